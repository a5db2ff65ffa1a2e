import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../../server/src/analysis';
import { segmentKey } from '../../../../server/src/metrics/key-figures/english/segments';
import { keyFiguresOf } from '../../../../server/src/metrics/key-figures/key-figures';
import { readSeed, type Seed } from '../../../support/seeds';

/** A key figure as a person annotated it; lines from 1, absent keys as the model leaves them out. */
interface Annotation {
  readonly line: number;
  readonly metric: string;
  readonly segment: string | null;
  readonly basis: string | null;
  readonly period: string | null;
  readonly value: number;
  readonly to?: number;
  readonly change?: string;
  readonly guidance?: boolean;
}

function readAnnotations(seed: Seed): Annotation[] {
  const text = readFileSync(join(__dirname, 'gold', `${seed}.jsonl`), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Annotation]));
}

function keyOf({ line, metric, segment, basis, period, value, to, change, guidance }: Annotation): string {
  const name = segment === null ? null : segmentKey(segment);
  return JSON.stringify([line, metric, name, basis, period, value, to ?? null, change ?? null, guidance ?? false]);
}

function readKeyFigures(seed: Seed): Annotation[] {
  return keyFiguresOf(analyse(readSeed(seed))).rows.flatMap(
    ({ metric, segment = null, basis = null, period = null, value, to, change, guidance, places }) =>
      places.map(({ line }) => ({
        ...{ line: line + 1, metric, segment, basis, period, value, guidance },
        ...(to === undefined ? {} : { to }),
        ...(change === undefined ? {} : { change }),
      })),
  );
}

describe('key figures of the samples', () => {
  for (const [seed, recall] of [
    ['northgate-optics-2024q3', 1],
    ['meridian-foods-2023q4', 0.96],
  ] as const) {
    it(`finds what was annotated in ${seed}`, () => {
      const annotated = readAnnotations(seed).map(keyOf);
      const found = new Set(readKeyFigures(seed).map(keyOf));
      const missed = annotated.filter((key) => !found.has(key));
      assert.ok(missed.length <= annotated.length * (1 - recall), missed.join('\n'));
    });

    it(`reads no annotated figure of ${seed} otherwise`, () => {
      const annotated = readAnnotations(seed);
      const keys = new Set(annotated.map(keyOf));
      const values = new Set(annotated.map(({ line, value }) => `${line} ${value}`));
      const otherwise = readKeyFigures(seed).filter(
        (own) => !keys.has(keyOf(own)) && values.has(`${own.line} ${own.value}`),
      );
      assert.deepEqual(otherwise, []);
    });
  }
});
