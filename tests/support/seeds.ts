import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const seeds = join(root, 'seeds');
/** Real calls, which are not part of this repository. */
const corpus = join(root, '..', 'shared', 'corpus');

export type Seed =
  | 'castellan-bank-2025h1'
  | 'harbor-robotics-2025q1'
  | 'lanhu-biopharma-2024h1'
  | 'meridian-foods-2023q4'
  | 'northgate-optics-2024q2'
  | 'northgate-optics-2024q3'
  | 'northgate-optics-2024q4'
  | 'tour';

export function readSeed(name: Seed): string {
  return readFileSync(join(seeds, `${name}.transcript`), 'utf8');
}

export function readSeedsGlossary(): string {
  return readFileSync(join(seeds, 'glossary.csv'), 'utf8');
}

export function readSeedsReadme(): string {
  return readFileSync(join(seeds, 'README.md'), 'utf8');
}

/** The calls of the corpus; none where it is not there. */
export function readCorpus(): { name: string; text: string }[] {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(corpus, name), 'utf8') }));
}
