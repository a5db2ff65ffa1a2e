import type { Code } from '../../../server/src/checks/codes';
import type { FigureKind } from '../../../server/src/figures/model';
import type { Call, Line } from './call';
import { type Defect, type Kind, kind, replaced } from './defect';
import { type FigurePlace, figuresOf, type Side } from './figure-places';
import * as slips from './figure-slips';
import { randomFor } from './random';

const amounts: readonly FigureKind[] = ['money', 'percent', 'quantity', 'duration'];
const times: readonly FigureKind[] = ['period', 'date'];

/** A figure that is changed may agree with nothing, so that it is missing here and added there. */
const otherAmount: readonly Code[] = ['figure-mismatch', 'figure-missing', 'figure-added'];
const otherTime: readonly Code[] = ['period-mismatch', 'figure-missing', 'figure-added'];

interface FigureDefect {
  readonly name: string;
  readonly kinds: readonly FigureKind[];
  readonly slip: slips.FigureSlip;
  readonly codes: readonly Code[];
}

const figureDefects: readonly FigureDefect[] = [
  { name: 'digit changed', kinds: amounts, slip: slips.otherDigit, codes: otherAmount },
  { name: 'number word changed', kinds: amounts, slip: slips.otherNumeral, codes: otherAmount },
  { name: 'scale changed', kinds: ['money', 'quantity'], slip: slips.otherScale, codes: otherAmount },
  { name: 'point moved', kinds: amounts, slip: slips.movedPoint, codes: otherAmount },
  { name: 'currency changed', kinds: ['money'], slip: slips.otherCurrency, codes: otherAmount },
  { name: 'scale dropped', kinds: ['money', 'quantity'], slip: slips.noScale, codes: otherAmount },
  { name: 'currency dropped', kinds: ['money'], slip: slips.noCurrency, codes: otherAmount },
  { name: 'figure dropped', kinds: amounts, slip: slips.nothing, codes: otherAmount },
  { name: 'quarter changed', kinds: times, slip: slips.otherQuarter, codes: otherTime },
  { name: 'half changed', kinds: times, slip: slips.otherHalf, codes: otherTime },
  { name: 'year changed', kinds: times, slip: slips.otherYear, codes: otherTime },
  { name: 'day changed', kinds: ['date'], slip: slips.otherDay, codes: otherTime },
  { name: 'quarter or half dropped', kinds: times, slip: slips.noQuarter, codes: otherTime },
  { name: 'year dropped', kinds: times, slip: slips.noYear, codes: otherTime },
  { name: 'month or day dropped', kinds: times, slip: slips.noDate, codes: otherTime },
];

function figureKind({ name, kinds, slip, codes }: FigureDefect, side: Side): Kind {
  const probe = randomFor(0);
  const places = (call: Call): FigurePlace[] =>
    figuresOf(call, side, kinds).filter((place) => slip(place, probe) !== undefined);
  return kind(`${name}, ${side === 'source' ? 'source' : 'translation'}`, places, (place, call, random): Defect => {
    const { pair, start, end } = place;
    const { text } = place.line;
    const line: Line = { text: text.slice(0, start) + (slip(place, random) ?? '') + text.slice(end) };
    const left = [side === 'source' ? line : pair.source, side === 'target' ? line : pair.target];
    return {
      lines: replaced(call, new Map([[place.line, [line]]])),
      accepted: [{ codes, at: left }],
      damaged: left,
      short: false,
    };
  });
}

/** Figures that say something else on one side. */
export const figureKinds: readonly Kind[] = figureDefects.flatMap((defect) => [
  figureKind(defect, 'target'),
  figureKind(defect, 'source'),
]);
