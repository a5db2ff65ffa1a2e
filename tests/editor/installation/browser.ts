import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { announce } from './announce';
import { CommandError, runCommand } from './run-command';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];

const macApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** A font with Chinese on Debian. Without one every Chinese character in a screenshot is a box. */
const chineseFont = 'fonts-noto-cjk';

/**
 * A browser of the Chromium family: the one `CHROME_PATH` names, one that is installed, or on Debian and Ubuntu,
 * where this runs as root, one that is installed now.
 *
 * @returns the path of the program
 * @throws Error that says what to do, when there is none and none can be installed
 */
export async function installBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names a browser that is not there: ${named}`);
  }
  const present = findBrowser();
  if (present !== undefined) return present;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(advice());
  announce('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runCommand('apt-get', ['update'], { env });
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', chineseFont], { env });
  } catch (error) {
    if (error instanceof CommandError) throw new Error(`${advice()}\n${error.message}`);
    throw error;
  }
  const installed = findBrowser();
  if (installed === undefined) throw new Error(advice());
  return installed;
}

function findBrowser(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
        macApplications.map((application) => join(folder, application)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((variable) => process.env[variable] ?? [])
        .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
    default:
      return (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  }
}

function advice(): string {
  return [
    'The tests in the editor need Chromium, Chrome or Edge, and none was found.',
    'Install one (on Debian or Ubuntu, as root: apt-get install chromium fonts-noto-cjk),',
    'or let the environment variable CHROME_PATH name the program.',
  ].join('\n');
}
