import { version } from '../../../package.json';
import { messagesFor } from '../messages/messages';
import { localeOf, readArguments, UsageError } from './arguments';
import { commandMessages } from './messages/messages';
import { tolerateClosedPipes, write } from './output';
import type { ReportLanguage } from './report';
import { type ExitStatus, exitStatus, runReport } from './run-report';

async function main(argv: readonly string[]): Promise<ExitStatus | undefined> {
  const messages = messagesFor(localeOf(argv));
  const language: ReportLanguage = { messages, commandLine: commandMessages(messages) };
  try {
    const invocation = readArguments(argv, language.commandLine);
    switch (invocation.action) {
      case 'help':
        await write(process.stdout, language.commandLine.help);
        return exitStatus.fine;
      case 'version':
        await write(process.stdout, `${version}\n`);
        return exitStatus.fine;
      case 'serve':
        // The server starts as it is loaded, finds `--stdio` itself, and ends the process when its client leaves.
        await import('../node');
        return undefined;
      case 'report':
        return await runReport(invocation, language);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(process.stderr, `${error.message}\n${language.commandLine.seeHelp}\n`);
    return exitStatus.failed;
  }
}

tolerateClosedPipes(process.stdout, process.stderr);
// The status is set, not exited with: what is on its way to a pipe must still get there.
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = exitStatus.failed;
    console.error(error);
  },
);
