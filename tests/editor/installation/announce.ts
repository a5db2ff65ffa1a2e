/** Progress for the person who waits. Standard error, so that commands keep standard output for their result. */
export function announce(message: string): void {
  process.stderr.write(`${message}\n`);
}
