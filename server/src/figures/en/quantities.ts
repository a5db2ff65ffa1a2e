import { isConverted } from '../common/converted';
import { draft, type FigureDraft, type Reading, tidy } from '../draft';
import type { FigureKind } from '../model';
import type { Tokens } from '../tokens/token';
import { type Amount, readAmount } from './amount';
import { countUnit } from './counts';
import { currencyBefore, currencyBehind } from './currency-names';

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
const betweenCountAndTime = /^(?:consecutive|straight|successive|fiscal|full|calendar|additional|more|extra|whole)$/;

/**
 * Reads money, percentages, durations and quantities, single or as a range whose scale, currency or unit is said
 * once: `$8.3 to $9.5 million`, `15 to 20%`, `$51-54 million`.
 */
export function readQuantity(tokens: Tokens, from: number): Reading | undefined {
  const first = readTerm(tokens, from);
  if (!first) return undefined;
  const approximate = isApproximate(tokens, from, first.next);
  const second = readRangeEnd(tokens, first);
  if (second) {
    const [a, b] = shareUnits(first, second);
    const figures = [figureOf(tokens, a, approximate), figureOf(tokens, b, approximate)].filter(
      (it) => it !== undefined,
    );
    return { next: second.next, figures };
  }
  const figure = figureOf(tokens, first, approximate);
  const converted = figure?.kind === 'money' && isConverted(tokens, from);
  return { next: first.next, figures: figure ? [{ ...figure, converted }] : [] };
}

function readTerm(tokens: Tokens, from: number): Term | undefined {
  const currency = currencyBefore(tokens, from);
  const at = from + (currency?.words ?? 0);
  // A bracket may stand between the symbol and its number: $(0.58).
  const open = currency && tokens.text(at) === '(' ? 1 : 0;
  const amount = readAmount(tokens, at + open, currency !== undefined);
  if (!amount) return undefined;
  const start = tokens.at(from)?.start ?? amount.start;
  if (currency) {
    const measure: Measure = { kind: 'money', unit: currency.code, factor: 1 };
    const next = skipRepeatedCurrency(tokens, amount.next, currency.code);
    return { next, amount, start, end: amount.end, measure };
  }
  const suffix = measureAt(tokens, amount.next, amount);
  const term = {
    next: suffix?.next ?? amount.next,
    amount,
    start,
    end: suffix?.end ?? amount.end,
    measure: suffix?.measure,
  };
  return withCents(tokens, withScaleBehind(tokens, term));
}

/** `75 USD million`. */
function withScaleBehind(tokens: Tokens, term: Term): Term {
  const { amount, measure } = term;
  const scale = measure?.kind === 'money' && amount.scale === 1 ? tokens.sense(term.next, 'scale') : undefined;
  const token = tokens.at(term.next);
  if (!scale || !token || token.text.length === 1) return term;
  return { ...term, next: term.next + 1, end: token.end, amount: { ...amount, scale: scale.value } };
}

/** `3 dollars 50 cents`, `thirteen dollars and forty-five cents`: one sum. */
function withCents(tokens: Tokens, term: Term): Term {
  const { measure, amount } = term;
  if (measure?.kind !== 'money' || measure.factor !== 1 || amount.scale > 1) return term;
  const at = tokens.text(term.next) === 'and' ? term.next + 1 : term.next;
  const cents = readAmount(tokens, at);
  const currency = cents ? currencyBehind(tokens, cents.next) : undefined;
  if (!cents || currency?.factor !== 0.01 || currency.code !== measure.unit) return term;
  const next = cents.next + currency.words;
  const whole = { ...amount, mantissa: amount.mantissa + cents.mantissa / 100 };
  return { ...term, next, end: tokens.at(next - 1)?.end ?? term.end, amount: whole };
}

/** `$5 million dollars`, `$5 million USD`. */
function skipRepeatedCurrency(tokens: Tokens, at: number, code: string): number {
  const currency = tokens.sense(at, 'currency');
  return currency?.code === code && tokens.at(at)?.type === 'word' && currency.factor === 1 ? at + 1 : at;
}

