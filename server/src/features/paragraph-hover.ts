import type { Hover, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { PlacedFigure } from '../figures/placed';
import type { Messages } from '../messages/messages';
import { valueInWords } from './figure-value';
import { type Part, renderTable } from './hover-card';
import { rangeOf, touches } from './ranges';
import { verdictOf } from './verdict';

/** Rows that a reader takes in; a note says how many more there are. */
const maxRows = 30;

/** On the first character of a paragraph: all its figures, and what the other side says to each. */
export function paragraphHover(
  analysis: Analysis,
  position: Position,
  messages: Messages,
  markdown: boolean,
): Hover | undefined {
  const figures = analysis.figures.filter(({ line }) => line === position.line);
  const [first] = figures;
  const paragraph = first?.unit[first.side];
  if (!paragraph || !touches({ ...paragraph, end: paragraph.start + 1 }, position)) return undefined;
  const { hover } = messages.features;
  const rows = figures.slice(0, maxRows).map((placed) => row(placed, messages));
  const table = [[hover.written, hover.value, hover.counterpart, hover.comparison], ...rows];
  const rest = figures.length - rows.length;
  return {
    contents: renderTable(table, markdown, ...(rest > 0 ? [hover.more(rest)] : [])),
    range: rangeOf(paragraph),
  };
}

function row(placed: PlacedFigure, messages: Messages): Part[] {
  const { figure, resolved, counterpart } = placed;
  return [
    { written: figure.text },
    resolved ?? valueInWords(figure, messages),
    counterpart === undefined ? '' : { written: counterpart.figure.text },
    verdictOf(placed, messages) ?? '',
  ];
}
