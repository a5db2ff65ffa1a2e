import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../../server/src/figures/comparison/compare';
import type { CallContext } from '../../../server/src/figures/context';
import { extractFigures } from '../../../server/src/figures/extract';

/** A source, a translation that is right, and others with one defect each. */
interface NaturalPair {
  readonly source: string;
  readonly right: string;
  readonly wrong: readonly WrongTranslation[];
}

interface WrongTranslation {
  readonly text: string;
  /** What a difference must be, where the file says so. */
  readonly kinds: readonly string[] | undefined;
}

const kindsByMark: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['pm', ['period', 'basis']],
  ['dm', ['direction']],
]);

function wrongTranslation(line: string): WrongTranslation {
  const [, mark, text = ''] = /^!(?:\[(\w+)\])?(.*)$/.exec(line) ?? [];
  return { text, kinds: kindsByMark.get(mark) };
}

/** Reads a file of pairs: blocks of lines, the source first, wrong translations behind `!` or `![pm]`; `#` begins a comment. */
function readPairs(name: string): NaturalPair[] {
  return readFileSync(join(__dirname, 'pairs', `${name}.txt`), 'utf8')
    .split(/\n\n+/)
    .flatMap((block) => {
      const [source, right, ...wrong] = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      return source && right ? [{ source, right, wrong: wrong.map(wrongTranslation) }] : [];
    });
}

const unknown: CallContext = { year: undefined, quarter: undefined, half: undefined };

function differences(source: string, target: string): string[] {
  const found = compare(
    { text: source, figures: extractFigures(source, 'en') },
    { text: target, figures: extractFigures(target, 'zh') },
    unknown,
  ).differences;
  return found.map(({ kind, source: a, target: b }) => `${kind}: ${a?.text ?? '–'} ↔ ${b?.text ?? '–'}`);
}

function isOf(difference: string, kinds: readonly string[] | undefined): boolean {
  return kinds === undefined || kinds.some((kind) => difference.startsWith(`${kind}:`));
}

describe('Natural pairs', () => {
  for (const name of ['calls', 'industries', 'news', 'dropped', 'sectors', 'world', 'quarters', 'short', 'markets']) {
    const pairs = readPairs(name);

    it(`says nothing of ${pairs.length} right translations of ${name}`, () => {
      const alarms = pairs.flatMap(({ source, right }) =>
        differences(source, right).map((difference) => `${difference} in ${source} ↔ ${right}`),
      );
      assert.deepEqual(alarms, []);
    });

    it(`finds a defect in each of ${pairs.flatMap(({ wrong }) => wrong).length} wrong ones`, () => {
      const missed = pairs.flatMap(({ source, wrong }) =>
        wrong
          .filter(({ text, kinds }) => !differences(source, text).some((said) => isOf(said, kinds)))
          .map(({ text }) => `${source} ↔ ${text}`),
      );
      assert.deepEqual(missed, []);
    });
  }
});