function measureAt(
  tokens: Tokens,
  at: number,
  amount: Amount,
): { next: number; end: number; measure: Measure } | undefined {
  const hyphen = tokens.text(at) === '-' && tokens.glued(at) && tokens.glued(at + 1);
  const adjective = betweenCountAndTime.test(tokens.text(at) ?? '') && tokens.sense(at + 1, 'duration') !== undefined;
  const index = hyphen || adjective ? at + 1 : at;
  const token = tokens.at(index);
  const sense = token?.sense;
  if (!token) return undefined;
  const found = (measure: Measure, words = 1): { next: number; end: number; measure: Measure } => ({
    next: index + words,
    end: tokens.at(index + words - 1)?.end ?? token.end,
    measure,
  });
  if (token.text === 'per' && tokens.text(index + 1) === 'cent')
    return found({ kind: 'percent', unit: '%', factor: 1 }, 2);
  if (token.text === 'percentage' && /^points?$/.test(tokens.text(index + 1) ?? '')) {
    return found({ kind: 'percent', unit: '%', factor: 1 }, 2);
  }
  if (token.text === 'basis' && /^points?$/.test(tokens.text(index + 1) ?? '')) {
    return found({ kind: 'percent', unit: '%', factor: 0.01 }, 2);
  }
  const currency = currencyBehind(tokens, index);
  if (currency) return found({ kind: 'money', unit: currency.code, factor: currency.factor }, currency.words);
  switch (sense?.is) {
    case 'percent': {
      // "5% percentage points" does not occur, "5 percent points" does.
      const points = /^points?$/.test(tokens.text(index + 1) ?? '') ? 2 : 1;
      return found({ kind: 'percent', unit: '%', factor: sense.factor }, points);
    }
    case 'duration':
      if (isComparison(tokens, index) || isFraction(tokens, index, amount)) return undefined;
      return found({ kind: 'duration', unit: sense.unit, factor: sense.factor });
    case 'unit':
      // One letter (`400G`) or an abbreviation stands beside its number.
      return found({ kind: 'quantity', unit: sense.unit, factor: sense.factor });
    case 'times':
      return found({ kind: 'quantity', unit: 'times', factor: sense.factor });
    default:
      return undefined;
  }
}

/** `year-over-year`, `quarter-on-quarter` behind a number is no duration. */
function isComparison(tokens: Tokens, at: number): boolean {
  const next = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  const joint = tokens.text(next);
  if (joint === 'over' || joint === 'on') return true;
  return joint === 'to' && (tokens.text(next + 1) === '-' || tokens.sense(next + 1, 'duration') !== undefined);
}

/** `three quarters of our revenue`. */
function isFraction(tokens: Tokens, at: number, amount: Amount): boolean {
  return amount.spelled && tokens.text(at)?.startsWith('quarter') === true && tokens.text(at + 1) === 'of';
}

function readRangeEnd(tokens: Tokens, first: Term): Term | undefined {
  const connector = tokens.text(first.next);
  if (connector !== 'to' && connector !== '-' && connector !== '~' && connector !== 'and' && connector !== 'or') {
    return undefined;
  }
  const second = readTerm(tokens, first.next + 1);
  if (!second || second.amount.negative) return undefined;
  const sameMeasure = first.measure?.kind === second.measure?.kind && first.measure?.unit === second.measure?.unit;
  // "three and five million": with "and" or "or" only numbers of one shape are a range.
  if (connector === 'and' || connector === 'or')
    return !first.measure && second.measure && !first.amount.spelled ? second : undefined;
  if (first.measure && second.measure && !sameMeasure) return undefined;
  // "fell 1.3% to 16,842 points" is no range.
  if (first.measure && !second.measure && !isNearby(first.amount.mantissa, second.amount.mantissa)) return undefined;
  if (!first.measure && second.measure?.kind === 'money' && currencyBefore(tokens, first.next + 1)) return undefined;
  return second;
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

function figureOf(tokens: Tokens, term: Term, approximate: boolean): FigureDraft | undefined {
  const { amount, measure } = term;
  const value = (amount.negative ? -1 : 1) * amount.mantissa * amount.scale * (measure?.factor ?? 1);
  if (measure) {
    return draft(term.start, term.end, measure.kind, tidy(value), { unit: measure.unit, approximate });
  }
  const unit = countUnit(tokens, term.next, amount);
  if (!unit) return undefined;
  const options = { unit: unit.name, approximate, implicit: unit.implicit };
  return draft(term.start, term.end, 'quantity', tidy(value), options);
}

/** `about $3 million`, `$20 million or so`. */
function isApproximate(tokens: Tokens, from: number, next: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens.at(at);
    if (token?.sense?.is === 'approximate') return true;
    if (!token || !/^(?:an?|the|to|of|at|be|\$)$/.test(token.text)) break;
  }
  return tokens.text(next) === 'or' && tokens.text(next + 1) === 'so';
}
