import * as z from 'zod/mini';
import {
  type CallReport,
  callReport,
  crossCheck,
  exchange,
  health,
  keyFigure,
  problemCounts,
  timelineTurn,
} from './protocol-call';
import { answered, changesParams, edited, listEdits } from './protocol-edits';

/** The request by which the metrics panel follows a call: what is short is in each answer, what is long as its edits. */

const lists = { timeline: true, exchanges: true, keyFigures: true, crossChecks: true } as const;

export const callChanges = z.object({
  ...answered,
  ...z.omit(callReport, { ...lists, health: true }).shape,
  health: z.omit(health, { problemsByTurn: true }),
  timeline: listEdits(timelineTurn),
  exchanges: listEdits(exchange),
  keyFigures: listEdits(keyFigure),
  crossChecks: listEdits(crossCheck),
  problemsByTurn: listEdits(problemCounts),
});

export type CallChanges = z.infer<typeof callChanges>;

/** Client → server: what a call tells of itself. Answers null for a document it does not know. */
export const callChangesRequest = {
  method: 'transcript/callChanges',
  params: changesParams,
  result: z.nullable(callChanges),
} as const;

/**
 * The report after changes. What they do not concern are the same objects as before.
 *
 * @param before the report of the answer that the changes are to; undefined where they are to none
 * @returns undefined where they are to another report
 */
export function changedReport(changes: CallChanges, before: CallReport | undefined): CallReport | undefined {
  const { resultId: _, previousResultId: __, problemsByTurn, ...report } = changes;
  const timeline = edited(before?.timeline ?? [], changes.timeline);
  const exchanges = edited(before?.exchanges ?? [], changes.exchanges);
  const keyFigures = edited(before?.keyFigures ?? [], changes.keyFigures);
  const crossChecks = edited(before?.crossChecks ?? [], changes.crossChecks);
  const byTurn = edited(before?.health.problemsByTurn ?? [], problemsByTurn);
  if (!timeline || !exchanges || !keyFigures || !crossChecks || !byTurn) return undefined;
  return {
    ...report,
    timeline,
    exchanges,
    keyFigures,
    crossChecks,
    health: { ...report.health, problemsByTurn: byTurn },
  };
}
