const interrupts: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command for a person: a failure is told in its own words, with the trace only where `DEBUG` asks for it,
 * and ends the program with 1.
 *
 * @param interrupted what the program ends with on Ctrl+C; it ends through `exit`, so that what it started ends too
 */
export function command(main: (args: readonly string[]) => Promise<void>, interrupted = 130): void {
  for (const signal of interrupts) process.once(signal, () => process.exit(interrupted));
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error && process.env['DEBUG'] === undefined ? error.message : error);
    process.exitCode = 1;
  });
}
