import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../transcript/model';

export function rangeOf({ line, start, end }: Span): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** From the earliest start to the latest end of spans, given in any order. */
export function rangeAround(first: Span, ...others: readonly Span[]): Range {
  return others.map(rangeOf).reduce(union, rangeOf(first));
}

/** The smallest range with both in it. */
export function union(a: Range, b: Range): Range {
  return {
    start: compare(a.start, b.start) <= 0 ? a.start : b.start,
    end: compare(a.end, b.end) >= 0 ? a.end : b.end,
  };
}

/** Whether a position is in a span or at its end, where the caret stands after the last character. */
export function touches({ line, start, end }: Span, position: Position): boolean {
  return line === position.line && start <= position.character && position.character <= end;
}

/** Whether two ranges have a place in common; they may only touch, as an empty one at the other's end does. */
export function overlap(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

/** Whether the whole of the inner range lies in the outer one; they may be the same. */
export function contains(outer: Range, inner: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

export function sameRange(a: Range, b: Range): boolean {
  return compare(a.start, b.start) === 0 && compare(a.end, b.end) === 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
