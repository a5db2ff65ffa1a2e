import type { ExtractedFigure } from '../../../figures/extract';
import type { ShareCount } from '../model';
import type { ValueKind } from '../vocabulary/metrics';
import { negativeWords, perShareWords, shareWords } from '../vocabulary/value-words-en';
import type { Item } from './items';
import { rangeEnd } from './ranges';

/** An amount that a sentence says: a figure, or two that are a range. */
export interface Value {
  /** Indices of its first and last item; `per diluted share` behind it is part of it. */
  readonly first: number;
  readonly last: number;
  readonly kind: ValueKind;
  readonly value: number;
  readonly to: number | undefined;
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
    const end = rangeEnd(items, at, values.at(-1));
    const other = end === undefined ? undefined : items[end]?.figure;
    const perShare = kind === 'money' ? perShareAt(items, (end ?? at) + 1) : undefined;
    const last = perShare?.last ?? end ?? at;
    values.push({
      ...{ first: at, last, kind, value: Number(figure.value), unit: figure.unit },
      to: other && Number(other.value),
      approximate: figure.approximate || (other?.approximate ?? false),
      negative: negativeWords.has(items[at - 1]?.text ?? ''),
      points: isInPoints(other ?? figure),
      perShare: perShare !== undefined,
      shares: perShare?.shares ?? countedShares(items, at),
      figures: other ? [figure, other] : [figure],
    });
    at = last;
  }
  return values;
}

/** What kind of amount a figure is; undefined for periods and names. */
export function kindOf({ kind, implicit }: ExtractedFigure): ValueKind | undefined {
  if (implicit) return undefined;
  return kind === 'money' || kind === 'percent' || kind === 'quantity' || kind === 'duration' ? kind : undefined;
}

export function isInPoints({ kind, text }: ExtractedFigure): boolean {
  return kind === 'percent' && /point|bps?$/i.test(text);
}

const LONGEST = 6;

interface PerShare {
  readonly last: number;
  readonly shares: ShareCount | undefined;
}

/** `per diluted share`, `a share`. */
function perShareAt(items: readonly Item[], from: number): PerShare | undefined {
  const opening = items[from]?.text;
  if (opening !== 'per' && opening !== 'a' && opening !== 'each') return undefined;
  let shares: ShareCount | undefined;
  for (let at = from + 1; at - from <= LONGEST; at++) {
    const text = items[at]?.text ?? '';
    if (shareWords.has(text)) return { last: at, shares };
    if (!perShareWords.has(text)) return undefined;
    shares ??= shareCount(text);
  }
  return undefined;
}

/** `44.8 million basic and 46.6 million diluted shares`. */
function countedShares(items: readonly Item[], at: number): ShareCount | undefined {
  const [unit = '', next = '', second = ''] = [items[at]?.figure?.unit, items[at + 1]?.text, items[at + 2]?.text];
  return shareCount(unit) ?? shareCount(next) ?? shareCount(second);
}

export function shareCount(word: string): ShareCount | undefined {
  return word === 'basic' || word === 'diluted' ? word : undefined;
}
