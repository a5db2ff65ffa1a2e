import type { CallContext } from '../context';
import type { ExtractedFigure } from '../extract';
import { contraryBounds } from './bounds';
import { closest } from './closest';
import { lostDirections } from './lost-directions';
import { closes, isMonthTold, monthOf } from './months';
import { isHalf, samePeriod } from './periods';
import { type Readings, readingsOf } from './readings';
import { reversed } from './reversals';
import type { Side, Stretch } from './side';
import { matchSpans } from './spans';
import { isConverted, isInPoints, sameAmount, sameMeaning } from './values';

/**
 * A difference between the two sides: the figures that ought to say the same, or one that has no counterpart. In a
 * `direction` the figures agree, but one goes up or is a gain where the other goes down or is a loss, or does not say
 * which; in a `basis`, one is a change on the year and the other on the quarter.
 */
export interface Difference {
  readonly kind: 'amount' | 'period' | 'direction' | 'basis' | 'missing' | 'added';
  readonly source: ExtractedFigure | undefined;
  readonly target: ExtractedFigure | undefined;
  /** The words that contradict each other, where they are not those of the figures' directions. */
  readonly said?: { readonly source: Stretch; readonly target: Stretch };
}

/** What the comparison of a translation unit found. */
export interface Comparison {
  /** Figures that say the same, source first. A figure said twice has its one counterpart twice. */
  readonly counterparts: ReadonlyMap<ExtractedFigure, ExtractedFigure>;
  readonly differences: readonly Difference[];
}

/**
 * Compares the figures of a source and its translation as sets of meanings: order is free, a repeated figure may be
 * said once, and what one side says in other words (`a year ago`, 一半) may match a figure of the other.
 */
export function compare(sourceSide: Side, targetSide: Side, context: CallContext): Comparison {
  const [source, target] = [sourceSide.figures, targetSide.figures];
  const counterparts = new Map<ExtractedFigure, ExtractedFigure>();
  const readings: Readings = new Map([...readingsOf(sourceSide), ...readingsOf(targetSide)]);
  const same = (a: ExtractedFigure, b: ExtractedFigure): boolean =>
    says(a, b, context) ||
    closes(a, b, targetSide) ||
    closes(b, a, sourceSide) ||
    (readings.get(a) ?? []).some((reading) => says(reading, b, context)) ||
    (readings.get(b) ?? []).some((reading) => says(a, reading, context));
  match(source, target, counterparts, same);
  const apart = unshare(source, target, counterparts, readings);
  matchSpans(source, target, counterparts);
  matchSpans(target, source, counterparts);

  const shares = otherShares(source, target, counterparts);
  const isShare = (figure: ExtractedFigure): boolean => shares.some((pair) => pair.includes(figure));
  const open = (side: readonly ExtractedFigure[]): ExtractedFigure[] =>
    side.filter(
      (figure) =>
        (!figure.implicit || apart.has(figure)) &&
        !figure.converted &&
        figure.kind !== 'identifier' &&
        !counterparts.has(figure) &&
        !isShare(figure),
    );
  const isTime = (figure: ExtractedFigure): boolean => isPeriod(figure) || (readings.get(figure) ?? []).some(isPeriod);
  const { pairs, sources, targets } = closest(open(source), open(target), readings);
  const missing = sources.filter((figure) => isTelling(figure, sourceSide, targetSide));
  const added = targets.filter(
    (figure) => isTelling(figure, targetSide, sourceSide) && !pairs.some((pair) => isTornFrom(figure, pair)),
  );
  const single = oneForTheOther(missing, added);
  return {
    counterparts,
    differences: [
      ...pairs.map(
        ([a, b]): Difference => ({ kind: isTime(a) && isTime(b) ? 'period' : 'amount', source: a, target: b }),
      ),
      ...[...shares, ...single].map(([a, b]): Difference => ({ kind: 'amount', source: a, target: b })),
      ...reversed(sourceSide, targetSide, counterparts),
      ...contraryBounds(sourceSide, targetSide, counterparts),
      ...lostDirections(sourceSide, targetSide, counterparts).map(
        ([a, b]): Difference => ({ kind: 'direction', source: a, target: b }),
      ),
      ...lostDirections(targetSide, sourceSide, counterparts).map(
        ([b, a]): Difference => ({ kind: 'direction', source: a, target: b }),
      ),
      ...(single.length > 0 ? [] : missing).map(
        (figure): Difference => ({ kind: 'missing', source: figure, target: undefined }),
      ),
      ...(single.length > 0 ? [] : added).map(
        (figure): Difference => ({ kind: 'added', source: undefined, target: figure }),
      ),
    ],
  };
}

