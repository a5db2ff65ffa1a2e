import { readCsv } from './read-csv';
import { readTbx } from './read-tbx';
import type { GlossaryReading } from './reading';

/**
 * Reads a glossary file: TBX where it is XML, otherwise a table. Never throws, whatever the text.
 *
 * @param text the file, with any line ending and with or without a byte order mark
 */
export function readGlossary(text: string): GlossaryReading {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.trim() === '') return { terms: [], problems: [] };
  return content.trimStart().startsWith('<') ? readTbx(content) : readCsv(content);
}
