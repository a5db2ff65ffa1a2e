import type { ProblemPlace } from '../../../server/src/protocol';

/** A place in the text, 0-based. */
export interface Cursor {
  readonly line: number;
  readonly character: number;
}

export type Way = 'next' | 'previous';

/**
 * The problem that comes next from a cursor, or comes before it; from the last on to the first, and back.
 *
 * @param problems in document order
 * @returns undefined where there is none at all
 */
export function problemFrom(
  problems: readonly ProblemPlace[],
  cursor: Cursor,
  way: Way,
): { readonly problem: ProblemPlace; readonly index: number } | undefined {
  const found =
    way === 'next'
      ? problems.findIndex(({ place }) => compare(cursor, place) < 0)
      : problems.findLastIndex(({ place }) => compare(cursor, place) > 0);
  const index = found >= 0 ? found : way === 'next' ? 0 : problems.length - 1;
  const problem = problems[index];
  return problem && { problem, index };
}

/** The problem that the cursor stands in, the first where there are several. */
export function problemAt(problems: readonly ProblemPlace[], { line, character }: Cursor): ProblemPlace | undefined {
  return problems.find(({ place }) => place.line === line && place.start <= character && character <= place.end);
}

function compare({ line, character }: Cursor, place: ProblemPlace['place']): number {
  return line - place.line || character - place.start;
}
