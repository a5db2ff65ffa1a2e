import { directionWords } from '../../../figures/en/direction-words';
import type { ExtractedFigure } from '../../../figures/extract';
import { wordSet } from '../../../figures/tokens/word-set';
import type { ShareCount } from '../model';
import type { ValueKind } from '../vocabulary/metrics';
import type { Item } from './items';

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
  readonly negative: boolean;
  /** In percentage points or basis points. */
  readonly points: boolean;
  readonly perShare: boolean;
  readonly shares: ShareCount | undefined;
  readonly figures: readonly ExtractedFigure[];
}

const rangeWords = wordSet('to - – through and');
const perShareWords = wordSet(
  'basic diluted fully common ordinary gaap non and american depositary class a weighted average adjusted outstanding equivalent',
);
const shareWords = wordSet('share shares ads adr unit');
const negativeWords = wordSet('negative minus');

/** The amounts of a sentence, in order. */
export function valuesOf(items: readonly Item[]): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < items.length; at++) {
    const figure = items[at]?.figure;
    if (!figure || !isValue(figure)) continue;
    const end = rangeEnd(items, at, figure, values.at(-1));
    const other = end === undefined ? undefined : items[end]?.figure;
    const last = end ?? at;
    const perShare = figure.kind === 'money' ? perShareEnd(items, last + 1) : undefined;
    const negative = negativeWords.has(items[at - 1]?.text ?? '');
    values.push({
      ...{ first: at, last: perShare?.last ?? last, kind: figure.kind as ValueKind, value: Number(figure.value) },
      to: other ? Number(other.value) : undefined,
      ...{ unit: figure.unit, approximate: figure.approximate || (other?.approximate ?? false), negative },
      points: figure.kind === 'percent' && /point|bps|\bbp\b/i.test((other ?? figure).text),
      ...{ perShare: perShare !== undefined, shares: perShare?.shares ?? countedShares(items, at, figure) },
      figures: other ? [figure, other] : [figure],
    });
    at = perShare?.last ?? last;
  }
  return values;
}

export function isValue({ kind, implicit }: ExtractedFigure): boolean {
  return !implicit && (kind === 'money' || kind === 'percent' || kind === 'quantity' || kind === 'duration');
}

/** `between $56 million and $59 million`, `16.5% to 18%`: the index of the range's other end. */
function rangeEnd(
  items: readonly Item[],
  at: number,
  figure: ExtractedFigure,
  previous: Value | undefined,
): number | undefined {
  let next = at + 1;
  const joint = items[next]?.text ?? '';
  const glued = items[next]?.figure !== undefined;
  if (!glued) {
    if (!rangeWords.has(joint)) return undefined;
    if (joint === 'and' && !isBetween(items, at)) return undefined;
    next++;
    while (next - at < 4 && /^(?:a|about|approximately|around|loss|of|negative|positive)$/.test(items[next]?.text ?? '')) next++;
  }
  const other = items[next]?.figure;
  const same = other && isValue(other) && other.kind === figure.kind && other.unit === figure.unit;
  const points = /point|bps|\bbp\b/i;
  // `30 basis points to 48%`.
  if (same && points.test(figure.text) && !points.test(other.text)) return undefined;
  if (!same || (glued && !/^\s*-\s*$/.test('-'))) return undefined;
  // From one value to another is a way gone, not a range.
  const start = items[at - 1]?.text;
  if (figure.kind === 'money' && goesOneWay(items, at)) return undefined;
  const again = previous?.to !== undefined && previous.kind === figure.kind;
  if (start === 'from' && !again && !/^(?:range|ranges|ranging|anywhere|guidance|be)$/.test(items[at - 2]?.text ?? '')) return undefined;
  return next;
}

/** `rose by $57 million to $640 million`: by one amount to the other. */
function goesOneWay(items: readonly Item[], at: number): boolean {
  let index = at - 1;
  while (at - index < 4 && /^(?:about|approximately|roughly|around|nearly)$/.test(items[index]?.text ?? '')) index--;
  const text = items[index]?.text ?? '';
  return text === 'by' || (text !== 'up' && text !== 'down' && directionWords.get(text)?.of === 'change' && !/^(?:above|below|add|adds|more|less)$/.test(text));
}

function isBetween(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 4; index--) {
    const text = items[index]?.text;
    if (text === 'between') return true;
    if (items[index]?.figure) return false;
  }
  return false;
}

function perShareEnd(items: readonly Item[], from: number): { last: number; shares: ShareCount | undefined } | undefined {
  const text = items[from]?.text;
  if (text !== 'per' && text !== 'a' && text !== 'each') return undefined;
  let shares: ShareCount | undefined;
  for (let at = from + 1; at - from <= 6; at++) {
    const own = items[at]?.text ?? '';
    if (shareWords.has(own)) return { last: at, shares };
    if (!perShareWords.has(own)) return undefined;
    if (own === 'basic' || own === 'diluted') shares ??= own;
  }
  return undefined;
}

function countedShares(items: readonly Item[], at: number, { unit }: ExtractedFigure): ShareCount | undefined {
  if (unit === 'basic' || unit === 'diluted') return unit;
  for (const near of [items[at + 1]?.text, items[at + 2]?.text]) if (near === 'basic' || near === 'diluted') return near;
  return undefined;
}
