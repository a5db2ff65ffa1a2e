// Takes the pictures that the README shows, with the extension as it was last built.
//   npm run screenshots
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { command } from '../command-line';
import { fileAddress } from './host/address';
import { launchBrowser, newWindow } from './host/browser-window';
import { startEditorServer } from './host/editor-server';
import { settledPicture } from './host/settled-picture';
import { themeNamed } from './host/themes';
import { packageExtension } from './package-extension';
import { cache, repository, seeds } from './paths';
import { Workbench } from './workbench/workbench';

const pictures = join(repository, 'client/images/readme');
const file = join(seeds, 'tour.transcript');
/** Where one of the defects of the tour stands: a revenue that the translation gives as ten times as much. */
const defect = { line: 23, figure: '$41.6 million' };

command(async () => {
  const extension = join(cache, 'readme-pictures.vsix');
  await packageExtension(extension);
  const server = await startEditorServer({ extension, settings: { 'workbench.colorTheme': themeNamed('dark') } });
  const browser = await launchBrowser();
  try {
    const page = await newWindow(browser, { width: 1360, height: 850, scale: 1.5 });
    const workbench = new Workbench(page);
    await workbench.openFile(fileAddress(server, seeds, file));
    await workbench.view('Metrics');
    await workbench.webview().getByText('tour.transcript').waitFor();
    await workbench.problems();
    await workbench.goTo(defect.line);
    await workbench.hoverOver(defect.figure);
    await mkdir(pictures, { recursive: true });
    await writeFile(join(pictures, 'overview.png'), await settledPicture(page));
    await writeFile(join(pictures, 'hover.png'), await page.screenshot({ clip: await aroundHover(page) }));
    console.log(pictures);
  } finally {
    await browser.close();
    await server.stop();
  }
});

/** The hover with the lines of text that it belongs to. */
async function aroundHover(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const hover = await page.locator('.monaco-hover:not(.hidden)').first().boundingBox();
  const editor = await page.locator('.editor-instance .monaco-editor').first().boundingBox();
  if (hover === null || editor === null) throw new Error('There is no hover on the screen.');
  const margin = 12;
  const lines = 60;
  const right = Math.min(hover.x + hover.width + 4 * margin, editor.x + editor.width);
  return { x: editor.x, y: hover.y - margin, width: right - editor.x, height: hover.height + lines + margin };
}
