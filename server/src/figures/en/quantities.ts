import { isConverted } from '../common/converted';
import { draft, type FigureDraft, type Reading, tidy } from '../draft';
import type { FigureKind } from '../model';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { type Amount, DOZEN, readAmount, scaleAt } from './amount';
import { countUnit } from './counts';
import { currencyBefore, currencyBehind } from './currency-names';
import { arePercentagePoints, isPoints } from './points';

/** A number with what it counts: one end of a range, or a figure by itself. */
interface Term {
  readonly next: number;
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
  readonly measure: Measure | undefined;
}

/** What a number counts. */
export interface Measure {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly factor: number;
}

/** `two consecutive quarters`, `five full years`. */
const betweenCountAndTime = wordSet(
  'consecutive straight successive fiscal full calendar additional more extra whole working business trading',
);

/**
 * Reads money, percentages, durations and quantities, single or as a range whose scale, currency or unit is said
 * once: `$8.3 to $9.5 million`, `15 to 20%`, `$51-54 million`.
 */
export function readQuantity(tokens: Tokens, from: number): Reading | undefined {
  const first = readTerm(tokens, from);
  if (!first) return undefined;
  const approximate = isApproximate(tokens, from, first.next);
  const second = readRangeEnd(tokens, from, first);
  if (second) {
    const [a, b] = shareUnits(first, second);
    const implicit = isRatio(tokens, first, second);
    const figures = [figureOf(tokens, a, approximate), figureOf(tokens, b, approximate)].flatMap((figure) =>
      figure ? [implicit ? { ...figure, implicit } : figure] : [],
    );
    return { next: second.next, figures };
  }
  const proportion = first.measure ? undefined : readProportion(tokens, first);
  if (proportion) return proportion;
  const figure = figureOf(tokens, first, approximate, from);
  return { next: first.next, figures: figure ? [figure] : [] };
}

/** The largest group that people speak of one by one: `seven in ten`, `1 in 100`. */
const MAX_GROUP = 100;

/** `seven in 10`, `nine out of every ten`: a share, or two numbers. All implicit, since the other side has many ways to say it. */
function readProportion(tokens: Tokens, first: Term): Reading | undefined {
  const link = tokens.text(first.next);
  if (link !== 'in' && link !== 'out') return undefined;
  let at = first.next + 1;
  if (link === 'out' && tokens.text(at++) !== 'of') return undefined;
  if (tokens.text(at) === 'every') at++;
  const second = readTerm(tokens, at);
  const [part, whole] = [first.amount, second?.amount];
  if (!second || second.measure || !whole || whole.scale > 1 || part.scale > 1) return undefined;
  if (!(part.mantissa >= 1 && part.mantissa < whole.mantissa && whole.mantissa <= MAX_GROUP)) return undefined;
  const count = ({ start, end, amount }: Term): FigureDraft =>
    draft(start, end, 'quantity', amount.mantissa, { unit: '', implicit: true });
  const share = draft(first.start, second.end, 'quantity', tidy(part.mantissa / whole.mantissa), {
    unit: 'part',
    implicit: true,
  });
  return { next: second.next, figures: [count(first), share, count(second)] };
}

/** `a couple of points`, `a couple hundred million`: two, more or less. */
export function readCouple(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.sense(from, 'marker')?.name !== 'couple') return undefined;
  let next = tokens.text(from + 1) === 'of' ? from + 2 : from + 1;
  let scale = 1;
  for (let found = scaleAt(tokens, next, false); found; found = scaleAt(tokens, next, false)) {
    scale *= found.value;
    next = found.next;
  }
  const amount: Amount = {
    ...{ next, start: tokens.start(from), end: tokens.end(next - 1), mantissa: 2, scale },
    ...{ spelled: true, negative: false },
  };
  const found = measureAt(tokens, next, amount);
  const end = found ? tokens.end(found.next - 1) : amount.end;
  const term = { next: found?.next ?? next, amount, start: amount.start, end, measure: found?.measure };
  const figure = figureOf(tokens, term, true);
  return { next: term.next, figures: figure ? [{ ...figure, implicit: true }] : [] };
}

function readTerm(tokens: Tokens, from: number): Term | undefined {
  const currency = currencyBefore(tokens, from);
  const at = from + (currency?.words ?? 0);
  // A bracket may stand between the symbol and its number: $(0.58).
  const open = currency && tokens.text(at) === '(' ? 1 : 0;
  const amount = readAmount(tokens, at + open, currency !== undefined);
  if (!amount) return undefined;
  const start = tokens.start(from);
  if (currency) {
    const cents = !tokens.isSymbol(at - 1) && tokens.sense(amount.next, 'currency')?.factor === 0.01;
    const measure: Measure = { kind: 'money', unit: currency.code, factor: cents ? 0.01 : 1 };
    // RMB 23.5 cents, HK 62 cents.
    if (cents) return { next: amount.next + 1, amount, start, end: tokens.end(amount.next), measure };
    const next = skipRepeatedCurrency(tokens, amount.next, currency.code);
    return { next, amount, start, end: amount.end, measure };
  }
  const found = measureAt(tokens, amount.next, amount);
  if (!found) return { next: amount.next, amount, start, end: amount.end, measure: undefined };
  const { next, measure } = found;
  const term = { next, amount, start, end: tokens.end(next - 1), measure };
  return measure.kind === 'money' ? withCents(tokens, withScaleBehind(tokens, term)) : term;
}

