import type { ExtractedFigure } from '../extract';
import type { Readings } from './readings';
import { closeTo, technical } from './values';

/** What could not be matched, paired with what it was probably meant to be. */
export interface Leftovers {
  readonly pairs: readonly (readonly [ExtractedFigure, ExtractedFigure])[];
  readonly sources: readonly ExtractedFigure[];
  readonly targets: readonly ExtractedFigure[];
}

/** More leftovers than this on a side are no slips of a translation: pairing them all would only cost time. */
const MAX_LEFTOVERS = 60;

/**
 * Pairs unmatched figures with the closest one on the other side: of one kind, with the most digits in common, then
 * the nearest in order. Greedy from the best pair on.
 */
export function closest(
  sources: readonly ExtractedFigure[],
  targets: readonly ExtractedFigure[],
  readings: Readings,
): Leftovers {
  const candidates: { source: ExtractedFigure; target: ExtractedFigure; score: number }[] = [];
  sources.slice(0, MAX_LEFTOVERS).forEach((source, s) => {
    targets.slice(0, MAX_LEFTOVERS).forEach((target, t) => {
      const likeness = bestLikeness(
        [source, ...(readings.get(source) ?? [])],
        [target, ...(readings.get(target) ?? [])],
      );
      const score = likeness - Math.abs(s - t) * 0.1 - (isSmallCount(source) === isSmallCount(target) ? 0 : 0.5);
      if (likeness > 0) candidates.push({ source, target, score });
    });
  });
  candidates.sort((a, b) => b.score - a.score);

  const taken = new Set<ExtractedFigure>();
  const pairs: (readonly [ExtractedFigure, ExtractedFigure])[] = [];
  for (const { source, target } of candidates) {
    if (taken.has(source) || taken.has(target)) continue;
    taken.add(source);
    taken.add(target);
    pairs.push([source, target]);
  }
  pairs.sort(([a], [b]) => a.start - b.start);
  return {
    pairs,
    sources: sources.filter((figure) => !taken.has(figure)),
    targets: targets.filter((figure) => !taken.has(figure)),
  };
}

/** `two sides`, which the other side may well leave out, is not what 32項 was meant to be. */
function isSmallCount({ kind, text, value }: ExtractedFigure): boolean {
  return kind === 'quantity' && !/[\d０-９]/.test(text) && Number(value) <= 20;
}

/** The likeness of the two ways to read them that are most alike. */
function bestLikeness(sources: readonly ExtractedFigure[], targets: readonly ExtractedFigure[]): number {
  return Math.max(...sources.flatMap((source) => targets.map((target) => likenessOf(source, target))));
}

/** 0 for figures that cannot be meant for each other. */
function likenessOf(a: ExtractedFigure, b: ExtractedFigure): number {
  const periods = (figure: ExtractedFigure): boolean => figure.kind === 'period' || figure.kind === 'date';
  if (periods(a) !== periods(b)) return 0;
  if (periods(a)) return a.kind === b.kind ? 1 + sharedDigits(String(a.value), String(b.value)) : 0.5;
  const [x, y] = [Number(a.value), Number(b.value)];
  // One number with another currency, unit or scale is a slip whatever the kind.
  if (x !== 0 && y !== 0 && (closeTo(x, y) || isPowerOfTen(x / y))) return 3;
  if (a.kind !== b.kind || technical.test(a.unit ?? '') !== technical.test(b.unit ?? '')) return 0;
  return 1 + sharedDigits(digitsOf(x), digitsOf(y));
}

export function isPowerOfTen(ratio: number): boolean {
  const exponent = Math.log10(Math.abs(ratio));
  return Math.abs(exponent - Math.round(exponent)) < 1e-9;
}

function digitsOf(value: number): string {
  return Math.abs(value).toExponential(8).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '');
}

/** Share of the places in which two strings have the same character; a little more where one is the other transposed. */
function sharedDigits(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] === b[at]) shared++;
  const transposed = a !== b && [...a].sort().join('') === [...b].sort().join('');
  return shared / Math.max(a.length, b.length, 1) + (transposed ? 0.4 : 0);
}
