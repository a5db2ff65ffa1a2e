import type { Analysis } from '../analysis';
import { headersOf } from '../speakers/header-names';
import { mentionsIn } from '../speakers/mentions';
import type { Span } from '../transcript/model';
import type { SymbolAt } from './symbol-at';

/** All places of a symbol in its transcript, each list in document order. */
export interface SymbolPlaces {
  /** The name in every header copy of a speaker, the first of which is where the definition leads. */
  readonly headers: readonly Span[];
  /** Where the text of either language has the name; for a figure, itself and its counterpart. */
  readonly inText: readonly Span[];
}

export function placesOf(symbol: SymbolAt, analysis: Analysis): SymbolPlaces {
  if (symbol.kind === 'figure') {
    const { figure } = symbol;
    return { headers: [], inText: figure.counterpart === undefined ? [figure] : inOrder([figure, figure.counterpart]) };
  }
  const { speaker } = symbol;
  return {
    headers: headersOf(analysis.transcript, speaker).map(({ name }) => name),
    inText: mentionsIn(analysis).filter((mention) => mention.speaker === speaker),
  };
}

export function inOrder(places: readonly Span[]): Span[] {
  return places.toSorted((a, b) => a.line - b.line || a.start - b.start);
}
