// How fast the Metrics view and side by side open and follow typing, in the real editor, with the extension as it was
// last built, beside a view with nothing in it, which is what VS Code itself takes:
//   npx tsx tests/bench/panel.ts [--extension ANOTHER.vsix] [PART-OF-NAME-OF-CALL...]
// Nothing is asserted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { command } from '../command-line';
import { fileAddress } from '../editor/host/address';
import { launchBrowser, newWindow } from '../editor/host/browser-window';
import { type EditorServer, startEditorServer } from '../editor/host/editor-server';
import { packageExtension } from '../editor/package-extension';
import { Workbench } from '../editor/workbench/workbench';
import { packageEmptyExtension } from './views/empty-extension';
import { callOf, callOfKeyFigures, type LongCall } from './views/long-calls';
import { Stopwatch } from './views/stopwatch';
import { type TimedView, timedViews } from './views/timed-views';

const openings = 8;
const keys = 20;

const calls = (): readonly LongCall[] => [
  callOf('100 KB', 100_000),
  callOf('1 MB', 1_000_000),
  callOfKeyFigures('5,000 pairs and key figures', 5_000),
];

interface Medians {
  readonly open: number;
  readonly editor: number;
  readonly follow: number;
}

command(async (args) => {
  const { values, positionals: wanted } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { extension: { type: 'string' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'panel-bench-'));
  const extension = values.extension ?? join(folder, 'extension.vsix');
  if (values.extension === undefined) await packageExtension(extension);
  const empty = await packageEmptyExtension(join(folder, 'empty'));
  const server = await startEditorServer({ extension, others: [empty] });
  const browser = await launchBrowser();
  try {
    console.log(`medians of ${openings} openings and of ${keys} keys, in ms; × what VS Code takes with an empty view`);
    for (const call of calls()) {
      if (wanted.length > 0 && !wanted.some((part) => call.name.includes(part))) continue;
      await measure(call, { folder, server, browser });
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

interface Place {
  readonly folder: string;
  readonly server: EditorServer;
  readonly browser: Browser;
}

async function measure(call: LongCall, place: Place): Promise<void> {
  console.log(`\na call of ${call.name}, ${Math.round(Buffer.byteLength(call.text) / 1000)} KB (load ${load()})`);
  let floor: Medians | undefined;
  for (const view of timedViews) {
    const medians = await timed(view, call, place);
    if (view.isEmpty || floor === undefined) floor = medians;
    const opens = withRatio(medians.open, floor.open);
    const follows = withRatio(medians.follow, floor.follow);
    const editor = `${medians.editor}`.padStart(4);
    console.log(`  ${view.name.padEnd(14)} opens in ${opens}   follows a key in ${follows}   (the editor: ${editor})`);
  }
}

/** Each in a window of its own, with no other view of ours open beside it. */
async function timed(view: TimedView, call: LongCall, { folder, server, browser }: Place): Promise<Medians> {
  const file = join(folder, `${view.id}.transcript`);
  writeFileSync(file, call.text);
  const window = await newWindow(browser);
  try {
    const workbench = new Workbench(window);
    const stopwatch = new Stopwatch(window);
    await stopwatch.watch(timedViews);
    await workbench.openFile(fileAddress(server, folder, file));
    await workbench.status.waitFor();
    await stopwatch.start();
    const opened: number[] = [];
    await view.prepare(workbench);
    for (let time = 0; time < openings; time++) {
      if (time > 0) await view.close(workbench);
      opened.push(await stopwatch.timeToOpen(workbench.webview(), view, () => view.open(workbench)));
    }
    await goTo(call, workbench);
    await stopwatch.follow(workbench.webview(), view);
    const followed: { editor: number; page: number }[] = [];
    for (let key = 0; key < keys; key++) {
      followed.push(await stopwatch.timeToFollow(workbench.webview(), key % 2 === 0 ? '7' : 'Backspace'));
    }
    return {
      open: median(opened),
      editor: median(followed.map(({ editor }) => editor)),
      follow: median(followed.map(({ page }) => page)),
    };
  } finally {
    await window.context().close();
  }
}

/** Into the digits of the figure, so that what is typed makes it another. */
async function goTo({ line, column }: LongCall, workbench: Workbench): Promise<void> {
  await workbench.goTo(line + 1);
  await workbench.runCommand('Focus Active Editor Group');
  await workbench.page.keyboard.press('Home');
  for (let step = 0; step <= column; step++) await workbench.page.keyboard.press('ArrowRight');
}

function withRatio(time: number, floor: number): string {
  return `${`${time}`.padStart(5)} (${(time / Math.max(1, floor)).toFixed(1)}×)`;
}

function load(): string {
  return `${loadavg()[0]?.toFixed(1) ?? ''} on ${cpus().length} cores`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
