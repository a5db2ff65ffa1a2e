import { edited } from '../../../server/src/protocol-edits';
import type { PairChanges, PairRow } from '../../../server/src/protocol-pairs';

/** What a row shows; it names lines relative to the row's own, so that it stays the same when text comes in above it. */
export type RowContent = PairRow;
export type PairContent = Extract<RowContent, { kind: 'pair' }>;
export type TurnContent = Extract<RowContent, { kind: 'turn' }>;
export type RowProblem = PairContent['problems'][number];
export type RowSide = NonNullable<PairContent['source']>;

/** A call as the server last answered it. */
export interface PairedCall extends Pick<PairChanges, 'uri' | 'version' | 'resultId' | 'monolingual' | 'problems'> {
  /** The rows of the call in the order in which they are read; those that still say the same are the same objects. */
  readonly contents: readonly RowContent[];
  /** The line of the document at which each row starts. */
  readonly lines: readonly number[];
}

/**
 * The call after changes.
 *
 * @param before the call of the answer that the changes are to; undefined where they are to none
 * @returns undefined where they are to another
 */
export function changedCall(changes: PairChanges, before: PairedCall | undefined): PairedCall | undefined {
  const { rows, lines: moved, previousResultId, ...call } = changes;
  if (previousResultId !== null && previousResultId !== before?.resultId) return undefined;
  const contents = edited(previousResultId === null ? [] : (before?.contents ?? []), rows);
  const lines = moved ?? before?.lines;
  if (contents === undefined || lines?.length !== contents.length) return undefined;
  return { ...call, contents, lines };
}
