import type { Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { PlacedFigure } from '../figures/placed';
import { copiesOf } from '../speakers/header-names';
import { mentionsIn } from '../speakers/mentions';
import type { HeaderLine, Span, Speaker, Turn } from '../transcript/model';
import { touches } from './ranges';

/** What stands at a position that has places elsewhere: a speaker, by header or by name, or a figure. */
export type SymbolAt =
  | { readonly kind: 'speaker'; readonly speaker: Speaker; readonly place: Span }
  | { readonly kind: 'figure'; readonly figure: PlacedFigure; readonly place: Span };

export function symbolAt(analysis: Analysis, position: Position): SymbolAt | undefined {
  const header = headerAt(analysis, position);
  if (header !== undefined) {
    const { turn, copy } = header;
    return { kind: 'speaker', speaker: turn.speaker, place: touches(copy.name, position) ? copy.name : copy };
  }
  // Where two figures meet, the one to the right of the caret.
  const figure = analysis.figures.findLast((placed) => touches(placed, position));
  if (figure !== undefined) return { kind: 'figure', figure, place: figure };
  const mention = mentionsIn(analysis).find((place) => touches(place, position));
  return mention && { kind: 'speaker', speaker: mention.speaker, place: mention };
}

/** The header copy that a position is in, title included. */
export function headerAt(
  { transcript }: Analysis,
  position: Position,
): { readonly turn: Turn; readonly copy: HeaderLine } | undefined {
  for (const turn of transcript.turns) {
    const copy = copiesOf(turn.header).find((line) => touches(line, position));
    if (copy !== undefined) return { turn, copy };
  }
  return undefined;
}
