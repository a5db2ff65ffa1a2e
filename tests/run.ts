// The whole test run, or only the stages that are named: `npm test`, `npx tsx tests/run.ts unit protocol`.
// Ends with one line alone, `N passed, N failed`, and with 1 unless something passed and nothing failed.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command-line';
import { type Results, readResults, resultsVariable } from './results';
import { type Stage, stages } from './stages';

const root = join(__dirname, '..');

command(async (names) => {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(`No such stage: ${unknown.join(', ')}. There are ${stages.map((stage) => stage.name).join(', ')}.`);
  }
  const chosen = names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
  const total = await runStages(chosen);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
});

async function runStages(chosen: readonly Stage[]): Promise<Results> {
  let total: Results = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of chosen) {
    const started = performance.now();
    console.log(`\n── ${stage.title}`);
    const results = await runStage(stage);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${stage.title}: ${results.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    total = {
      passed: total.passed + results.passed,
      failed: total.failed + results.failed,
      skipped: total.skipped + results.skipped,
    };
    if (results.failed > 0 && stage.kind === 'ground') break;
  }
  return total;
}

/** A stage that fails without telling of a test that did counts as one failure. */
async function runStage(stage: Stage): Promise<Results> {
  const path = join(root, '.cache/results', `${stage.name}.json`);
  await rm(path, { force: true });
  const succeeded = await runProgram(stage.command, { ...process.env, [resultsVariable]: path });
  const results = await readResults(path);
  if (stage.kind !== 'tests' || results === undefined) {
    return { passed: 0, failed: succeeded && stage.kind !== 'tests' ? 0 : 1, skipped: 0 };
  }
  return succeeded || results.failed > 0 ? results : { ...results, failed: 1 };
}

async function runProgram(command: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
