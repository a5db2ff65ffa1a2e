import { isConverted } from '../common/converted';
import { draft, type FigureDraft, type Reading, tidy } from '../draft';
import { scaleAt } from '../en/amount';
import type { FigureKind } from '../model';
import type { Tokens } from '../tokens/token';
import { countOf } from './counts';
import { type ChineseNumber, readNumber } from './number';
import { readSmallChange } from './small-change';

/** What a number counts. */
interface Measure {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly factor: number;
  /** Added to the value: the half of 一年半. */
  readonly extra: number;
}

/** A number with what it counts: one end of a range, or a figure by itself. */
interface Term {
  readonly next: number;
  readonly number: ChineseNumber;
  readonly start: number;
  readonly end: number;
  readonly measure: Measure | undefined;
}

/** 元 by itself: the renminbi, unless the other end of a range or the other side says otherwise. */
const PLAIN_YUAN = 'CNY';

const connector = /^(?:至|到|-|~|～|和|或)$/;

/**
 * Reads money, percentages, durations and quantities, single or as a range whose scale, currency or unit is said
 * once: 900萬至1,000萬美元, 人民幣27.5億元至28.5億元, 15至20%.
 */
export function readQuantity(tokens: Tokens, from: number): Reading | undefined {
  const first = readTerm(tokens, from);
  if (!first) return undefined;
  const approximate = isApproximate(tokens, from, first.next);
  const second = readRangeEnd(tokens, first);
  if (second) {
    const [a, b] = shareUnits(first, second);
    const around = approximate || isApproximate(tokens, from, second.next);
    const figures = [figureOf(tokens, a, around), figureOf(tokens, b, around)];
    return { next: second.next, figures: figures.filter((figure) => figure !== undefined) };
  }
  const figure = figureOf(tokens, first, approximate);
  const converted = figure?.kind === 'money' && isConverted(tokens, from);
  return { next: first.next, figures: figure ? [{ ...figure, converted }] : [] };
}

function readTerm(tokens: Tokens, from: number): Term | undefined {
  const currency = tokens.sense(from, 'currency');
  if (currency && (currency.prefix || leads(tokens, from))) {
    const number = readScaled(tokens, from + 1, true);
    if (!number) return undefined;
    const suffix = tokens.sense(number.next, 'currency');
    const closes = suffix !== undefined && suffix.factor === 1 && (suffix.code === '' || suffix.code === currency.code);
    const end = closes ? (tokens.at(number.next)?.end ?? number.end) : number.end;
    const measure: Measure = { kind: 'money', unit: currency.code, factor: 1, extra: 0 };
    return {
      next: closes ? number.next + 1 : number.next,
      number,
      start: tokens.at(from)?.start ?? number.start,
      end,
      measure,
    };
  }
  if (tokens.sense(from, 'marker')?.name === 'percent-of') {
    const number = readNumber(tokens, from + 1);
    const start = tokens.at(from)?.start;
    if (!number || start === undefined) return undefined;
    return {
      next: number.next,
      number,
      start,
      end: number.end,
      measure: { kind: 'percent', unit: '%', factor: 1, extra: 0 },
    };
  }
  const number = readScaled(tokens, from, false);
  if (!number) return undefined;
  const suffix = measureAt(tokens, number.next, number);
  const next = suffix?.next ?? number.next;
  const term = { next, number, start: number.start, end: suffix?.end ?? number.end, measure: suffix?.measure };
  const whole = suffix?.measure.kind === 'money' && suffix.measure.factor === 1 && number.scale === 1;
  const change = whole ? readSmallChange(tokens, next) : undefined;
  if (!change) return term;
  return { ...term, next: change.next, end: change.end, number: { ...number, value: number.value + change.value } };
}

/** A number with a scale in English (`$52.2 million`, `5.2B`), as translations keep it now and then. */
function readScaled(tokens: Tokens, from: number, money: boolean): ChineseNumber | undefined {
  const number = readNumber(tokens, from);
  const scale = number && tokens.at(number.next)?.type === 'word' ? scaleAt(tokens, number.next, money) : undefined;
  if (!number || !scale) return number;
  const value = tidy(number.value * scale.value);
  return { ...number, next: scale.next, end: scale.end, value, scale: number.scale * scale.value };
}

/** 美元5,000萬: the currency stands before its number where no other number claims it. */
function leads(tokens: Tokens, at: number): boolean {
  if (tokens.sense(at, 'currency')?.code === '') return false;
  const before = tokens.at(at - 1);
  const claimed = before?.type === 'number' || /^(?:scale|power|cardinal)$/.test(before?.sense?.is ?? '');
  return !claimed && tokens.at(at + 1)?.type === 'number' && tokens.glued(at + 1);
}