/** What one side lacks and the other has too many of, where that is a single number, written quite otherwise. */
function oneForTheOther(missing: readonly ExtractedFigure[], added: readonly ExtractedFigure[]): FigurePair[] {
  const [[a, another], [b, other]] = [missing, added];
  if (!a || !b || another || other || isPeriod(a) || isPeriod(b)) return [];
  return a.kind === b.kind || a.kind === 'quantity' || b.kind === 'quantity' ? [[a, b]] : [];
}

/** Loose matching looks at each combination, so it is done for as many figures as a paragraph can sensibly have. */
const MAX_LOOSE = 200;

/** Pairs equal figures one to one in order of place, then lets what is left share the counterpart of its equal. */
function match(
  source: readonly ExtractedFigure[],
  target: readonly ExtractedFigure[],
  counterparts: Map<ExtractedFigure, ExtractedFigure>,
  same: (a: ExtractedFigure, b: ExtractedFigure) => boolean,
): void {
  const free = (side: readonly ExtractedFigure[]): ExtractedFigure[] =>
    side.filter((figure) => !counterparts.has(figure));
  const join = (a: ExtractedFigure, b: ExtractedFigure): void => {
    counterparts.set(a, b);
    counterparts.set(b, a);
  };
  matchIdentical(
    source,
    target,
    join,
    (figure) => `${keyOf(figure)}|${figure.direction?.of}|${figure.direction?.sign}`,
  );
  matchIdentical(free(source), free(target), join, keyOf);
  // Figures proper take their counterparts before the loose ones do.
  for (const strict of [true, false]) {
    const targets = new Set(free(target).slice(0, MAX_LOOSE));
    for (const a of free(source).slice(0, MAX_LOOSE)) {
      for (const b of targets) {
        if ((strict && (a.implicit || b.implicit)) || !same(a, b)) continue;
        join(a, b);
        targets.delete(b);
        break;
      }
    }
  }
  // 185公里 may be the counterpart of 115 mph and of 185 kph, but not of the first where miles stand unmatched beside it.
  const mayShare = ({ unit }: ExtractedFigure, others: readonly ExtractedFigure[]): boolean =>
    !others.some((other) => other.unit === unit);
  const openTargets = free(target).slice(0, MAX_LOOSE);
  for (const a of free(source).slice(0, MAX_LOOSE)) {
    const twin = target.slice(0, MAX_LOOSE).find((b) => same(a, b) && (!isConverted(a, b) || mayShare(a, openTargets)));
    if (twin) counterparts.set(a, twin);
  }
  const openSources = free(source).slice(0, MAX_LOOSE);
  for (const b of openTargets) {
    const twin = source.slice(0, MAX_LOOSE).find((a) => same(a, b) && (!isConverted(a, b) || mayShare(b, openSources)));
    if (twin) counterparts.set(b, twin);
  }
}

/**
 * Takes back what was only shared where both sides have one to spare: a source that says 40 and 400 and a translation
 * that says 400 twice do not agree, though each figure has an equal on the other side.
 *
 * @returns the figures it was taken back from
 */
function unshare(
  source: readonly ExtractedFigure[],
  target: readonly ExtractedFigure[],
  counterparts: Map<ExtractedFigure, ExtractedFigure>,
  readings: Readings,
): ReadonlySet<ExtractedFigure> {
  // "Into the first" behind a quarter is as good as a quarter, and so is "in the half" in a call on one.
  const isPart = (figure: ExtractedFigure): boolean =>
    isHalf(figure) || (readings.get(figure) ?? []).some(({ kind }) => kind === 'period');
  const kindOf = (figure: ExtractedFigure): string =>
    figure.implicit ? 'period' : `${figure.kind}${figure.unit ?? ''}`;
  const spare = (side: readonly ExtractedFigure[]): ExtractedFigure[] =>
    side.filter((figure) => {
      if (figure.implicit && !isPart(figure)) return false;
      const other = counterparts.get(figure);
      if (!other) return figure.implicit;
      return (!other.implicit || isPart(other)) && counterparts.get(other) !== figure;
    });
  const apart = new Set<ExtractedFigure>();
  const targets = spare(target);
  for (const a of spare(source)) {
    const at = targets.findIndex(
      (b) => kindOf(b) === kindOf(a) && counterparts.get(b) !== counterparts.get(counterparts.get(a) ?? a),
    );
    const b = targets[at];
    if (!b) continue;
    targets.splice(at, 1);
    for (const figure of [a, b]) {
      counterparts.delete(figure);
      apart.add(figure);
    }
  }
  return apart;
}

