import { isConverted } from '../common/converted';
import { draft, type FigureDraft, type Reading, tidy } from '../draft';
import { scaleAt } from '../en/amount';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { countOf } from './counts';
import { type Measure, measureAt, PLAIN_YUAN, percent, within } from './measures';
import { type ChineseNumber, readNumber } from './number';
import { readSmallChange } from './small-change';

/** A number with what it counts: one end of a range, or a figure by itself. */
interface Term {
  readonly next: number;
  readonly number: ChineseNumber;
  readonly start: number;
  readonly end: number;
  readonly measure: Measure | undefined;
}

const connectors = wordSet('至 到 - ~ ～ 和 或');

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
  const figure = figureOf(tokens, first, approximate, from);
  if (!figure) return { next: first.next, figures: [] };
  return { next: first.next, figures: [figure.value === 1 ? oneOf(tokens, from, first, figure) : figure] };
}

/** The base of a rate needs no counterpart, as little as an amount that is converted; nor does a quarter that is only called one. */
function oneOf(tokens: Tokens, from: number, first: Term, figure: FigureDraft): FigureDraft {
  if (isRateBase(tokens, from, first)) return { ...figure, converted: true };
  return isOneOfAKind(tokens, from, first) ? { ...figure, implicit: true } : figure;
}

/** 收款最強勁的一季: a quarter, not how long it took. */
function isOneOfAKind(tokens: Tokens, from: number, { number, measure }: Term): boolean {
  return measure?.kind === 'duration' && number.spelled && tokens.text(from - 1) === '的';
}

/** The 1美元 of 1美元兌7.24元 and of 32.1元新台幣兌1美元. */
function isRateBase(tokens: Tokens, from: number, { next, measure }: Term): boolean {
  return measure?.kind === 'money' && (isAgainst(tokens.text(next)) || isAgainst(tokens.text(from - 1)));
}

function isAgainst(text: string): boolean {
  return text.startsWith('兌') || text.startsWith('兑');
}

function readTerm(tokens: Tokens, from: number): Term | undefined {
  const is = tokens.is(from);
  if (is === 'currency') return readCurrencyFirst(tokens, from);
  if (is === 'marker') return readPercentOf(tokens, from);
  const number = readScaled(tokens, from, false);
  if (!number) return undefined;
  const found = measureAt(tokens, number.next, number);
  if (!found) return { next: number.next, number, start: number.start, end: number.end, measure: undefined };
  const { next, measure } = found;
  const term = { next, number, start: number.start, end: found.end ?? tokens.end(next - 1), measure };
  const whole = measure.kind === 'money' && measure.factor === 1 && number.scale === 1;
  const change = whole ? readSmallChange(tokens, next) : undefined;
  if (!change) return term;
  return { ...term, next: change.next, end: change.end, number: { ...number, value: number.value + change.value } };
}

/** 人民幣5億元, `US$5`: the currency may be said again behind the number. */
function readCurrencyFirst(tokens: Tokens, from: number): Term | undefined {
  const currency = tokens.sense(from, 'currency');
  const number = currency?.prefix || leads(tokens, from) ? readScaled(tokens, from + 1, true) : undefined;
  if (!currency || !number) return undefined;
  const start = tokens.start(from);
  // 人民幣23.5分.
  if (tokens.text(number.next) === '分' && number.scale === 1) {
    const measure: Measure = { kind: 'money', unit: currency.code, factor: 0.01, extra: 0 };
    return { next: number.next + 1, number, start, end: tokens.end(number.next), measure };
  }
  const suffix = tokens.sense(number.next, 'currency');
  const closes = suffix !== undefined && suffix.factor === 1 && (suffix.code === '' || suffix.code === currency.code);
  return {
    next: closes ? number.next + 1 : number.next,
    number,
    start,
    end: closes ? tokens.end(number.next) : number.end,
    measure: { kind: 'money', unit: currency.code, factor: 1, extra: 0 },
  };
}

/** 百分之三十. */
function readPercentOf(tokens: Tokens, from: number): Term | undefined {
  const number = tokens.sense(from, 'marker')?.name === 'percent-of' ? readNumber(tokens, from + 1) : undefined;
  if (!number) return undefined;
  const start = tokens.start(from);
  // 百分之十幾.
  const more = tokens.sense(number.next, 'marker')?.name === 'and-more';
  const approximate = more || number.approximate;
  const stretch = within(tokens, { next: more ? number.next + 1 : number.next, measure: percent }, number.value);
  return { ...stretch, number: { ...number, approximate }, start, end: tokens.end(stretch.next - 1) };
}

/** A number with a scale in English (`$52.2 million`, `5.2B`), as translations keep it now and then. */
function readScaled(tokens: Tokens, from: number, money: boolean): ChineseNumber | undefined {
  const number = readNumber(tokens, from);
  const scale = number && tokens.isWord(number.next) ? scaleAt(tokens, number.next, money) : undefined;
  if (!number || !scale) return number;
  const value = tidy(number.value * scale.value);
  return { ...number, next: scale.next, end: scale.end, value, scale: number.scale * scale.value };
}

/** 美元5,000萬: the currency stands before its number where no other number claims it. */
function leads(tokens: Tokens, at: number): boolean {
  if (!tokens.isNumber(at + 1) || !tokens.glued(at + 1) || tokens.isNumber(at - 1)) return false;
  if (tokens.sense(at, 'currency')?.code === '') return false;
  const before = tokens.is(at - 1);
  return before !== 'scale' && before !== 'power' && before !== 'cardinal';
}

function readRangeEnd(tokens: Tokens, first: Term): Term | undefined {
  const text = tokens.text(first.next);
  if (!connectors.has(text)) return undefined;
  const second = readTerm(tokens, first.next + 1);
  if (!second || second.number.value < 0) return undefined;
  if ((text === '和' || text === '或') && (first.measure || !second.measure || first.number.spelled)) return undefined;
  if (first.measure && second.measure && !areAlike(first.measure, second.measure)) return undefined;
  return second;
}

/** 增加三倍至12萬噸 is no range; of money, the two ends may name their currency in two ways. */
function areAlike(a: Measure, b: Measure): boolean {
  return a.kind === b.kind && (a.kind !== 'quantity' || a.unit === b.unit);
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

/** @param from the first token of an amount that may be another one converted; a range is never one */
function figureOf(tokens: Tokens, term: Term, near: boolean, from?: number): FigureDraft | undefined {
  const { number, measure } = term;
  const approximate = near || number.approximate || measure?.vague === true;
  if (!measure) return countOf(tokens, number, approximate);
  const { kind, unit } = measure;
  const value = tidy(number.value * measure.factor + measure.extra);
  const converted = from !== undefined && kind === 'money' && isConverted(tokens, from);
  const inBasisPoints = kind === 'percent' && measure.factor === 0.01;
  return draft(term.start, term.end, kind, value, { unit, approximate, inBasisPoints, converted });
}

const around = wordSet('左右 上下 多 餘');

/** 約300萬美元, 20%左右, 三成多. */
function isApproximate(tokens: Tokens, from: number, next: number): boolean {
  if (tokens.is(from - 1) === 'approximate' && tokens.text(from - 1) !== '左右') return true;
  return around.has(tokens.text(next));
}
