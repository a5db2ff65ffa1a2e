import { judgementsFile, readJudgements } from '../knowledge/judgements/file';
import { judgementsOf } from '../knowledge/judgements/model';
import type { KnowledgeSource } from './knowledge-source';

/** What was accepted, in a file of each folder; it holds in all of them. */
export const judgementsSource: KnowledgeSource = {
  code: 'accepted',
  paths: () => [judgementsFile],
  read: (files) => {
    const read = files.map(({ uri, text }) => ({ uri, ...readJudgements(text) }));
    const all = read.flatMap(({ judgements }) => judgements.map(({ judgement }) => judgement));
    return {
      knowledge: { judgements: all.length === 0 ? undefined : judgementsOf(all) },
      problems: read.flatMap(({ uri, bad }) =>
        bad.map((line) => ({ uri, line, message: ({ judgements }) => judgements.badLine() })),
      ),
    };
  },
};
