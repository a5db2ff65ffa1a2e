import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { after, afterEach, before } from 'mocha';
import type { Browser } from 'playwright-core';
import { fileAddress } from '../host/address';
import { launchBrowser, newWindow, type WindowOptions } from '../host/browser-window';
import { type EditorServer, startEditorServer } from '../host/editor-server';
import { cache, fixtures, vsix } from '../paths';
import { Workbench } from './workbench';

interface Session {
  readonly server: EditorServer;
  readonly browser: Browser;
}

let session: Session | undefined;
let current: Workbench | undefined;

before('starts VS Code with the packaged extension', async () => {
  if (!existsSync(vsix)) throw new Error(`${vsix} is not there. npm run package makes it.`);
  const browser = await launchBrowser();
  try {
    session = { browser, server: await startEditorServer({ extension: vsix }) };
  } catch (error) {
    // A browser that stays open would keep the run from ending.
    await browser.close();
    throw error;
  }
});

afterEach('keeps a picture of what failed', async function () {
  if (this.currentTest?.state !== 'failed' || current === undefined) return;
  const name = this.currentTest.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const path = join(cache, 'screenshots', `failed-${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await current.page.screenshot({ path });
  console.log(`      The screen at that moment: ${path}`);
});

after('ends VS Code', async () => {
  await session?.browser.close();
  await session?.server.stop();
});

/**
 * Gives the tests of a group one window with a file in it, a fixture or any file by its full path. To open a window
 * takes seconds, so tests that only look share one; those that change the text get a group of their own.
 */
export function windowWith(file: string, options: WindowOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  before(`opens ${file}`, async () => {
    if (session === undefined) throw new Error('VS Code has not been started.');
    const path = resolve(fixtures, file);
    workbench = new Workbench(await newWindow(session.browser, options));
    current = workbench;
    await workbench.openFile(fileAddress(session.server, dirname(path), path));
  });
  after('closes the window', async () => {
    await workbench?.page.context().close();
    current = undefined;
  });
  return () => {
    if (workbench === undefined) throw new Error(`${file} has not been opened.`);
    return workbench;
  };
}
