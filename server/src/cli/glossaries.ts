import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { defaultGlossaries } from '../config';
import { printable } from '../features/excerpt';
import { glossaryOf } from '../knowledge/glossary/glossary-of';
import type { Glossary } from '../knowledge/glossary/model';
import { readGlossary } from '../knowledge/glossary/read-glossary';
import type { GlossaryReading } from '../knowledge/glossary/reading';
import { nodeFiles } from '../node-files';
import { write } from './output';
import type { ReportLanguage } from './report';

/**
 * Reads the glossaries that translations must keep to, and says on standard error what of them cannot be used.
 *
 * @param named by `--glossary`; where there is none, those of the current folder are read, as far as they exist
 * @returns `failed` where a glossary cannot be read at all
 */
export async function readGlossaries(
  named: readonly string[],
  language: ReportLanguage,
): Promise<{ readonly glossary: Glossary | undefined; readonly failed: boolean }> {
  const readings: GlossaryReading[] = [];
  let failed = false;
  for (const path of named.length > 0 ? named : defaultGlossaries) {
    const content = await nodeFiles.read(URI.file(resolve(path)).toString());
    if (content.kind === 'text') {
      const reading = readGlossary(content.text);
      readings.push(reading);
      for (const { line, message } of reading.problems) await say(`${path}:${line + 1}: ${message(language.messages)}`);
    } else if (content.kind !== 'absent') {
      failed = true;
      await say(`${path}: ${language.messages.files.unreadable(content)}`);
    } else if (named.length > 0) {
      failed = true;
      await say(language.commandLine.obstacle(path, { kind: 'not-found' }));
    }
  }
  return { glossary: glossaryOf(readings), failed };
}

async function say(text: string): Promise<void> {
  await write(process.stderr, `${printable(text)}\n`);
}
