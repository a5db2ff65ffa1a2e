import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { printable } from '../features/excerpt';
import { readVocabulary } from '../knowledge/vocabulary/read-vocabulary';
import type { ExtraVocabulary } from '../metrics/key-figures/vocabulary/vocabulary';
import { nodeFiles } from '../node-files';
import { write } from './output';
import type { ReportLanguage } from './report';

/**
 * Reads the names of metrics that the user adds, and says on standard error what of them cannot be used.
 *
 * @param path as `--vocabulary` names it
 * @returns `failed` where the file cannot be read at all
 */
export async function readMetricNames(
  path: string | undefined,
  { messages, commandLine }: ReportLanguage,
): Promise<{ readonly vocabulary: ExtraVocabulary | undefined; readonly failed: boolean }> {
  if (path === undefined) return { vocabulary: undefined, failed: false };
  const content = await nodeFiles.read(URI.file(resolve(path)).toString());
  if (content.kind !== 'text') {
    const absent = content.kind === 'absent';
    await say(
      absent ? commandLine.obstacle(path, { kind: 'not-found' }) : `${path}: ${messages.files.unreadable(content)}`,
    );
    return { vocabulary: undefined, failed: true };
  }
  const reading = readVocabulary(content.text);
  if (reading === undefined) {
    await say(`${path}: ${messages.files.vocabulary.notAList()}`);
    return { vocabulary: undefined, failed: true };
  }
  for (const { row, problem } of reading.problems) {
    await say(`${path}: ${messages.files.vocabulary.badRow(row, problem)}`);
  }
  return { vocabulary: reading.names, failed: false };
}

async function say(text: string): Promise<void> {
  await write(process.stderr, `${printable(text)}\n`);
}
