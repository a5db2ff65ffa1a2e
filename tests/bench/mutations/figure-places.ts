import type { FigureKind } from '../../../server/src/figures/model';
import type { PlacedFigure } from '../../../server/src/figures/placed';
import type { Call, Line, Pair } from './call';

export type Side = 'source' | 'target';

/** A figure that agrees with the other side, in its line. */
export interface FigurePlace {
  readonly pair: Pair;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly approximate: boolean;
  /**
   * Whether the other side only implies it: 上半年 is right for `in the half` of a call on one, and a translation that does
   * without is right, too.
   */
  readonly isImplied: boolean;
  /** Whether it is the end of a range, which may share its scale and currency with the other end. */
  readonly inRange: boolean;
}

/** The figures of one side, of the kinds, that have a counterpart of the same meaning. */
export function figuresOf(call: Call, side: Side, kinds: readonly FigureKind[]): FigurePlace[] {
  const written = new Set(call.analysis.figures);
  const bySide = new Map(call.pairs.map((pair) => [pair[side], pair]));
  return call.analysis.figures.flatMap((placed) => {
    const line = call.lines[placed.line];
    const pair = line && bySide.get(line);
    return pair && placed.side === side && isMatched(placed) && kinds.includes(placed.figure.kind)
      ? [placeOf(placed, pair, line, written)]
      : [];
  });
}

function isMatched({ status }: PlacedFigure): boolean {
  return status === 'matched';
}

const rangeBefore = /(?:[至到與与和~–-]| to | and ) ?$/;
const rangeAfter = /^ ?(?:[至到與与和~–-]|to |and )/;

function placeOf(
  { figure, start, end, counterpart }: PlacedFigure,
  pair: Pair,
  line: Line,
  written: ReadonlySet<PlacedFigure>,
): FigurePlace {
  const isImplied = counterpart === undefined || !written.has(counterpart);
  const inRange = rangeBefore.test(line.text.slice(0, start)) || rangeAfter.test(line.text.slice(end));
  return {
    pair,
    line,
    start,
    end,
    text: line.text.slice(start, end),
    approximate: figure.approximate,
    isImplied,
    inRange,
  };
}
