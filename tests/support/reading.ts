import { analyse } from '../../server/src/analysis';
import type { Span } from '../../server/src/transcript/model';
import { parse } from '../../server/src/transcript/parse';

const lineEnd = /\r\n|\r|\n/;

/** A text's lines, cut as an editor cuts them. */
export function linesOf(text: string): string[] {
  return text.split(lineEnd);
}

/** What stands at a place of a text. */
export function textAt(text: string, { line, start, end }: Span): string {
  return linesOf(text)[line]?.slice(start, end) ?? '';
}

/** The turns of a text in short: who speaks, and the lines said. */
export function turnsIn(text: string): { speaker: string; says: string[] }[] {
  return parse(text).turns.map(({ speaker, paragraphs }) => ({
    speaker: speaker.name,
    says: paragraphs.map((paragraph) => paragraph.text),
  }));
}

/** The sources of a text with their translations; a lost side is empty. */
export function pairsIn(text: string): [source: string, target: string][] {
  return analyse(text).alignment.units.map(({ source, target }) => [source?.text ?? '', target?.text ?? '']);
}

/** What is reported on a text: the code, and the text that the report stands on. */
export function reportsIn(text: string): [code: string, on: string][] {
  return analyse(text).findings.map((finding) => [finding.code, textAt(text, finding)]);
}
