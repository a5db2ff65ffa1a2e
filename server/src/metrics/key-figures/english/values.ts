import type { ExtractedFigure } from '../../../figures/extract';
import type { ShareCount } from '../model';
import type { ValueKind } from '../vocabulary/metrics';
import { negativeWords } from '../vocabulary/value-words-en';
import type { Item } from './items';
import { perShareAt, shareCount } from './per-share';
import { type Range, rangeAt } from './ranges';

/** An amount that a sentence says: a figure, or two that are a range. */
export interface Value {
  /** Indices of its first and last item; `per diluted share` behind it is part of it. */
  readonly first: number;
  readonly last: number;
  readonly kind: ValueKind;
  readonly value: number;
  readonly to: number | undefined;
  /** The sign that the range's other end says of itself: `from a loss of $0.04 to income of $0.05`. */
  readonly toSign: 1 | -1 | undefined;
  readonly unit: string | undefined;
  readonly approximate: boolean;
  /** `negative 4.5%`. */
  readonly negative: boolean;
  /** In percentage points or basis points. */
  readonly points: boolean;
  readonly perShare: boolean;
  readonly shares: ShareCount | undefined;
  readonly figures: readonly ExtractedFigure[];
}

/** The amounts of a sentence, in order. */
export function valuesOf(items: readonly Item[]): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < items.length; at++) {
    const figure = items[at]?.figure;
    const kind = figure && kindOf(figure);
    if (!figure || !kind) continue;
    const range = rangeAt(items, at, values.at(-1));
    const other = range && items[range.end]?.figure;
    const perShare = kind === 'money' ? perShareAt(items, (range?.end ?? at) + 1) : undefined;
    const last = perShare?.last ?? range?.end ?? at;
    values.push({
      ...{ first: at, last, kind, ...endsOf(figure, other, range), unit: figure.unit },
      approximate: figure.approximate || (other?.approximate ?? false),
      negative: negativeWords.has(items[at - 1]?.text ?? ''),
      points: isInPoints(range?.is === 'ends' ? (other ?? figure) : figure),
      perShare: perShare !== undefined || (range?.perShare ?? false),
      shares: perShare?.shares ?? countedShares(items, at),
      figures: other ? [figure, other] : [figure],
    });
    at = last;
  }
  return values;
}

function endsOf(
  figure: ExtractedFigure,
  other: ExtractedFigure | undefined,
  range: Range | undefined,
): Pick<Value, 'value' | 'to' | 'toSign'> {
  const value = Number(figure.value);
  if (!other || range?.is !== 'around') return { value, to: other && Number(other.value), toSign: range?.sign };
  const around = (by: number): number => Number((value + by).toPrecision(PRECISION));
  return { value: around(-Number(other.value)), to: around(Number(other.value)), toSign: undefined };
}

/** So many digits of a sum are right. */
const PRECISION = 12;

/** What kind of amount a figure is; undefined for periods and names. */
export function kindOf({ kind, implicit }: ExtractedFigure): ValueKind | undefined {
  if (implicit) return undefined;
  return kind === 'money' || kind === 'percent' || kind === 'quantity' || kind === 'duration' ? kind : undefined;
}

export function isInPoints({ kind, text }: ExtractedFigure): boolean {
  return kind === 'percent' && /point|bps?$/i.test(text);
}

/** `44.8 million basic and 46.6 million diluted shares`. */
function countedShares(items: readonly Item[], at: number): ShareCount | undefined {
  const [unit = '', next = '', second = ''] = [items[at]?.figure?.unit, items[at + 1]?.text, items[at + 2]?.text];
  return shareCount(unit) ?? shareCount(next) ?? shareCount(second);
}
