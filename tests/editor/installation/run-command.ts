import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A program that could not be started or did not succeed. The message ends with the last of what it said. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Runs a program to its end.
 *
 * @returns what it wrote to standard output
 * @throws CommandError when it cannot be started or exits with anything but 0
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  return await new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', (error) => reject(new CommandError(`${program} could not be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(
          new CommandError(
            `${[program, ...args].join(' ')} ended with ${code ?? signal}.\n${said.trim().split('\n').slice(-15).join('\n')}`,
          ),
        );
    });
  });
}
