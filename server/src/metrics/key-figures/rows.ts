import { segmentKey } from './english/segments';
import type { KeyFigure, KeyFigurePlace, Statement } from './model';
import type { SaidFigure } from './said';

/** Statements are the same objects for as long as their paragraphs say the same. */
const known = new WeakMap<Statement, string>();

/** What a figure is of, whatever its value: two figures of one subject should agree. */
export function subjectKey(statement: Statement): string {
  const key = known.get(statement) ?? makeSubjectKey(statement);
  known.set(statement, key);
  return key;
}

function makeSubjectKey({ metric, segment, basis, period, change, guidance, of, shares }: Statement): string {
  const own = segment === undefined ? undefined : segmentKey(segment);
  const whole = of === undefined ? undefined : segmentKey(of);
  return JSON.stringify([metric, own, basis, period, change, guidance, whole, shares]);
}

/** One row for each thing that is said, with all its places; in the order in which they are said first. */
export function rowsOf(said: readonly SaidFigure[]): KeyFigure[] {
  const rows = new Map<string, { statement: Statement; places: [KeyFigurePlace, ...KeyFigurePlace[]] }>();
  for (const { statement, place, qualified } of said) {
    const { value, to, unit } = statement;
    const key = `${subjectKey(statement)} ${value} ${to} ${unit} ${qualified}`;
    const row = rows.get(key);
    if (row) row.places.push(place);
    else rows.set(key, { statement, places: [place] });
  }
  return [...rows.values()].map(({ statement, places }) => ({ ...statement, places }));
}
