import * as z from 'zod/mini';
import { valueKinds } from '../../metrics/key-figures/vocabulary/metrics';
import type { MetricNames } from '../../metrics/key-figures/vocabulary/vocabulary';

/** Long enough for any metric; a phrase of more words would be a sentence. */
const longestName = 60;
const longestPhrase = 80;
const most = 50;

const metricName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const noHan = /^\P{Script=Han}*$/u;
const letter = /\p{L}/u;

const phrase = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestPhrase), z.regex(letter));
const englishPhrase = phrase.check(z.regex(noHan));

/** What a row of the vocabulary of metrics says: a metric, what it is called, and what its values are. */
export const vocabularyRow = z
  .strictObject({
    metric: z.string().check(z.maxLength(longestName), z.regex(metricName)),
    english: z._default(z.array(englishPhrase).check(z.maxLength(most)), []),
    chinese: z._default(z.array(phrase).check(z.maxLength(most)), []),
    kind: z.optional(z.enum(valueKinds)),
  })
  .check(z.refine(({ english, chinese }) => english.length + chinese.length > 0));

type Row = z.infer<typeof vocabularyRow>;

/** The same as the vocabulary takes it; undefined where there is no row. */
export function metricNamesOf(rows: readonly Row[]): readonly MetricNames[] | undefined {
  return rows.length === 0 ? undefined : rows.map(({ kind, ...names }) => ({ ...names, kind }));
}

/** What is wrong with a row, by the field it is wrong in; `phrases` where it has none, `row` where it is none. */
export type RowProblem =
  | { readonly field: 'metric' | 'english' | 'chinese' | 'kind' | 'phrases' | 'row' }
  | { readonly field: 'unknown'; readonly name: string };

/** @param path where the problem is within the row */
export function rowProblem(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): RowProblem {
  if (issue.code === 'unrecognized_keys') return { field: 'unknown', name: issue.keys.join(', ') };
  const [field] = path;
  if (field === 'metric' || field === 'english' || field === 'chinese' || field === 'kind') return { field };
  return { field: issue.code === 'custom' ? 'phrases' : 'row' };
}
