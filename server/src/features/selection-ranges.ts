import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { RegisterFeature } from '../session/context';
import type { Header, SpannedText, Transcript, Turn } from '../transcript/model';
import { sentencesOf } from '../transcript/sentences';
import { PairRanges } from './pair-ranges';
import { contains, rangeAround, rangeOf, sameRange, touches, union } from './ranges';
import { type Stretch, wordAt } from './words';

export const registerSelectionRanges: RegisterFeature = ({ connection, requests }) => {
  connection.onSelectionRanges(
    requests.answerFor('textDocument/selectionRange', null, ({ analysis, end }, { positions }) =>
      selectionRanges(analysis, end, positions),
    ),
  );
  return { selectionRangeProvider: true };
};

/**
 * For each position the ranges around it, from the inside out: word, figure, sentence, paragraph, pair, turn, section
 * and document; in a header word, name or title, line and both copies. Each contains more than the one before.
 *
 * @param end where the document ends
 */
export function selectionRanges(analysis: Analysis, end: Position, positions: readonly Position[]): SelectionRange[] {
  const pairs = new PairRanges(analysis);
  const document: Range = { start: { line: 0, character: 0 }, end };
  return positions.map((position) => {
    const around = [...within(position, analysis, pairs), ...outside(position.line, analysis.transcript), document];
    const [innermost = { start: position, end: position }, ...outer] = nested(around, position);
    return chain(innermost, outer);
  });
}

function chain(range: Range, [next, ...outer]: readonly Range[]): SelectionRange {
  return next === undefined ? { range } : { range, parent: chain(next, outer) };
}

/** Those around a position that each contain more than the one before. */
function nested(ranges: readonly Range[], position: Position): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const inner = kept.at(-1) ?? { start: position, end: position };
    if (contains(range, inner) && (kept.length === 0 || !sameRange(range, inner))) kept.push(range);
  }
  return kept;
}

/** What lies on one line, and the lines that belong to it. */
function within(position: Position, analysis: Analysis, pairs: PairRanges): Range[] {
  const { line } = position;
  const turn = turnAt(line, analysis.transcript);
  const copies = [turn?.header.first, turn?.header.second];
  if (turn !== undefined && copies.some((copy) => copy?.line === line)) return inHeader(position, turn.header);

  const notice = analysis.transcript.notices.find((it) => it.line === line);
  if (notice !== undefined) return inText(position, notice, analysis);
  const speech = turn?.paragraphs ?? analysis.transcript.preamble;
  const paragraph = speech.find((it) => it.line === line);
  if (paragraph === undefined) return [];
  const unit = analysis.alignment.units.find(({ source, target, placeholder }) =>
    [source, target, placeholder].some((side) => side?.line === line),
  );
  const pair = unit && pairs.of(unit);
  return [...inText(position, paragraph, analysis), ...(pair === undefined ? [] : [pair])];
}

function inHeader(position: Position, { first, second }: Header): Range[] {
  const copy = second?.line === position.line ? second : first;
  const part = [copy.title, copy.name].find((it) => it !== undefined && touches(it, position));
  const found = wordAt(copy.text, position.character - copy.start);
  return [
    ...(found === undefined ? [] : [placed(copy, found)]),
    ...(part === undefined ? [] : [rangeOf(part)]),
    rangeOf(copy),
    rangeAround(first, ...(second === undefined ? [] : [second])),
  ];
}

function inText(position: Position, text: SpannedText, { figures }: Analysis): Range[] {
  const column = position.character - text.start;
  const sentence = sentencesOf(text.text).findLast(({ start }) => start <= column);
  return [
    ...wordAndFigure(position, text, figures),
    ...(sentence === undefined ? [] : [placed(text, sentence)]),
    rangeOf(text),
  ];
}

function wordAndFigure(position: Position, text: SpannedText, figures: Analysis['figures']): Range[] {
  const word = wordAt(text.text, position.character - text.start);
  // Where two figures meet, the one to the right of the caret.
  const figure = figures.findLast((it) => touches(it, position));
  if (figure === undefined) return word === undefined ? [] : [placed(text, word)];
  if (word === undefined) return [rangeOf(figure)];
  const start = Math.max(text.start + word.start, figure.start);
  const end = Math.min(text.start + word.end, figure.end);
  // Of two that meet at the caret, the one to the right; a word never reaches across the edge of a figure.
  if (start >= end) return figure.start === position.character ? [rangeOf(figure)] : [placed(text, word)];
  return [rangeOf({ line: text.line, start, end }), rangeOf(figure)];
}

function placed({ line, start }: SpannedText, stretch: Stretch): Range {
  return rangeOf({ line, start: start + stretch.start, end: start + stretch.end });
}

/** The turn and the section that a line is in. */
function outside(line: number, transcript: Transcript): Range[] {
  const turn = turnAt(line, transcript);
  const section = transcript.sections.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  const around = section?.turns.map(rangeOfTurn).reduce(union);
  return [...(turn === undefined ? [] : [rangeOfTurn(turn)]), ...(around === undefined ? [] : [around])];
}

function rangeOfTurn({ header: { first, second }, paragraphs }: Turn): Range {
  return rangeAround(first, ...(second === undefined ? [] : [second]), ...paragraphs);
}

function turnAt(line: number, { turns }: Transcript): Turn | undefined {
  const turn = turns.findLast(({ startLine }) => startLine <= line);
  return turn !== undefined && line <= turn.endLine ? turn : undefined;
}
