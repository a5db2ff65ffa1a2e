import { tidy } from '../draft';
import type { ExtractedFigure } from '../extract';
import { isCalledYuan, isPlainYuan } from './yuan';

/** Units that are part of what is said: `40 gig` is not 40GB. Nouns and classifiers are not. */
export const technical =
  /^(?:(?:giga|tera|mega|kilo)\w+(?:-hour)?|inch|nanometer|millimeter|meter|kilometer|foot|mile|ton|pound|ounce|milligram|kilogram|barrel|liter|gallon|square \w+|acre|hectare|hour|minute)$/;

const months: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };
const days: Readonly<Record<string, number>> = { week: 7, day: 1 };

/** Whether a figure of the translation says what one of the source does. */
export function sameAmount(a: ExtractedFigure, b: ExtractedFigure): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  if (a.kind === 'duration' && b.kind === 'duration') return sameDuration(a, b);
  if (a.kind !== b.kind) return saidOtherwise(a, b) || saidOtherwise(b, a);
  // "3.4 percentage points" are 3.4個百分點, never 3.4%.
  if (isInPoints(a) && a.language === 'en' && /[%％]$/.test(b.text)) return false;
  return (sameUnit(a, b) && sameValue(a, b)) || isConverted(a, b);
}

/** 五套 counts sets and no years. */
const classified = /[^\d０-９一二兩两三四五六七八九十百千萬万億亿半a-z]$/i;

/** Whether a number says in other words what a figure of another kind says; one of another value never does. */
function saidOtherwise(number: ExtractedFigure, figure: ExtractedFigure): boolean {
  if (number.kind !== 'quantity') return false;
  // "180 pounds" are no sterling where the other side weighs them.
  if (figure.kind === 'money' && /pounds?$/i.test(figure.text)) {
    const weight = { ...figure, kind: number.kind, unit: 'pound' };
    return number.unit === 'pound' ? closeTo(Number(number.value), Number(figure.value)) : isConverted(weight, number);
  }
  if (!closeTo(Number(number.value), Number(figure.value))) return false;
  // Points of a percentage may be counted like others: 3.4點, 27分.
  if (figure.kind === 'percent') return isInPoints(figure) || (isPoints(number) && /[點点碼码]$/.test(figure.text));
  // "A couple hundred million" is 兩億美元 where the talk is of money.
  if (figure.kind === 'money') return number.implicit && number.unit === '' && Number(number.value) >= 1e5;
  // "under 25" is 25歲以下, "inventory days were 86" 86天, "six sessions" 六個交易日.
  return (
    figure.kind === 'duration' &&
    ((number.unit === '' && !classified.test(number.text)) || /[歲岁]$|交易|[工營营][作業业]/.test(figure.text))
  );
}

/** `3.4 points`, `a 6-point gap`, 3.4個百分點; basis points are as often said in percent. */
export function isInPoints({ kind, text }: ExtractedFigure): boolean {
  return kind === 'percent' && /(?:(?<!basis|quarter)[ -]points?|(?<!基)[點点])$/i.test(text);
}

function isPoints({ unit }: ExtractedFigure): boolean {
  return unit === 'points' || unit === 'point';
}

/** Whether what is counted is the same: the currency, or a technical unit. */
function sameUnit(a: ExtractedFigure, b: ExtractedFigure): boolean {
  if (a.unit === b.unit) return true;
  if (a.kind === 'money') return (isPlainYuan(a) && isCalledYuan(b.unit)) || (isPlainYuan(b) && isCalledYuan(a.unit));
  if (a.kind !== 'quantity') return false;
  return !(a.unit && b.unit && technical.test(a.unit) && technical.test(b.unit));
}

/** One of the first unit in the second. News translations convert what their readers do not measure in. */
const conversions: Readonly<Record<string, number>> = {
  'mile kilometer': 1.609,
  'inch millimeter': 25.4,
  'foot meter': 0.3048,
  'yard meter': 0.9144,
  'pound kilogram': 0.4536,
  'gallon liter': 3.785,
  'acre hectare': 0.4047,
  'square foot square meter': 0.0929,
};

/** Whether one quantity is the other converted (10 miles, 16公里), as closely as conversions are said. */
export function isConverted(a: ExtractedFigure, b: ExtractedFigure): boolean {
  const factor = conversions[`${a.unit} ${b.unit}`];
  return factor !== undefined && Math.abs((Number(a.value) * factor) / Number(b.value) - 1) < 0.06;
}

