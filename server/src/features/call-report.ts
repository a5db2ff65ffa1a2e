import type { Analysis } from '../analysis';
import type { Severity } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { Messages } from '../messages/messages';
import { metricName, verdictText } from '../messages/metrics';
import { callOf } from '../metrics/call/call';
import { healthOf } from '../metrics/health';
import type { CrossCheck } from '../metrics/key-figures/cross-checks/cross-checks';
import { keyFiguresOf } from '../metrics/key-figures/key-figures';
import type { KeyFigure } from '../metrics/key-figures/model';
import type { CallCrossCheck, CallKeyFigure, CallReport } from '../protocol-call';
import type { Span } from '../transcript/model';

/** What a call tells of itself, whatever it is called and whichever version of it is there. */
export type Report = Omit<CallReport, 'uri' | 'version'>;

/**
 * What the metrics panel shows of a call.
 *
 * @param levels the severity a finding has under the reader's settings, undefined where its rule is off
 */
export function callReportOf(
  analysis: Analysis,
  messages: Messages,
  levels: (finding: Finding) => Severity | undefined,
): Report {
  const health = healthOf(analysis, levels);
  const { rows, crossChecks } = keyFiguresOf(analysis);
  return {
    ...callOf(analysis),
    health: { ...health, sentence: verdictText(health.verdict, messages.metrics) },
    keyFigures: rows.map((row) => keyFigure(row, messages)),
    crossChecks: crossChecks.map(crossCheck),
  };
}

function keyFigure(row: KeyFigure, { metrics }: Messages): CallKeyFigure {
  const { metric, value, guidance, approximate } = row;
  return {
    ...{ metric, name: metricName(metric, metrics), value, guidance, approximate },
    segment: row.segment ?? null,
    basis: row.basis ?? null,
    period: row.period ?? null,
    to: row.to ?? null,
    unit: row.unit ?? null,
    change: row.change ?? null,
    of: row.of ?? null,
    shares: row.shares ?? null,
    places: row.places.map((place) => ({
      place: spanOf(place),
      speaker: place.speaker?.index ?? null,
      text: place.text,
      translation: place.translation ?? null,
      status: place.status,
    })),
  };
}

function crossCheck({ kind, metric, place, others, expected, found }: CrossCheck): CallCrossCheck {
  return {
    ...{ kind, metric, place: spanOf(place), others: others.map(spanOf) },
    expected: expected ?? null,
    found: found ?? null,
  };
}

function spanOf({ line, start, end }: Span): { line: number; start: number; end: number } {
  return { line, start, end };
}
