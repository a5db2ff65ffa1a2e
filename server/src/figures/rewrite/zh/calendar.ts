import type { DateParts } from '../calendar';
import { replaceLatinPart, replaceYear } from '../calendar';
import { inWidthOf } from '../digits';
import { writeNumerals } from './numerals';

const numerals = '一二三四';

/** Puts another quarter or half in the place of a text's own, in its form: 第一季度, `Q1`, 1季度, 首季. */
export function replaceChinesePart(text: string, wanted: string): string | undefined {
  const which = Number(wanted[1]);
  if (wanted.startsWith('H')) {
    if (/[上下]半年/.test(text)) return text.replace(/[上下](?=半年)/, which === 1 ? '上' : '下');
    return replaceLatinPart(text, wanted);
  }
  const numeral = /[一二三四](?=\s*[個个]?季)/;
  if (numeral.test(text)) return text.replace(numeral, numerals.charAt(which - 1));
  const digit = /[1-4１-４](?=\s*[個个]?季)/;
  if (digit.test(text)) return text.replace(digit, (own) => inWidthOf(own, String(which)));
  if (/首(?=[個个]?季)/.test(text)) return text.replace('首', `第${numerals.charAt(which - 1)}`);
  return replaceLatinPart(text, wanted);
}

/** A year in digits, half- or full-width, or in numerals: 二〇二二年. */
export function replaceChineseYear(text: string, own: string, wanted: string): string | undefined {
  const written = replaceYear(text, own, wanted);
  if (written !== undefined) return written;
  for (const alphabet of [
    '０１２３４５６７８９',
    '〇一二三四五六七八九',
    '零一二三四五六七八九',
    '○一二三四五六七八九',
  ]) {
    const spell = (year: string): string => [...year].map((digit) => alphabet.charAt(Number(digit))).join('');
    if (text.includes(spell(own))) return text.replaceAll(spell(own), spell(wanted));
  }
  return undefined;
}

const number = '[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3}';

/** Puts another month and day in the place of a text's own: 8月4日, 八月四號. */
export function replaceChineseDay(text: string, { month, day }: DateParts): string | undefined {
  const inFormOf = (own: string, value: number): string =>
    /[\d０-９]/.test(own) ? inWidthOf(own, String(value)) : (writeNumerals(value, 'traditional') ?? String(value));
  const written = new RegExp(`(${number})(\\s*月份?)(?:(\\s*)(${number})(\\s*[日號号]))?`);
  const [, ownMonth, , , ownDay] = written.exec(text) ?? [];
  if (ownMonth === undefined || (ownDay === undefined) !== (day === undefined)) return undefined;
  return text.replace(written, (_, monthText: string, monthWord: string, space = '', dayText = '', dayWord = '') => {
    const dayPart = day === undefined ? '' : `${space}${inFormOf(dayText, day)}${dayWord}`;
    return `${inFormOf(monthText, month)}${monthWord}${dayPart}`;
  });
}
