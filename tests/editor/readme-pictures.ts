// Takes the pictures that the README shows, with the extension as it was last built: all, or those of some windows.
//   npm run screenshots [-- editing|side-by-side|metrics|companies …]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { command } from '../command-line';
import { fileAddress } from './host/address';
import { launchBrowser, newWindow } from './host/browser-window';
import { startEditorServer } from './host/editor-server';
import { settledPicture } from './host/settled-picture';
import { themeNamed } from './host/themes';
import { packageExtension } from './package-extension';
import { cache, repository, seeds, showcase } from './paths';
import { Workbench } from './workbench/workbench';

const pictures = join(repository, 'client/images/readme');
const file = join(seeds, 'tour.transcript');

/** One of the defects of the tour: the line of its source, and what stands in both lines. */
interface Defect {
  readonly line: number;
  readonly texts: readonly string[];
}
/** A rise that the translation gives as a fall. */
const reversed: Defect = { line: 19, texts: ['Laboratory revenue of $51.4 million', '年減11.7%'] };
/** A revenue that the translation gives as ten times as much. */
const tenfold: Defect = { line: 23, texts: ['Industrial revenue was $41.6 million', '4.16億美元'] };

const margin = 12;
/** In the status bar, where the mouse brings nothing up. */
const nowhere = [750, 840] as const;

/** What is shown in a window of its own. */
const windows: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  editing,
  'side-by-side': sideBySide,
  metrics,
  companies,
};

command(async (names) => {
  const unknown = names.filter((name) => !(name in windows));
  if (unknown.length > 0) throw new Error(`There are ${Object.keys(windows).join(', ')}; not ${unknown.join(', ')}.`);
  const extension = join(cache, 'readme-pictures.vsix');
  await packageExtension(extension);
  await mkdir(pictures, { recursive: true });
  const server = await startEditorServer({ extension, settings: { 'workbench.colorTheme': themeNamed('dark') } });
  const browser = await launchBrowser();
  try {
    for (const [name, take] of Object.entries(windows)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const page = await newWindow(browser, { width: 1360, height: 850, scale: 1.5 });
      const workbench = new Workbench(page);
      await workbench.openFile(fileAddress(server, seeds, name === 'companies' ? showcase : file));
      await workbench.status.filter({ hasText: /problems$/ }).waitFor();
      await take(workbench);
      await page.context().close();
    }
    console.log(pictures);
  } finally {
    await browser.close();
    await server.stop();
  }
});

async function editing(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const speakers = await workbench.view('Speakers');
  // The panel of numbers has a picture of its own.
  await page.locator('.pane-header[aria-label^="Metrics"][aria-expanded="true"]').click();
  await workbench.problems();
  await workbench.goTo(reversed.line);
  await workbench.hoverOver('11.7%');
  await save('overview', await settledPicture(page));

  await workbench.runCommand('View: Hide Panel');
  await showProblem(workbench, reversed);
  await clip('problem', page, [page.locator('.monaco-hover:not(.hidden)'), ...textOf(workbench, reversed)]);

  await workbench.goTo(tenfold.line, 42);
  await page.keyboard.press('F12');
  await workbench.lightBulb();
  await page.keyboard.press('ControlOrMeta+.');
  const fixes = page.locator('.action-widget').first();
  await fixes.getByText('Accept with a reason…').waitFor();
  await clip('quick-fix', page, [fixes, ...textOf(workbench, tenfold)]);
  await page.keyboard.press('Escape');

  await workbench.runCommand('Transcript: Show Summary of Problems', { asks: true });
  await page.mouse.move(...nowhere);
  await clip('summary', page, [page.locator('.quick-input-widget')]);
  await page.keyboard.press('Escape');

  await widenSideBar(page, 130);
  await clip('speakers', page, [speakers.locator('.pane-header'), workbench.rows(speakers).last()]);
}

/** Draws the side bar wider by its edge. */
async function widenSideBar(page: Page, by: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (box === null) throw new Error('There is no side bar on the screen.');
  const edge = { x: box.x + box.width + 1, y: box.y + box.height / 2 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + by, edge.y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(...nowhere);
}

/** Goes to the problem as a user does who works through them, which shows what it is. */
async function showProblem(workbench: Workbench, { line }: Defect): Promise<void> {
  await workbench.goTo(line);
  await workbench.runCommand('Transcript: Go to Next Problem');
  await workbench.page.mouse.move(...nowhere);
  await workbench.page.locator('.monaco-hover:not(.hidden)').getByText('Comparison').waitFor();
}

function textOf(workbench: Workbench, { texts }: Defect): Locator[] {
  return texts.map((text) => workbench.lines(text));
}

async function sideBySide(workbench: Workbench): Promise<void> {
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  await workbench.goTo(tenfold.line);
  await workbench.runCommand('Open Side by Side');
  await workbench.webview().getByRole('link', { name: '$41.6 million' }).hover();
  await clip('side-by-side', workbench.page, [workbench.page.locator('.part.editor')]);
}

async function metrics(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const speakers = await workbench.view('Speakers');
  await speakers.locator('.pane-header').click();
  const pane = await workbench.view('Metrics');
  await workbench.webview().getByText('tour.transcript').waitFor();
  await widenSideBar(page, 260);
  await clip('metrics', page, [pane]);
}

async function companies(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  await workbench.runCommand('Compare Calls of This Company');
  await workbench.webview().getByRole('combobox', { name: 'Show' }).selectOption('Values');
  await page.mouse.move(...nowhere);
  await clip('companies', page, [page.locator('.part.editor')]);
}

/** Keeps the part of the window in which all these stand, with a little around it. */
async function clip(name: string, page: Page, shown: readonly Locator[]): Promise<void> {
  await settledPicture(page);
  const boxes = (await Promise.all(shown.map((it) => it.first().boundingBox()))).filter((box) => box !== null);
  if (boxes.length < shown.length) throw new Error(`Not all that the picture ${name} shows is on the screen.`);
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - margin);
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + margin - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + margin - y;
  await save(name, await page.screenshot({ animations: 'disabled', caret: 'hide', clip: { x, y, width, height } }));
}

async function save(name: string, picture: Buffer): Promise<void> {
  await writeFile(join(pictures, `${name}.png`), picture);
}
