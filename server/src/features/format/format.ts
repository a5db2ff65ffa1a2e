import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Span } from '../../transcript/model';
import { parse } from '../../transcript/parse';
import { wantedGaps } from './blank-lines';
import { editsOf, type Line } from './edits';
import { type HeaderChange, headerChanges } from './header-copies';
import { minimalChange } from './minimal-change';
import { changed, straySpaces } from './stray-spaces';

const lineEnd = /\r\n|\r|\n/;
/** A carriage return that ends a line by itself, in a text whose other lines end in line feeds. */
const loneReturn = /\r(?!\n)/;
const byteOrderMark = '\uFEFF';

/** A header that is completed may tell of another one; after so many rounds the text is taken as it is then. */
const mostRounds = 8;

/**
 * The edits that give a transcript one form: no stray spaces, equal copies of headers, blank lines as the transcript
 * mostly has them. Words are never touched, neither are line endings nor whether the last line has one; once formatted,
 * a text stays as it is. Left alone are a text without speakers, which is no transcript, and one that
 * mixes line feeds with lone carriage returns.
 *
 * @param lineEnding what new lines end in
 * @returns in document order, as small as they can be, none overlapping another
 */
export function formattingEdits(text: string, lineEnding: string): TextEdit[] {
  // Without what stands between them, two line ends could become one.
  if (loneReturn.test(text) && text.includes('\n')) return [];
  let lines = text.split(lineEnd).map(withoutStrays);
  let transcript = parse(joined(lines));
  if (transcript.turns.length === 0) return [];
  for (let round = 0; round < mostRounds; round++) {
    const changes = headerChanges(transcript);
    if (changes.length === 0) break;
    lines = withHeaders(lines, changes);
    transcript = parse(joined(lines));
  }
  return editsOf(lines, wantedGaps(transcript), lineEnding);
}

/** The edits that lie within a range; a last line of which nothing is selected is not in it. */
export function editsWithin(edits: readonly TextEdit[], { start, end }: Range): TextEdit[] {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return edits.filter(({ range }) => {
    const endsWithin = range.end.line <= last || (range.end.line === last + 1 && range.end.character === 0);
    return range.start.line >= start.line && range.start.line <= last && endsWithin;
  });
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function withoutStrays(text: string, line: number): Line {
  // A byte order mark belongs to the file.
  const start = line === 0 && text.startsWith(byteOrderMark) ? 1 : 0;
  const changes = straySpaces(text, start);
  return { text: changed(text, changes), origin: { line, text, start, changes } };
}

function withHeaders(lines: readonly Line[], changes: readonly HeaderChange[]): Line[] {
  const byLine = new Map(changes.map((change) => [change.at.line, change]));
  return lines.flatMap((line, index): Line[] => {
    const change = byLine.get(index);
    if (change === undefined) return [line];
    // The colon behind a name is no part of the header, and belongs to both copies.
    if (change.text === undefined) return [line, { text: line.text.slice(line.origin?.start), origin: undefined }];
    return [withHeader(line, change.at, change.text)];
  });
}

function withHeader({ text, origin }: Line, { start, end }: Span, header: string): Line {
  const after = changed(text, [{ start, end, text: header }]);
  return { text: after, origin: origin && { ...origin, changes: [minimalChange(origin.text, after)] } };
}
