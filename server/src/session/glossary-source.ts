import { glossaryOf } from '../knowledge/glossary/glossary-of';
import { readGlossary } from '../knowledge/glossary/read-glossary';
import type { KnowledgeSource } from './knowledge-source';

/** The glossaries of the workspace, taken together. */
export const glossarySource: KnowledgeSource = {
  code: 'glossary',
  paths: ({ glossary }) => glossary.files,
  read: (files) => {
    const readings = files.map(({ uri, text }) => ({ uri, ...readGlossary(text) }));
    return {
      knowledge: { glossary: glossaryOf(readings) },
      problems: readings.flatMap(({ uri, problems }) => problems.map((problem) => ({ uri, ...problem }))),
    };
  },
};