function measureAt(
  tokens: Tokens,
  from: number,
  number: ChineseNumber,
): { next: number; end: number; measure: Measure } | undefined {
  // 400-gig and 8-inch are written so in translations too.
  const at = tokens.text(from) === '-' && tokens.glued(from) && tokens.sense(from + 1, 'unit') ? from + 1 : from;
  // 20個比特幣.
  const counted = tokens.text(at) === '個' || tokens.text(at) === '个' ? tokens.sense(at + 1, 'currency') : undefined;
  if (counted) {
    const end = tokens.at(at + 1)?.end ?? number.end;
    return { next: at + 2, end, measure: { kind: 'money', unit: counted.code, factor: 1, extra: 0 } };
  }
  const token = tokens.at(at);
  if (!token?.sense) return undefined;
  const sense = token.sense;
  const found = (kind: FigureKind, unit: string, factor: number): { next: number; end: number; measure: Measure } => ({
    next: at + 1,
    end: token.end,
    measure: { kind, unit, factor, extra: 0 },
  });
  switch (sense.is) {
    case 'percent':
      return sense.factor === 10 ? tenths(tokens, at, number) : found('percent', '%', sense.factor);
    case 'currency': {
      if (!sense.suffix || token.text === '¥') return undefined;
      // 13.5亿元人民币: the currency is said behind its unit.
      const named = sense.code === '' ? tokens.sense(at + 1, 'currency') : undefined;
      if (!named || named.code === '') return found('money', sense.code === '' ? PLAIN_YUAN : sense.code, sense.factor);
      const end = tokens.at(at + 1)?.end ?? token.end;
      return { next: at + 2, end, measure: { kind: 'money', unit: named.code, factor: 1, extra: 0 } };
    }
    case 'duration':
      return withHalf(tokens, found('duration', sense.unit, sense.factor));
    case 'quarter':
      return found('duration', 'quarter', 1);
    case 'unit':
      return found('quantity', sense.unit, sense.factor);
    case 'times':
      return found('quantity', 'times', sense.factor);
    default:
      return undefined;
  }
}

/** 三成 is 30%, 三成五 35%. */
function tenths(
  tokens: Tokens,
  at: number,
  number: ChineseNumber,
): { next: number; end: number; measure: Measure } | undefined {
  if (number.value > 10 || !number.spelled) return undefined;
  const more = tokens.sense(at + 1, 'cardinal');
  const last = more ? at + 1 : at;
  return {
    next: last + 1,
    end: tokens.at(last)?.end ?? 0,
    measure: { kind: 'percent', unit: '%', factor: 10, extra: more?.value ?? 0 },
  };
}

/** 一年半, 三個月半. */
function withHalf(
  tokens: Tokens,
  found: { next: number; end: number; measure: Measure },
): { next: number; end: number; measure: Measure } {
  if (tokens.text(found.next) !== '半') return found;
  const end = tokens.at(found.next)?.end ?? found.end;
  return { next: found.next + 1, end, measure: { ...found.measure, extra: 0.5 } };
}

function readRangeEnd(tokens: Tokens, first: Term): Term | undefined {
  const text = tokens.text(first.next) ?? '';
  if (!connector.test(text)) return undefined;
  const second = readTerm(tokens, first.next + 1);
  if (!second || second.number.value < 0) return undefined;
  if ((text === '和' || text === '或') && (first.measure || !second.measure || first.number.spelled)) return undefined;
  if (first.measure && second.measure && first.measure.kind !== second.measure.kind) return undefined;
  return second;
}

/** Currencies that are 元 for short; 美元 is not. */
function isCalledYuan(code: string): boolean {
  return code === 'TWD' || code === 'HKD' || code === 'SGD';
}

/** Gives each end of a range what only the other one says. */
function shareUnits(first: Term, second: Term): [Term, Term] {
  const [a, b] = [first.measure, second.measure];
  // 人民幣27.5億元至28.5億元, 100至200億元人民幣: a plain 元 takes the currency of the other end.
  const currency = [a, b].find((it) => it?.kind === 'money' && isCalledYuan(it.unit));
  const measureOf = (own: Measure | undefined, other: Measure | undefined): Measure | undefined =>
    own?.kind === 'money' && own.unit === PLAIN_YUAN && currency ? currency : (own ?? other);
  const nearby = first.number.mantissa / second.number.mantissa;
  const inherits = first.number.scale === 1 && second.number.scale > 1 && nearby > 0.1 && nearby < 10;
  const value = first.number.value * (inherits ? second.number.scale : 1);
  return [
    { ...first, number: { ...first.number, value }, measure: measureOf(a, b) },
    { ...second, measure: measureOf(b, a) },
  ];
}

function figureOf(tokens: Tokens, term: Term, near: boolean): FigureDraft | undefined {
  const { number, measure } = term;
  const approximate = near || number.approximate;
  if (measure) {
    const value = tidy(number.value * measure.factor + measure.extra);
    return draft(term.start, term.end, measure.kind, value, { unit: measure.unit, approximate });
  }
  return countOf(tokens, number, approximate);
}

/** 約300萬美元, 20%左右, 三成多. */
function isApproximate(tokens: Tokens, from: number, next: number): boolean {
  const before = tokens.at(from - 1);
  const after = tokens.at(next);
  if (before?.sense?.is === 'approximate' && before.text !== '左右') return true;
  return after?.text === '左右' || after?.text === '上下' || after?.text === '多' || after?.text === '餘';
}
