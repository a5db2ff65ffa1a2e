// How many defects of every kind the checks find, and how many reports appear where nothing was changed: one defect
// a document, at a random place of a call that is clean, the same ones for the same seed.
//   npm run bench:mutations -- [--seed 1] [--each 14] [--kind PART-OF-NAME] [--verbose] [TRANSCRIPT...]
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Call, readCall } from './call';
import type { Kind } from './defect';
import { kinds } from './kinds';
import { missOf } from './miss';
import { randomFor } from './random';
import { examine } from './score';
import { count, emptyTally, summary, sumOf, type Tally, tableHead, tableRow } from './table';

const { values: options, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '14' },
    kind: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const seed = wholeNumber('seed', options.seed);
const each = wholeNumber('each', options.each);

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}.`);
  return Number(text);
}

/** A seed with more findings than one in so many pairs shows defects on purpose. */
const PAIRS_PER_FINDING = 20;

/** The clean seeds, and whatever is named on the command line: what is found in those already is left out. */
function readCalls(): Call[] {
  const folder = join(__dirname, '../../../seeds');
  const calls = positionals.map((path) => readCall(path, readFileSync(path, 'utf8')));
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.transcript'))) {
    const call = readCall(join(folder, name), readFileSync(join(folder, name), 'utf8'));
    const findings = call.analysis.findings.length;
    if (call.pairs.length >= findings * PAIRS_PER_FINDING && call.pairs.length > 0) calls.push(call);
    else console.log(`left out: ${name}, ${findings} findings in ${call.pairs.length} pairs without`);
  }
  return calls;
}

/** Makes the defects of a kind in every call and scores them; those in short texts are told on a row of their own. */
function run(kind: Kind, calls: readonly Call[]): Tally[] {
  const all = emptyTally(kind.name);
  const short = emptyTally('  in short texts');
  for (const call of calls) {
    let made = 0;
    for (const defect of kind.defects(call, randomFor(seed, kind.name, basename(call.path)))) {
      if (made === each) break;
      if (defect === 'skipped') {
        all.skipped++;
        continue;
      }
      made++;
      const score = examine(defect, call);
      count(all, score);
      if (defect.short) count(short, score);
      const miss = options.verbose ? missOf(kind.name, call, defect, score) : undefined;
      if (miss) console.log(miss);
    }
  }
  return short.made > 0 && short.made < all.made ? [all, short] : [all];
}

const calls = readCalls();
for (const call of calls) {
  console.log(`${basename(call.path)}: ${call.pairs.length} pairs, ${call.analysis.findings.length} findings before`);
}
console.log(`seed ${seed}, up to ${each} of a kind in each call\n\n${tableHead}`);

const started = performance.now();
const totals: Tally[] = [];
for (const kind of kinds.filter(({ name }) => name.includes(options.kind))) {
  const tallies = run(kind, calls);
  for (const tally of tallies) console.log(tableRow(tally));
  totals.push(...tallies.slice(0, 1));
}
console.log(`\n${tableRow(sumOf('total', totals))}`);
console.log(summary(totals));
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
