import type { FigurePlace } from './figure-places';
import type { Random } from './random';

/** What a figure becomes by a slip of one sort; undefined where it has nothing of the sort. */
export type FigureSlip = (place: FigurePlace, random: Random) => string | undefined;

/** Another digit in any place; in the leading one where the figure is said loosely, lest it still be about right. */
export const otherDigit: FigureSlip = ({ text, approximate }, random) => {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = approximate ? digits[0] : random.pick(digits);
  if (at === undefined) return undefined;
  const other = random.pick([...'123456789'].filter((digit) => digit !== text[at]));
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
};

/** Another number word, where the figure is written without digits. */
export const otherNumeral: FigureSlip = ({ text }) =>
  /\d/.test(text) ? undefined : (exchanged(text, /[二三四五六七八九]/, '二三四五六七八九') ?? otherWord(text));

function otherWord(text: string): string | undefined {
  const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return inTurn(text, words);
}

/** The decimal point a digit to the right, to the left, or gone. */
export const movedPoint: FigureSlip = ({ text }, random) =>
  random.below(2) === 0 || !/\d\d\.\d/.test(text)
    ? changed(text, /(\d)\.(\d)/, '$1$2')
    : changed(text, /(\d)\.(\d)/, '.$1$2');

export const otherScale: FigureSlip = ({ text }) =>
  inTurn(text, ['萬', '億']) ?? inTurn(text, ['万', '亿']) ?? inTurn(text, ['million', 'billion']);

export const otherCurrency: FigureSlip = ({ text }) =>
  changed(text, /人民(?:幣|币)(.*)元$/, '$1美元') ??
  changed(text, /美元/, '歐元') ??
  changed(text, /^RMB ?/, '$') ??
  changed(text, /\$/, '€');

export const otherQuarter: FigureSlip = ({ text }) =>
  exchanged(text, /[一二三四](?=季)/, '一二三四') ??
  exchanged(text, /(?<=Q)[1-4]/, '1234') ??
  (/quarter/i.test(text) ? inTurn(text, ['first', 'second', 'third', 'fourth']) : undefined);

export const otherHalf: FigureSlip = ({ text }) =>
  inTurn(text, ['上半', '下半']) ?? inTurn(text, ['first half', 'second half']) ?? exchanged(text, /(?<=H)[12]/, '12');

export const otherYear: FigureSlip = ({ text }, random) => {
  const year = /\d{4}/.exec(text)?.[0];
  return year && text.replace(year, String(Number(year) + (random.below(2) === 0 ? 1 : -1)));
};

/** Another day of the month. */
export const otherDay: FigureSlip = ({ text }) => {
  const day = /\d+(?=\s?日)/.exec(text)?.[0] ?? /(?<=[a-z] )\d{1,2}(?!\d)/.exec(text)?.[0];
  return day && text.replace(new RegExp(`(?<!\\d)${day}(?!\\d)`), String(Number(day) === 1 ? 2 : Number(day) - 1));
};

/** Nothing; a figure without digits is often a word that may go: one more question. */
export const nothing: FigureSlip = ({ text }) => (/\d/.test(text) ? '' : undefined);

/** The scale gone; not one of two, since 1億1,290萬 and 11,290萬 are the same. */
export const noScale: FigureSlip = ({ text, inRange }) =>
  inRange || /億.*萬|亿.*万/.test(text) ? undefined : changed(text, /[萬億万亿]| ?[mb]illion/, '');

export const noCurrency: FigureSlip = ({ text, inRange }) =>
  inRange
    ? undefined
    : (changed(text, /人民(?:幣|币)(.*)元$/, '$1') ?? changed(text, /美元|RMB ?|(?:US|HK|NT)?\$/, ''));

const isQuarter = /季|quarter|Q[1-4]|半年|half|H[12]/i;
const isYear = /^\d{4} ?年?$/;

/** What the other side only implies may go without a loss. */
const dropped = ({ isImplied }: FigurePlace): '' | undefined => (isImplied ? undefined : '');

export const noQuarter: FigureSlip = (place) => (isQuarter.test(place.text) ? dropped(place) : undefined);
export const noYear: FigureSlip = (place) => (isYear.test(place.text) ? dropped(place) : undefined);
export const noDate: FigureSlip = (place) =>
  isQuarter.test(place.text) || isYear.test(place.text) || leavesYearEnd(place) ? undefined : dropped(place);

/** 去年12月底 without its month is 去年底, which says the same. */
function leavesYearEnd({ text, line, start, end }: FigurePlace): boolean {
  return text === '12月' && /[去今明前]年$/.test(line.text.slice(0, start)) && /^[底末]/.test(line.text.slice(end));
}

function changed(text: string, what: RegExp, into: string): string | undefined {
  const after = text.replace(what, into);
  return after === text ? undefined : after;
}

/** The first character of a sort becomes the next in the cycle. */
function exchanged(text: string, what: RegExp, cycle: string): string | undefined {
  return changedBy(text, what, (found) => cycle[(cycle.indexOf(found) + 1) % cycle.length] ?? found);
}

/** The first of the words becomes the next in the cycle. */
function inTurn(text: string, cycle: readonly string[]): string | undefined {
  const what = new RegExp(cycle.join('|'), 'i');
  return changedBy(text, what, (found) => cycle[(cycle.indexOf(found.toLowerCase()) + 1) % cycle.length] ?? found);
}

function changedBy(text: string, what: RegExp, into: (found: string) => string): string | undefined {
  const found = what.exec(text);
  if (!found) return undefined;
  return text.slice(0, found.index) + into(found[0]) + text.slice(found.index + found[0].length);
}
