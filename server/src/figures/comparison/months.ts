import type { Language } from '../../transcript/model';
import type { ExtractedFigure } from '../extract';
import { wordSet } from '../tokens/word-set';
import type { Side } from './side';

/** A month by itself, without day: 1 to 12; undefined for any other figure. */
export function monthOf({ kind, value }: ExtractedFigure): number | undefined {
  const month = kind === 'date' ? /^(?:\d{4}-)?(\d\d)$/.exec(String(value))?.[1] : undefined;
  return month === undefined ? undefined : Number(month);
}

const endBehind = /^(?:度)?[\s的]?[末底終终]/;
const endBefore = /\b(?:end|close|ends|ended|closed) (?:of )?(?:the )?$/i;

/** Whether a month closes the quarter or half that the other side says the end of: `the end of June` is 上半年末. */
export function closes(month: ExtractedFigure, period: ExtractedFigure, { text }: Side): boolean {
  const number = monthOf(month);
  if (number === undefined || period.kind !== 'period') return false;
  const part = /^(?:\d{4}-)?([QH])([1-4])$/.exec(String(period.value));
  if (!part || Number(part[2]) * (part[1] === 'Q' ? 3 : 6) !== number) return false;
  return period.language === 'zh'
    ? endBehind.test(text.slice(period.end, period.end + 4))
    : endBefore.test(text.slice(Math.max(0, period.start - 20), period.start));
}

/** Other words that a month may be said with, by the months they fit; none is any month. */
type OtherWords = readonly (readonly [words: RegExp, months?: readonly number[]])[];

const quarterEnds = [3, 6, 9, 12];
const [spring, summer, autumn, winter] = [
  [2, 3, 4, 5],
  [5, 6, 7, 8],
  [8, 9, 10, 11],
  [11, 12, 1, 2, 3],
];

const otherWords: Readonly<Record<Language, OtherWords>> = {
  en: [
    [
      /\b(?:last|this|that|next|same|the|previous|prior|current) month\b|\bmonths? (?:ago|earlier|later)\b|\b(?:lately|recently|earlier this|later this|weeks?|today|yesterday|tomorrow)\b/i,
    ],
    [/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i],
    [
      /\b(?:end|close|last day) of (?:the|this|that|last|our) (?:period|quarter|half)\b|\b(?:quarter|period|half|mid)[- ](?:end|year)\b|\b(?:close[ds]?|ended|ends?|finish(?:ed)?) (?:the|this) (?:period|quarter|half)\b/i,
      quarterEnds,
    ],
    [
      /\byear[- ]end\b|\bend of (?:the|this|last|next|our|each) (?:\w+ )?year\b|\b(?:ended|ends?|closed) (?:the|this|last) year\b/i,
      [12, 3],
    ],
    [/\b(?:start|beginning) of (?:the|this|next) year\b|\bnew year\b/i, [1, 2, 4, 7, 10, 12]],
    [/\bspring\b|\beaster\b/i, spring],
    [/\bsummer\b/i, summer],
    [/\bautumn\b|\bfall\b/i, autumn],
    [/\bwinter\b|\bholidays?\b|\bchristmas\b|\bthanksgiving\b|\bblack friday\b/i, winter],
  ],
  zh: [
    [/[上本當当同該该這这次下][個个]?月|月[增減减]|[環环]比|近日|日前|[週周][一二三四五六日末]/],
    [/[首前][一二兩两三四五六七八九十\d]+[個个]月/],
    [/[季期半]年?度?[末底終终結结]|年[結结]|[財财]年[末底]/, quarterEnds],
    [/年[底末終终尾]|[歲岁]末|[聖圣耶][誕诞]/, [11, 12, 1]],
    [/年中/, [5, 6, 7]],
    [/年[初頭头]|[開开]年|新[年春]|元旦|春[節节]|[農农][曆历]年/, [1, 2]],
    [/春[季天]|[復复]活/, spring],
    [/夏[季天]|暑/, summer],
    [/秋[季天]/, autumn],
    [/冬[季天]|感恩/, winter],
  ],
};

/** What may stand before the name of a month that is said of time: names of people are months, too. */
const ofTime =
  /(?:^|\b(?:in|of|by|since|until|till|through|early|mid|late|last|this|next|during|from|to|before|after|between|and|for|on|end|than|or|ended|previous|following|beginning|starting|begin) ?-? ?)$/i;
const nameBehind = /^ [A-Z][a-z]+/;
const asSubject = /^ (?:was|is|were|had|saw)\b/;
/** Months that the grammar takes for a word or a short name where no word of time stands before them. */
const names: Readonly<Record<number, RegExp>> = {
  1: /\bJan\b/,
  2: /\bFeb\b/,
  3: /\bMar(?:ch)?\b/,
  4: /\bApr(?:il)?\b/,
  5: /\bMay\b/,
  6: /\bJune?\b/,
  7: /\bJul\b/,
  8: /\bAug(?:ust)?\b/,
  9: /\bSept?\b/,
  10: /\bOct\b/,
  11: /\bNov\b/,
  12: /\bDec\b/,
};
const toPerson = /\b(?:thank|thanks|hand|pass|turn|over|back|question|line|go|ahead|welcome|join)\b/i;

/** A longer paragraph says so much that a month may be said anywhere in it. */
const MAX_LENGTH = 20_000;

/**
 * Whether a month that stands on one side only is worth a report: not where the other side may say it in other words, nor
 * where the name may be a person's.
 */
export function isMonthTold(month: ExtractedFigure, own: Side, other: Side): boolean {
  const number = monthOf(month);
  if (number === undefined || other.text.length > MAX_LENGTH) return false;
  const isTime = month.language === 'en' ? isSaidOfTime(month, own) : isSaidOfMonth(month, number, own, other);
  if (!isTime) return false;
  const language: Language = month.language === 'en' ? 'zh' : 'en';
  return !otherWords[language].some(([said, fits]) => (!fits || fits.includes(number)) && said.test(other.text));
}

/** Words of time that stand before people, too. */
const beforePeople = wordSet('to from and for by');

function isSaidOfTime({ start, end }: ExtractedFigure, { text }: Side): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 20);
  const word = ofTime.exec(before)?.[0].trim().toLowerCase();
  if (word === undefined || nameBehind.test(behind)) return false;
  if (word === '') return asSubject.test(behind);
  return !beforePeople.has(word) || !toPerson.test(before);
}

/** The 三月季 is a quarter; and a name that the English grammar takes for a word may be the month after all. */
function isSaidOfMonth({ end }: ExtractedFigure, number: number, { text }: Side, other: Side): boolean {
  return text.charAt(end) !== '季' && !names[number]?.test(other.text);
}
