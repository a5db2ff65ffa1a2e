// How fast the Metrics panel opens with a call of 100 KB and follows typing, in the real editor, with the extension as
// it was last built: npx tsx tests/bench/panel.ts. Nothing is asserted.
import * as assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { command } from '../command-line';
import { fileAddress } from '../editor/host/address';
import { launchBrowser, newWindow } from '../editor/host/browser-window';
import { startEditorServer } from '../editor/host/editor-server';
import { packageExtension } from '../editor/package-extension';
import { seeds } from '../editor/paths';
import { eventually } from '../editor/workbench/eventually';
import { Workbench } from '../editor/workbench/workbench';

const size = 100_000;
const openings = 10;
const keys = 30;

/** A figure that a key figure carries, in the middle of the call's opening remarks. */
const typedInto = '$152.4 million';

command(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'panel-bench-'));
  const file = join(folder, 'long.transcript');
  writeFileSync(file, longCall());
  const extension = join(folder, 'extension.vsix');
  await packageExtension(extension);
  const server = await startEditorServer({ extension });
  const browser = await launchBrowser();
  try {
    const workbench = new Workbench(await newWindow(browser));
    await workbench.openFile(fileAddress(server, folder, file));
    await workbench.view('Metrics');
    const opened = await timesToOpen(workbench);
    const followed = await timesToFollow(workbench);
    console.log(`a call of ${Math.round(readFileSync(file).length / 1000)} KB, medians of what a user waits for:`);
    console.log(`  the panel opens, until its first key figure is there  ${median(opened)} ms  (${openings} times)`);
    console.log(`  a key is typed, until the panel shows it              ${median(followed)} ms  (${keys} keys)`);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** One of the sample calls, with its turns said again and again until it is long enough. */
function longCall(): string {
  const call = readFileSync(join(seeds, 'northgate-optics-2024q3.transcript'), 'utf8');
  const turns = call.slice(call.indexOf('\nOperator\n') + 1);
  let text = call.endsWith('\n') ? call : `${call}\n`;
  while (Buffer.byteLength(text) < size) text += turns;
  const lines = text.split('\n');
  while (Buffer.byteLength(lines.join('\n')) >= size) lines.pop();
  return `${lines.join('\n')}\n`;
}

/** The transcript is read already: what is timed is the view being made, its page loaded and filled. */
async function timesToOpen(workbench: Workbench): Promise<number[]> {
  const header = workbench.page.locator('.pane-header[aria-label^="Metrics"]');
  const row = workbench.webview().locator('.key-figures-table .table-row').first();
  const times: number[] = [];
  for (let time = 0; time < openings; time++) {
    await row.waitFor();
    await header.click();
    await workbench.page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
    const start = performance.now();
    await header.click();
    await row.waitFor();
    times.push(performance.now() - start);
  }
  return times;
}

/** Both clocks are that of this machine: the key's in the window, the change's in the page of the panel. */
async function timesToFollow(workbench: Workbench): Promise<number[]> {
  await workbench.goTo(lineOf(typedInto));
  await workbench.runCommand('Focus Active Editor Group');
  const table = workbench.webview().locator('.key-figures-table');
  await workbench.page.keyboard.press('Home');
  const column = longCall().split('\n')[lineOf(typedInto) - 1]?.indexOf(typedInto) ?? 0;
  for (let step = 0; step < column + 4; step++) await workbench.page.keyboard.press('ArrowRight');
  await workbench.page.evaluate(() => {
    addEventListener('keydown', () => document.body.setAttribute('data-typed', String(Date.now())), { capture: true });
  });
  await table.evaluate((node) => {
    const observer = new MutationObserver((changes) => {
      // The mark of the caret is no news; a value is.
      if (changes.every(({ type }) => type === 'attributes')) return;
      requestAnimationFrame(() => node.ownerDocument.body.setAttribute('data-changed', String(Date.now())));
    });
    observer.observe(node, { childList: true, subtree: true, characterData: true });
  });
  const stamp = async (place: Locator, name: string) => Number(await place.getAttribute(name));
  const [window, panel] = [workbench.page.locator('body'), workbench.webview().locator('body')];
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    const before = await stamp(panel, 'data-changed');
    await workbench.page.keyboard.press(key % 2 === 0 ? '7' : 'Backspace');
    await eventually(async () => assert.notEqual(await stamp(panel, 'data-changed'), before));
    times.push((await stamp(panel, 'data-changed')) - (await stamp(window, 'data-typed')));
  }
  return times;
}

function lineOf(text: string): number {
  return (
    longCall()
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
