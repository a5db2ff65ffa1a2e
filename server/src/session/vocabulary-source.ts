import { metricNamesOf } from '../knowledge/vocabulary/row';
import type { KnowledgeSource } from './knowledge-source';

/** The names of metrics that the user adds, which stand in the settings themselves. */
export const vocabularySource: KnowledgeSource = {
  code: 'vocabulary',
  paths: () => [],
  inSettings: ({ metrics }) => metrics.vocabulary,
  read: (_files, { metrics }) => ({ knowledge: { vocabulary: metricNamesOf(metrics.vocabulary) }, problems: [] }),
};
