import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../../server/src/transcript/model';
import { at } from './marked-text';

/** The position within the n-th place of a text's words, just behind their first character. */
export function positionOf(text: string, words: string, occurrence = 0): Position {
  return { ...at(startsOf(text, words), occurrence), character: at(startsOf(text, words), occurrence).character + 1 };
}

/** Where the words stand, in document order. */
export function rangesOf(text: string, words: string): Range[] {
  return startsOf(text, words).map((start) => ({
    start,
    end: { line: start.line, character: start.character + words.length },
  }));
}

/** A place in short, lines from 0: `5: Mara Ellison`. */
export function shortly(text: string, places: readonly (Span | Range)[]): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return places.map((place) => {
    const { line, start, end } =
      'line' in place ? place : { line: place.start.line, start: place.start.character, end: place.end.character };
    return `${line}: ${lines[line]?.slice(start, end) ?? ''}`;
  });
}

function startsOf(text: string, words: string): Position[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, line) => {
    const starts: Position[] = [];
    for (let from = content.indexOf(words); from >= 0; from = content.indexOf(words, from + words.length)) {
      starts.push({ line, character: from });
    }
    return starts;
  });
}
