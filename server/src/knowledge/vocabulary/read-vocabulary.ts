import * as z from 'zod/mini';
import type { MetricNames } from '../../metrics/key-figures/vocabulary/vocabulary';
import { metricNamesOf, type RowProblem, rowProblem, vocabularyRow } from './row';

/** What came of a file of metric names: the rows that are right, and a word about each that is not. */
export interface VocabularyReading {
  readonly names: readonly MetricNames[] | undefined;
  /** Rows from 1, in their order. */
  readonly problems: readonly { readonly row: number; readonly problem: RowProblem }[];
}

/**
 * Reads a file of metric names: a list in JSON, of the rows that the setting has. Never throws.
 *
 * @returns undefined where it is no list in JSON
 */
export function readVocabulary(text: string): VocabularyReading | undefined {
  const list = z.safeParse(z.array(z.unknown()), parsed(text));
  if (!list.success) return undefined;
  const read = list.data.map((row) => z.safeParse(vocabularyRow, row));
  return {
    names: metricNamesOf(read.flatMap(({ data }) => data ?? [])),
    problems: read.flatMap(({ error }, at) => {
      const issue = error?.issues[0];
      return issue === undefined ? [] : [{ row: at + 1, problem: rowProblem(issue, issue.path) }];
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
