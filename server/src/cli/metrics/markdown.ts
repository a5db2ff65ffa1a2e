import { callDocument } from '../../metrics/export/document';
import { escapeMarkdown, markdownTable } from '../../metrics/export/markdown';
import { type TableName, tables } from '../../metrics/export/tables';
import type { Format } from '../report';
import { defaultHealth } from './default-health';

/** A document a file, or of each file the one table that is asked for. */
export function metricsMarkdown(name?: TableName): Format {
  return (files, { messages }) =>
    files
      .map(({ path, analysis }) => {
        const health = defaultHealth(analysis);
        if (name === undefined) return callDocument(path, analysis, health, messages);
        return `# ${escapeMarkdown(path)}\n\n${markdownTable(tables[name](analysis, health), messages)}`;
      })
      .join('\n');
}