/**
 * Equal values, as far as the notation shows: a translation may round what is said loosely (約12億) or keeps at least
 * three digits (12.3億 for 12.34 billion; 52 for 52.2 is wrong). It never knows more than its source: that is as often a slip.
 */
function sameValue(source: ExtractedFigure, target: ExtractedFigure): boolean {
  const [fine, coarse] = [Number(source.value), Number(target.value)];
  if (closeTo(fine, coarse)) return true;
  if (target.approximate && isTens(target) && fine >= coarse && fine < coarse + 10) return true;
  if ((isVague(source) && target.approximate) || (isVague(target) && source.approximate)) return isNear(fine, coarse);
  const digits = significantDigits(coarse);
  if (digits >= significantDigits(fine) || (!target.approximate && digits < 3)) return false;
  // Of a single digit not much is left: about 48 million may be 約5,000萬, but about 12 times are not 約10倍.
  return closeTo(Number(fine.toPrecision(digits)), coarse) && (digits > 1 || Math.abs(fine / coarse - 1) < 0.06);
}

/** Names a stretch and no number: `high 30s`, 低個位數. */
function isVague(figure: ExtractedFigure): boolean {
  return /low|mid|high|upper|位[數数]|出[頭头]|[低中高前後后]段/i.test(figure.text);
}

/** 百分之十幾, `low teens`: anything up to the next ten. */
function isTens(figure: ExtractedFigure): boolean {
  return /[十百0][幾几多]$/.test(figure.text);
}

/** `high 30s` (38) is 近40%: at most a twentieth apart. */
function isNear(x: number, y: number): boolean {
  return Math.abs(x - y) <= Math.max(Math.abs(x), Math.abs(y)) * 0.055;
}

export function closeTo(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
}

function significantDigits(value: number): number {
  return Math.abs(tidy(value)).toExponential().replace(/e.*$/, '').replace('.', '').length;
}

function sameDuration(a: ExtractedFigure, b: ExtractedFigure): boolean {
  for (const scale of [months, days]) {
    const [x, y] = [scale[a.unit ?? ''], scale[b.unit ?? '']];
    if (x !== undefined && y !== undefined) return closeTo(Number(a.value) * x, Number(b.value) * y);
  }
  return false;
}

/**
 * Whether two figures, one of which is only implied, carry one meaning: a share in words may be a percentage (一半 and
 * 50%), an article a count (一項 and `1 new design win`).
 */
export function sameMeaning(a: ExtractedFigure, b: ExtractedFigure): boolean {
  const part = a.unit === 'part' ? a : b.unit === 'part' ? b : undefined;
  const times = a.unit === 'times' ? a : b.unit === 'times' ? b : undefined;
  const other = (part ?? times) === a ? b : a;
  // Doubled is grown by 100%, and 增加一倍.
  if (times && other.kind === 'percent')
    return [Number(times.value), Number(times.value) - 1].some((it) => closeTo(it * 100, Number(other.value)));
  if (a.unit === 'times' && b.unit === 'times') return Math.abs(Number(a.value) - Number(b.value)) <= 1;
  if (part && other.kind === 'percent') return Math.abs(Number(part.value) * 100 - Number(other.value)) < 1;
  const bare = [a, b].find((figure) => figure.implicit && figure.unit === '');
  if (bare && (bare === a ? b : a).kind === 'duration') return closeTo(Number(a.value), Number(b.value));
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return (countable(a, b) || Number(a.value) > 1) && closeTo(Number(a.value), Number(b.value));
  return sameAmount(a, b);
}

const persons =
  /^(?:people|person|customer|client|employee|member|analyst|engineer|user|patient|partner|compan|compet|vendor|supplier|operator|provider|firm|bank|store|hospital|distributor|manufacturer|hyperscaler|plant|factor|subsidiar|caller|participant|player|team|business)/;

/** 家 and 位 count companies and people, so they are no rendering of `1 design win`. */
function countable(a: ExtractedFigure, b: ExtractedFigure): boolean {
  const classified = [a, b].find((figure) => figure.unit === 'people' || figure.unit === 'companies');
  const other = classified === a ? b : a;
  return !classified || !other.unit || other.unit === classified.unit || persons.test(other.unit);
}