/** `75 USD million`. */
function withScaleBehind(tokens: Tokens, term: Term): Term {
  const { amount } = term;
  const scale = amount.scale === 1 ? tokens.sense(term.next, 'scale') : undefined;
  if (!scale || tokens.size(term.next) === 1) return term;
  return { ...term, next: term.next + 1, end: tokens.end(term.next), amount: { ...amount, scale: scale.value } };
}

/** `3 dollars 50 cents`, `thirteen dollars and forty-five cents`: one sum. */
function withCents(tokens: Tokens, term: Term): Term {
  const { measure, amount } = term;
  if (measure?.factor !== 1 || amount.scale > 1) return term;
  const at = tokens.text(term.next) === 'and' ? term.next + 1 : term.next;
  const cents = readAmount(tokens, at);
  const currency = cents ? currencyBehind(tokens, cents.next) : undefined;
  if (!cents || currency?.factor !== 0.01 || currency.code !== measure.unit) return term;
  const next = cents.next + currency.words;
  const whole = { ...amount, mantissa: amount.mantissa + cents.mantissa / 100 };
  return { ...term, next, end: tokens.end(next - 1), amount: whole };
}

/** `$5 million dollars`, `$5 million USD`. */
function skipRepeatedCurrency(tokens: Tokens, at: number, code: string): number {
  const currency = tokens.sense(at, 'currency');
  return currency?.code === code && tokens.isWord(at) && currency.factor === 1 ? at + 1 : at;
}

/** What a number counts, and the first token behind the words that say so. */
interface MeasureReading {
  readonly next: number;
  readonly measure: Measure;
}

const percent: Measure = { kind: 'percent', unit: '%', factor: 1 };
const times: Measure = { kind: 'quantity', unit: 'times', factor: 1 };

function measureAt(tokens: Tokens, from: number, amount: Amount): MeasureReading | undefined {
  const at = skipLink(tokens, from);
  const currency = currencyBehind(tokens, at);
  if (currency) {
    return { next: at + currency.words, measure: { kind: 'money', unit: currency.code, factor: currency.factor } };
  }
  switch (tokens.is(at)) {
    case 'percent': {
      const factor = tokens.sense(at, 'percent')?.factor ?? 1;
      // "5% percentage points" does not occur, "5 percent points" does.
      const next = isPoints(tokens, at + 1) ? at + 2 : at + 1;
      return { next, measure: factor === 1 ? percent : { ...percent, factor } };
    }
    case 'marker':
      return pointsAt(tokens, at);
    case 'duration': {
      const duration = tokens.sense(at, 'duration');
      if (!duration || isComparison(tokens, at) || isFraction(tokens, at, amount)) return undefined;
      return { next: at + 1, measure: { kind: 'duration', unit: duration.unit, factor: duration.factor } };
    }
    case 'unit': {
      // One letter (`400G`) or an abbreviation stands beside its number.
      const unit = tokens.sense(at, 'unit');
      if (!unit) return undefined;
      const hours = unit.unit.endsWith('watt') ? hoursBehind(tokens, at + 1) : undefined;
      const name = hours ? `${unit.unit}-hour` : unit.unit;
      return { next: hours ?? at + 1, measure: { kind: 'quantity', unit: name, factor: unit.factor } };
    }
    case 'times':
      return { next: at + 1, measure: times };
    default:
      if (isPoints(tokens, at)) {
        return arePercentagePoints(tokens, at, amount) ? { next: at + 1, measure: percent } : undefined;
      }
      return tokens.text(at) === 'per' && tokens.text(at + 1) === 'cent'
        ? { next: at + 2, measure: percent }
        : undefined;
  }
}

/** `percentage points`, `basis points`, a 30-basis-point headwind. */
function pointsAt(tokens: Tokens, at: number): MeasureReading | undefined {
  const points = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  if (!isPoints(tokens, points)) return undefined;
  const factor = tokens.sense(at, 'marker')?.name === 'basis' ? 0.01 : 1;
  return { next: points + 1, measure: { ...percent, factor } };
}

/** Passes over what may stand between a number and its unit: `8-inch`, `two consecutive quarters`. */
function skipLink(tokens: Tokens, at: number): number {
  if (tokens.is(at + 1) === 'duration' && betweenCountAndTime.has(tokens.text(at))) return at + 1;
  // 90-plus percent.
  if (tokens.text(at + 1) === 'plus' && tokens.glued(at + 1)) return at + 2;
  return tokens.is(at) === 'sign' && tokens.glued(at) && tokens.glued(at + 1) ? at + 1 : at;
}

