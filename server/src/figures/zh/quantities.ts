import { isConverted } from '../common/converted';
import { draft, type FigureDraft, type Reading, tidy } from '../draft';
import { scaleAt } from '../en/amount';
import type { FigureKind } from '../model';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
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
  /** Only a stretch is named: 40%出頭. */
  readonly vague?: true;
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
  const isBase = figure.value === 1 && isRateBase(tokens, from, first);
  return { next: first.next, figures: [isBase ? { ...figure, implicit: true } : figure] };
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
  const term = { next, number, start: number.start, end: tokens.end(next - 1), measure };
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
  const next = more ? number.next + 1 : number.next;
  const approximate = more || number.approximate;
  return { next, number: { ...number, approximate }, start, end: tokens.end(next - 1), measure: percent };
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

/** What a number counts, and the first token behind the words that say so. */
interface MeasureReading {
  readonly next: number;
  readonly measure: Measure;
}

const percent: Measure = { kind: 'percent', unit: '%', factor: 1, extra: 0 };
const quarters: Measure = { kind: 'duration', unit: 'quarter', factor: 1, extra: 0 };
const times: Measure = { kind: 'quantity', unit: 'times', factor: 1, extra: 0 };

function measureAt(tokens: Tokens, from: number, number: ChineseNumber): MeasureReading | undefined {
  // 400-gig and 8-inch are written so in translations too.
  const hyphen = tokens.is(from) === 'sign' && tokens.glued(from) && tokens.is(from + 1) === 'unit';
  const at = hyphen ? from + 1 : from;
  switch (tokens.is(at)) {
    case 'percent': {
      const factor = tokens.sense(at, 'percent')?.factor ?? 1;
      if (factor === 10) return tenths(tokens, at, number);
      if (factor === QUARTER_POINT && !speaksOfRates(tokens, at)) return undefined;
      return within(tokens, { next: at + 1, measure: factor === 1 ? percent : { ...percent, factor } }, number.value);
    }
    case 'currency':
      return currencyAt(tokens, at);
    case 'classifier':
      return countedCurrencyAt(tokens, at) ?? workingTimeAt(tokens, at + 1);
    case 'duration':
      return durationAt(tokens, at);
    case 'quarter':
      return { next: at + 1, measure: quarters };
    case 'unit': {
      const unit = tokens.sense(at, 'unit');
      return unit && { next: at + 1, measure: { kind: 'quantity', unit: unit.unit, factor: unit.factor, extra: 0 } };
    }
    case 'times':
      return { next: at + 1, measure: times };
    default:
      return workingTimeAt(tokens, at);
  }
}

const workingTimes = wordSet('工作 交易 營業 营业');

/** 12個工作天, 5個交易日. */
function workingTimeAt(tokens: Tokens, at: number): MeasureReading | undefined {
  return tokens.is(at + 1) === 'duration' && workingTimes.has(tokens.text(at)) ? durationAt(tokens, at + 1) : undefined;
}

const QUARTER_POINT = 0.25;
/** How far before 兩碼 the interest may be named, in tokens. */
const RATES_REACH = 6;

/** 升息兩碼, 利率調降1碼: anywhere else 碼 are yards, or sizes. */
function speaksOfRates(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= RATES_REACH; before--) {
    const text = tokens.text(before);
    if (text.endsWith('息') || text.endsWith('率')) return true;
  }
  return false;
}

function money(next: number, unit: string, factor: number): MeasureReading {
  return { next, measure: { kind: 'money', unit, factor, extra: 0 } };
}

function currencyAt(tokens: Tokens, at: number): MeasureReading | undefined {
  const currency = tokens.sense(at, 'currency');
  if (!currency?.suffix || tokens.text(at) === '¥') return undefined;
  if (currency.code !== '') return money(at + 1, currency.code, currency.factor);
  // 13.5亿元人民币: the currency is said behind its unit.
  const named = tokens.sense(at + 1, 'currency')?.code ?? '';
  return named === '' ? money(at + 1, PLAIN_YUAN, currency.factor) : money(at + 2, named, 1);
}

/** 20個比特幣. */
function countedCurrencyAt(tokens: Tokens, at: number): MeasureReading | undefined {
  const counted = tokens.sense(at + 1, 'currency');
  if (!counted || (tokens.text(at) !== '個' && tokens.text(at) !== '个')) return undefined;
  return money(at + 2, counted.code, 1);
}

/** 三成 is 30%, 三成五 35%. */
function tenths(tokens: Tokens, at: number, number: ChineseNumber): MeasureReading | undefined {
  if (number.value > 10 || !number.spelled) return undefined;
  const more = tokens.sense(at + 1, 'cardinal');
  if (more) return { next: at + 2, measure: { ...percent, factor: 10, extra: more.value } };
  return within(tokens, { next: at + 1, measure: { ...percent, factor: 10 } }, number.value * 10);
}

const stretches = new Map([
  ['出頭', 2],
  ['出头', 2],
  ['低段', 2],
  ['前段', 2],
  ['中段', 5],
  ['高段', 8],
  ['後段', 8],
  ['后段', 8],
]);

/** 40%出頭 is 42, as `low 40s` are; 40%中段 is 45. */
function within(tokens: Tokens, { next, measure }: MeasureReading, value: number): MeasureReading {
  const extra = value % 10 === 0 && value <= 90 ? stretches.get(tokens.text(next)) : undefined;
  return extra === undefined ? { next, measure } : { next: next + 1, measure: { ...measure, extra, vague: true } };
}

/** 一年半, 三個月半. */
function durationAt(tokens: Tokens, at: number): MeasureReading | undefined {
  const duration = tokens.sense(at, 'duration');
  if (!duration) return undefined;
  const half = tokens.text(at + 1) === '半';
  const { unit, factor } = duration;
  return { next: half ? at + 2 : at + 1, measure: { kind: 'duration', unit, factor, extra: half ? 0.5 : 0 } };
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
  return draft(term.start, term.end, kind, value, { unit, approximate, converted });
}

const around = wordSet('左右 上下 多 餘');

/** 約300萬美元, 20%左右, 三成多. */
function isApproximate(tokens: Tokens, from: number, next: number): boolean {
  if (tokens.is(from - 1) === 'approximate' && tokens.text(from - 1) !== '左右') return true;
  return around.has(tokens.text(next));
}
