import type { CallChanges } from '../protocol-call-changes';
import type { Report } from './call-report';
import { editsBetween } from './list-edits';

/** What became of a report since another of the same call. */
export function callChangesOf(
  report: Report,
  before: Report | undefined,
): Omit<CallChanges, 'uri' | 'version' | 'resultId' | 'previousResultId'> {
  const { problemsByTurn, ...health } = report.health;
  return {
    ...report,
    health,
    timeline: editsBetween(before?.timeline ?? [], report.timeline),
    exchanges: editsBetween(before?.exchanges ?? [], report.exchanges),
    keyFigures: editsBetween(before?.keyFigures ?? [], report.keyFigures),
    crossChecks: editsBetween(before?.crossChecks ?? [], report.crossChecks),
    problemsByTurn: editsBetween(before?.health.problemsByTurn ?? [], problemsByTurn),
  };
}
