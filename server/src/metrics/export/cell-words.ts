import type { Messages } from '../../messages/messages';
import { metricName } from '../../messages/metrics';
import type { ColumnName } from './table';

/** Writes the name that programs know a value by as people read it, by column. */
export function cellWords({
  features,
  judgements,
  metrics,
  companies,
}: Messages): Map<string, (value: string) => string> {
  const words: readonly (readonly [ColumnName, Readonly<Record<string, string>>])[] = [
    ['kind', features.hover.kinds],
    ['language', metrics.languages],
    ['status', metrics.statuses],
    ['basis', metrics.bases],
    ['shares', metrics.shareCounts],
    ['change', metrics.changes],
    ['side', features.hover.roles],
    ['section', features.sections],
    ['code', judgements.kinds],
    ['severity', metrics.severities],
    ['verdict', metrics.verdictNames],
    ['outcome', companies.outcomes],
    ['revision', companies.revisions],
    ['disagreement', companies.disagreements],
  ];
  const writers = new Map<string, (value: string) => string>(
    words.map(([name, own]) => [name, (value) => (Object.hasOwn(own, value) ? (own[value] ?? value) : value)]),
  );
  return writers.set('metric', (metric) => metricName(metric, metrics));
}
