import type { FigureKind } from '../model';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import type { ChineseNumber } from './number';

/** What a number counts. */
export interface Measure {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly factor: number;
  /** Added to the value: the half of 一年半. */
  readonly extra: number;
  /** Only a stretch is named: 40%出頭. */
  readonly vague?: true;
}

/** 元 by itself: the renminbi, unless the other end of a range or the other side says otherwise. */
export const PLAIN_YUAN = 'CNY';

/** What a number counts, and the first token behind the words that say so. */
export interface MeasureReading {
  readonly next: number;
  /** Where the words end, if not with the last token: 三成 in 三成為. */
  readonly end?: number;
  readonly measure: Measure;
}

export const percent: Measure = { kind: 'percent', unit: '%', factor: 1, extra: 0 };
const quarters: Measure = { kind: 'duration', unit: 'quarter', factor: 1, extra: 0 };
const times: Measure = { kind: 'quantity', unit: 'times', factor: 1, extra: 0 };

/** What the number before an index counts; undefined where nothing says so. */
export function measureAt(tokens: Tokens, from: number, number: ChineseNumber): MeasureReading | undefined {
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
      return number.spelled && isPiece(tokens, at) ? undefined : currencyAt(tokens, at);
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
      return timesAt(tokens, at);
    case 'idiom':
      return tenthsInIdiom(tokens, at, number);
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

/** 疲軟的一塊 is a piece of something; 五塊錢 is money. */
function isPiece(tokens: Tokens, at: number): boolean {
  const text = tokens.text(at);
  return (text === '塊' || text === '块') && tokens.text(at + 1) !== '錢' && tokens.text(at + 1) !== '钱';
}

/** 兩倍半, but not the half year of 兩倍半年. */
function timesAt(tokens: Tokens, at: number): MeasureReading {
  const half = tokens.text(at + 1) === '半' && tokens.is(at + 2) !== 'duration';
  return half ? { next: at + 2, measure: { ...times, extra: 0.5 } } : { next: at + 1, measure: times };
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

/** 三成 is 30%, 三成五 35%, 七成半 75%. */
function tenths(tokens: Tokens, at: number, { value, scale }: ChineseNumber): MeasureReading | undefined {
  if (value > 10 || value <= 0 || scale !== 1) return undefined;
  const more = tokens.text(at + 1) === '半' ? 5 : digitAt(tokens, at + 1);
  if (more !== undefined) return { next: at + 2, measure: { ...percent, factor: 10, extra: more } };
  return within(tokens, { next: at + 1, measure: { ...percent, factor: 10 } }, value * 10);
}

function digitAt(tokens: Tokens, at: number): number | undefined {
  const digit = tokens.glued(at) && tokens.isNumber(at) && tokens.size(at) === 1 ? tokens.value(at) : undefined;
  return digit ?? tokens.sense(at, 'cardinal')?.value;
}

/** 約三成為美元借款, 三成員工: the share is not part of the word that the lexicon sees. */
function tenthsInIdiom(tokens: Tokens, at: number, number: ChineseNumber): MeasureReading | undefined {
  if (tokens.text(at).charAt(0) !== '成' || number.value > 9) return undefined;
  const reading = tenths(tokens, at, number);
  return reading && { ...reading, next: at + 1, end: tokens.start(at) + 1, measure: { ...percent, factor: 10 } };
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
export function within(tokens: Tokens, { next, measure }: MeasureReading, value: number): MeasureReading {
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
