import { appendFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';
import { runMocha, testFiles } from '../../mocha-run';
import { reportResults } from '../../results';

/**
 * What VS Code calls to run tests inside its extension host: with `@vscode/test-electron` on a desktop, and with the
 * packaged VS Code everywhere else.
 *
 * @throws Error when a test failed or none ran, which is how VS Code learns of it
 */
export async function run(): Promise<void> {
  const transcript = process.env['TRANSCRIPT_TEST_OUTPUT'];
  if (transcript !== undefined) {
    // The packaged VS Code passes the console on, but mixed with everything its own parts have to say.
    Mocha.reporters.Base.consoleLog = (...said: unknown[]) => appendFileSync(transcript, `${format(...said)}\n`);
  }
  const files = await testFiles(__dirname, '.test.js');
  const results = await runMocha(files, { timeout: 10_000, slow: 1000, color: false });
  await reportResults(results);
  if (results.failed > 0) throw new Error(`${results.failed} tests failed in the extension host.`);
  if (results.passed === 0) throw new Error('No test ran in the extension host.');
}
