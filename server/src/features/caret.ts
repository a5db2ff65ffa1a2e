import type { Position, Range } from 'vscode-languageserver-types';
import type { OpenTranscript } from '../session/open-transcript';

/** Where something is being written. */
export interface Caret {
  readonly position: Position;
  readonly line: number;
  /** The line's text up to the caret, and from it on. */
  readonly before: string;
  readonly after: string;
  /** From the line's first character that is not blank to the caret. */
  readonly written: Range;
  /** What lines end in. */
  readonly eol: string;
  /** A line of the document; empty outside it. */
  lineAt(line: number): string;
}

export function caretAt(document: OpenTranscript, position: Position): Caret {
  const lineAt = (line: number): string => document.lineAt(line);
  const text = lineAt(position.line);
  const before = text.slice(0, position.character);
  const start = before.length - before.trimStart().length;
  return {
    ...{ position, line: position.line, before, after: text.slice(position.character) },
    written: { start: { line: position.line, character: start }, end: position },
    ...{ eol: document.lineEnding, lineAt },
  };
}