function keyOf(figure: ExtractedFigure): string {
  const { kind, value, unit, yearOffset, implicit } = figure;
  return `${kind}|${value}|${isInPoints(figure) ? 'points' : unit}|${yearOffset}|${implicit}`;
}

/** Figures with one key, by look-up. */
function matchIdentical(
  source: readonly ExtractedFigure[],
  target: readonly ExtractedFigure[],
  join: (a: ExtractedFigure, b: ExtractedFigure) => void,
  key: (figure: ExtractedFigure) => string,
): void {
  const waiting = new Map<string, ExtractedFigure[]>();
  for (const b of [...target].reverse()) {
    const queue = waiting.get(key(b));
    if (queue) queue.push(b);
    else waiting.set(key(b), [b]);
  }
  for (const a of source) {
    const b = waiting.get(key(a))?.pop();
    if (b) join(a, b);
  }
}

type FigurePair = readonly [source: ExtractedFigure, target: ExtractedFigure];

/**
 * Shares in words that differ: a third here, 四分之一 or 25% there. They are seldom missed, since each language has other
 * ways to say them, but two that stand alone on their sides are meant for each other. Half is said of too much else.
 */
function otherShares(
  source: readonly ExtractedFigure[],
  target: readonly ExtractedFigure[],
  counterparts: ReadonlyMap<ExtractedFigure, ExtractedFigure>,
): FigurePair[] {
  const shares = (side: readonly ExtractedFigure[]): ExtractedFigure[] =>
    side.filter((it) => it.unit === 'part' && it.value !== 0.5 && !counterparts.has(it));
  const percents = (side: readonly ExtractedFigure[]): ExtractedFigure[] =>
    side.filter((it) => it.kind === 'percent' && !it.implicit && !counterparts.has(it));
  const only = <T>([one, another]: readonly T[]): T | undefined => (another === undefined ? one : undefined);
  const [a, b] = [shares(source), shares(target)];
  const first = only(a) ?? (a.length === 0 ? only(percents(source)) : undefined);
  const second = only(b) ?? (b.length === 0 ? only(percents(target)) : undefined);
  return first && second && a.length + b.length > 0 ? [[first, second]] : [];
}

function says(a: ExtractedFigure, b: ExtractedFigure, context: CallContext): boolean {
  if (a.kind === 'identifier' || b.kind === 'identifier') {
    if (a.kind === b.kind) return a.text.toLowerCase() === b.text.toLowerCase();
    return isNumbered(a, b) || isNumbered(b, a);
  }
  if (isPeriod(a) && isPeriod(b)) return samePeriod(a, b, context);
  if (isPeriod(a) || isPeriod(b)) return sameOldYear(a, b) || sameOldYear(b, a);
  const loose = a.implicit || b.implicit;
  return loose ? sameMeaning(a, b) : sameAmount(a, b);
}

/** Fortune 500 companies are 500 強企業 somewhere else. */
function isNumbered(name: ExtractedFigure, number: ExtractedFigure): boolean {
  return (
    name.kind === 'identifier' && number.kind === 'quantity' && /\d+$/.exec(name.text)?.[0] === String(number.value)
  );
}

/** The crash of 1929 is 1929年的崩盤, though the number alone might count anything. */
function sameOldYear(year: ExtractedFigure, number: ExtractedFigure): boolean {
  return year.kind === 'period' && number.kind === 'quantity' && year.value === number.text && number.text.length === 4;
}

/** The rest of a number that was torn in two by a slip in its first part, which is reported: 4萬5,190萬 for 4億5,190萬. */
function isTornFrom({ start }: ExtractedFigure, [, target]: FigurePair): boolean {
  return target.end === start;
}

function isPeriod(figure: ExtractedFigure): boolean {
  return figure.kind === 'period' || figure.kind === 'date';
}

/**
 * Whether a figure that stands on one side only is worth a report. Small counts and durations in words (two
 * things, 一年) are as often said another way.
 */
function isTelling(figure: ExtractedFigure, own: Side, other: Side): boolean {
  if (figure.implicit) return false;
  if (/^\d\d$/.test(String(figure.value)) && monthOf(figure) !== undefined) return isMonthTold(figure, own, other);
  if (figure.kind === 'date') return /\d-\d/.test(String(figure.value));
  const isCount = figure.kind === 'quantity' || figure.kind === 'duration' || /^[a-z -]+ points?$/i.test(figure.text);
  if (!isCount) return true;
  return /[\d０-９]/.test(figure.text) || Number(figure.value) > 20;
}
