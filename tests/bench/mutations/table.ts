import type { Score } from './score';

/** What came of the defects of one kind, over all calls. */
export interface Tally {
  readonly name: string;
  made: number;
  found: number;
  elsewhere: number;
  several: number;
  skipped: number;
}

export function emptyTally(name: string): Tally {
  return { name, made: 0, found: 0, elsewhere: 0, several: 0, skipped: 0 };
}

export function count(tally: Tally, { found, elsewhere, reports }: Score): void {
  tally.made++;
  if (found) tally.found++;
  if (elsewhere.length > 0) tally.elsewhere++;
  if (reports.length > 1) tally.several++;
}

export function sumOf(name: string, tallies: readonly Tally[]): Tally {
  const sum = emptyTally(name);
  for (const tally of tallies) {
    sum.made += tally.made;
    sum.found += tally.found;
    sum.elsewhere += tally.elsewhere;
    sum.several += tally.several;
    sum.skipped += tally.skipped;
  }
  return sum;
}

const NAME_WIDTH = 44;

export const tableHead = `${'kind'.padEnd(NAME_WIDTH)}${['made', 'found', '', 'elsewhere', '>1 report', 'skipped'].map((head) => head.padStart(10)).join('')}`;

export function tableRow({ name, made, found, elsewhere, several, skipped }: Tally): string {
  const cells = [
    made,
    found,
    share(found, made),
    elsewhere,
    several,
    skipped > 0 ? share(skipped, skipped + made) : '',
  ];
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

/** The least share of a kind that must be found, in percent. */
const ENOUGH = 90;

/** What the table comes to. */
export function summary(kinds: readonly Tally[]): string {
  const { made, elsewhere, several } = sumOf('total', kinds);
  const weak = kinds.filter((kind) => kind.found * 100 < kind.made * ENOUGH);
  return (
    `a report elsewhere in ${share(elsewhere, made)} of the documents, more than one report in ${share(several, made)}; ` +
    `${weak.length} of ${kinds.length} kinds found under ${ENOUGH}%`
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
