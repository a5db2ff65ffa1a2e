// A picture of a transcript in the real editor, with the extension as it was last built.
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from '../command-line';
import { fileAddress, windowAddress } from './host/address';
import { launchBrowser, newWindow } from './host/browser-window';
import { startEditorServer } from './host/editor-server';
import { settledPicture } from './host/settled-picture';
import { themeNamed } from './host/themes';
import { packageExtension } from './package-extension';
import { cache } from './paths';
import { Workbench } from './workbench/workbench';

const usage = `node tests/editor/screenshot.mjs FILE [options]   (FILE may be a folder)
  --theme NAME       light, dark, hc, hc-light or the name of a theme (default: dark)
  --out PATH         the picture (default: .cache/screenshots/<file>.png)
  --command TITLE    a command to run, by its title in the palette; may be repeated
  --line N           where to put the cursor before that
  --hover TEXT       a text in the editor to rest the mouse on at the end
  --setting K=JSON   a user setting; may be repeated
  --wait-for TEXT    wait until this text is on the screen; may be repeated
  --size WxH         size of the window (default: 1440x900)
  --scale N          pixels for a point (default: 1)
  --vsix PATH        an extension to take instead of packaging dist/`;

command(async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      theme: { type: 'string', default: 'dark' },
      out: { type: 'string' },
      command: { type: 'string', multiple: true, default: [] },
      line: { type: 'string' },
      hover: { type: 'string' },
      setting: { type: 'string', multiple: true, default: [] },
      'wait-for': { type: 'string', multiple: true, default: [] },
      size: { type: 'string', default: '1440x900' },
      scale: { type: 'string', default: '1' },
      vsix: { type: 'string' },
    },
  });
  const [named] = positionals;
  if (named === undefined) throw new Error(usage);
  const file = resolve(named);
  const folder = (await stat(file)).isDirectory() ? file : dirname(file);
  const extension = values.vsix ?? join(cache, `screenshot-${process.pid}.vsix`);
  if (values.vsix === undefined) await packageExtension(extension);
  const out = resolve(values.out ?? join(cache, 'screenshots', `${basename(file)}.png`));
  await mkdir(dirname(out), { recursive: true });

  const settings = {
    'workbench.colorTheme': themeNamed(values.theme),
    ...Object.fromEntries(values.setting.map(setting)),
  };
  const server = await startEditorServer({ extension, settings });
  const browser = await launchBrowser();
  try {
    const [width, height] = values.size.split('x').map(Number);
    const workbench = new Workbench(
      await newWindow(browser, { width: width ?? 1440, height: height ?? 900, scale: Number(values.scale) }),
    );
    if (folder === file) await workbench.openWindow(windowAddress(server, folder));
    else await workbench.openFile(fileAddress(server, folder, file));
    if (values.line !== undefined) await workbench.goTo(Number(values.line));
    for (const title of values.command) await workbench.runCommand(title);
    for (const text of values['wait-for']) await workbench.textAnywhere(text);
    if (values.hover !== undefined) await workbench.hoverOver(values.hover);
    await writeFile(out, await settledPicture(workbench.page));
    console.log(out);
  } finally {
    await browser.close();
    await server.stop();
    if (values.vsix === undefined) await rm(extension, { force: true });
  }
});

function setting(assignment: string): readonly [key: string, value: unknown] {
  const [key = '', ...value] = assignment.split('=');
  return [key, JSON.parse(value.join('='))];
}