/** The rest of `kilowatt-hours`, `megawatt hours`. */
function hoursBehind(tokens: Tokens, from: number): number | undefined {
  const at = tokens.text(from) === '-' ? from + 1 : from;
  const text = tokens.text(at);
  return text === 'hours' || text === 'hour' ? at + 1 : undefined;
}

/** `year-over-year`, `quarter-on-quarter` behind a number is no duration. */
function isComparison(tokens: Tokens, at: number): boolean {
  const next = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  const joint = tokens.text(next);
  if (joint !== 'over' && joint !== 'on' && joint !== 'to') return false;
  return tokens.text(next + 1) === '-' || tokens.is(next + 1) === 'duration';
}

const rangeMarks = wordSet('to or -');

/** `three quarters of our revenue`, but `two to three quarters of inventory`. */
function isFraction(tokens: Tokens, at: number, amount: Amount): boolean {
  const part = amount.spelled && amount.mantissa < 4 && tokens.text(at + 1) === 'of';
  if (tokens.is(at - 3) === 'cardinal' && rangeMarks.has(tokens.text(at - 2))) return false;
  return part && tokens.sense(at, 'duration')?.unit === 'quarter';
}

function readRangeEnd(tokens: Tokens, from: number, first: Term): Term | undefined {
  const connector = tokens.text(first.next);
  if (connector !== 'to' && connector !== '-' && connector !== '~' && connector !== 'and' && connector !== 'or') {
    return undefined;
  }
  const second = readTerm(tokens, first.next + 1);
  if (!second || second.amount.negative) return undefined;
  const sameMeasure = first.measure?.kind === second.measure?.kind && first.measure?.unit === second.measure?.unit;
  // "three and five million": with "and" or "or" only numbers of one shape are a range.
  const isBetween = connector === 'and' && tokens.text(from - 1) === 'between';
  if (connector === 'or' && isSpokenRange(first, second)) return second;
  if ((connector === 'and' && !isBetween) || connector === 'or')
    return !first.measure && second.measure && !first.amount.spelled ? second : undefined;
  if (first.measure && second.measure && !sameMeasure) return undefined;
  // "fell 1.3% to 16,842 points" is no range.
  if (first.measure && !second.measure && !isNearby(first.amount.mantissa, second.amount.mantissa)) return undefined;
  if (!first.measure && second.measure?.kind === 'money' && currencyBefore(tokens, first.next + 1)) return undefined;
  return second;
}

/** `six or seven years`, `two or three percent`. */
function isSpokenRange(first: Term, second: Term): boolean {
  const kind = second.measure?.kind;
  return (
    !first.measure &&
    (kind === 'duration' || kind === 'percent') &&
    second.amount.mantissa - first.amount.mantissa === 1
  );
}

/** `70-30 between China and overseas`: the parts of a whole, which 七三比 says as well. */
function isRatio(tokens: Tokens, first: Term, second: Term): boolean {
  const whole = first.amount.mantissa + second.amount.mantissa === 100 && tokens.text(first.next) === '-';
  return whole && !first.measure && !second.measure && !first.amount.spelled;
}

/** The ends of a range are of one order. */
function isNearby(a: number, b: number): boolean {
  return a / b > 0.09 && a / b < 11;
}

/** Gives each end of a range what only the other one says. */
function shareUnits(first: Term, second: Term): [Term, Term] {
  const measure = first.measure ?? second.measure;
  const nearby = isNearby(first.amount.mantissa, second.amount.mantissa);
  const inherits = first.amount.scale === 1 && second.amount.scale > 1 && nearby;
  const amount = inherits ? { ...first.amount, scale: second.amount.scale } : first.amount;
  return [
    { ...first, amount, measure: first.measure ?? measure },
    { ...second, measure: second.measure ?? measure },
  ];
}

/** @param from the first token of an amount that may be another one converted; a range is never one */
function figureOf(tokens: Tokens, term: Term, approximate: boolean, from?: number): FigureDraft | undefined {
  const { amount, measure } = term;
  const value = tidy((amount.negative ? -1 : 1) * amount.mantissa * amount.scale * (measure?.factor ?? 1));
  if (measure) {
    const { kind, unit } = measure;
    const converted = from !== undefined && kind === 'money' && isConverted(tokens, from);
    const inBasisPoints = kind === 'percent' && measure.factor === 0.01;
    return draft(term.start, term.end, kind, value, { unit, approximate, inBasisPoints, converted });
  }
  const unit = countUnit(tokens, term.next, amount);
  if (!unit) return undefined;
  const options = { unit: unit.name, approximate: approximate || amount.scale === DOZEN, implicit: unit.implicit };
  return draft(term.start, term.end, 'quantity', value, options);
}

const beforeApproximate = wordSet('a an the to of at be $');

/** `about $3 million`, `$20 million or so`. */
function isApproximate(tokens: Tokens, from: number, next: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    if (tokens.is(at) === 'approximate') return true;
    if (!beforeApproximate.has(tokens.text(at))) break;
  }
  return tokens.text(next) === 'or' && tokens.text(next + 1) === 'so';
}
