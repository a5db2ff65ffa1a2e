// Runs the tests of the extension host in the packaged VS Code, through a page in Chromium.
//   npx tsx tests/editor/extension-host/packaged.ts
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { command } from '../../command-line';
import { remoteUri, windowAddress } from '../host/address';
import { launchBrowser, newWindow } from '../host/browser-window';
import { startEditorServer } from '../host/editor-server';
import { cache, fixtures, repository } from '../paths';
import { bundledEntry, bundleExtensionHostTests } from './bundle';

const limit = 240_000;
const output = join(cache, 'results/extension-host.txt');
const editorLog = join(cache, 'results/extension-host.log');

command(async () => {
  await bundleExtensionHostTests();
  await mkdir(join(cache, 'results'), { recursive: true });
  await rm(output, { force: true });
  const server = await startEditorServer({ testDriver: true, env: { TRANSCRIPT_TEST_OUTPUT: output } });
  const browser = await launchBrowser();
  const log: string[] = [];
  try {
    const page = await newWindow(browser);
    const address = windowAddress(server, fixtures, [
      ['extensionDevelopmentPath', remoteUri(server, repository)],
      ['extensionTestsPath', remoteUri(server, bundledEntry)],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
    ]);
    const [code] = await Promise.all([endOfTests(page, log), page.goto(address)]);
    process.exitCode = code;
  } finally {
    console.log(await readFile(output, 'utf8').catch(() => 'No test has begun.'));
    await writeFile(editorLog, log.join('\n'));
    if (process.exitCode !== 0) console.log(`What VS Code said meanwhile: ${editorLog}`);
    await browser.close();
    await server.stop();
  }
});

/**
 * Waits for the end of the tests on a page that is opened meanwhile.
 *
 * @param log gets what the editor says, for when there is no end
 * @returns the exit code
 */
async function endOfTests(page: Page, log: string[]): Promise<number> {
  return await new Promise((resolve, reject) => {
    const overdue = new Error(`The tests in the extension host did not end in ${limit / 1000} s.`);
    setTimeout(reject, limit, overdue).unref();
    const heard = page.exposeFunction('codeAutomationLog', (_type: string, said: readonly unknown[]) => {
      log.push(said.join(' '));
    });
    Promise.all([heard, page.exposeFunction('codeAutomationExit', resolve)]).catch(reject);
  });
}
