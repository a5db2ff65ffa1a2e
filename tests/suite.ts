// Runs the tests of one folder under tests/.
//   tsx tests/suite.ts unit|protocol|editor/workbench [--grep PATTERN]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from './command-line';
import { runMocha, testFiles } from './mocha-run';
import { reportResults } from './results';

/** A test in the editor waits for a whole VS Code; everything else is quick or broken. */
const editorTimeout = 120_000;
const timeout = 60_000;

/** A suite that has not ended by then never will. */
const suiteLimit = 900_000;

command(async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { grep: { type: 'string', short: 'g' } },
  });
  const [name] = positionals;
  if (name === undefined) throw new Error('Which suite? For example: tsx tests/suite.ts unit');
  setTimeout(() => {
    console.error(`The suite ${name} did not end in ${suiteLimit / 1000} s.`);
    process.exit(1);
  }, suiteLimit).unref();
  const files = await testFiles(join(__dirname, name), '.test.ts');
  const results = await runMocha(files, {
    timeout: name.startsWith('editor/') ? editorTimeout : timeout,
    slow: 1000,
    ...(values.grep === undefined ? {} : { grep: values.grep }),
  });
  await reportResults(results);
  process.exitCode = results.failed > 0 || results.passed === 0 ? 1 : 0;
});
