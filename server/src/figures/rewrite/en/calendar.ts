import { type DateParts, replaceLatinPart } from '../calendar';
import { inCaseOf } from './numerals';

const ordinals = ['first', 'second', 'third', 'fourth'];
const suffixed = ['1st', '2nd', '3rd', '4th'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** Puts another quarter or half in the place of a text's own, in its form: `first quarter`, `Q1`, `1st half`. */
export function replaceEnglishPart(text: string, wanted: string): string | undefined {
  const which = Number(wanted[1]) - 1;
  const word = /\b(?:first|second|third|fourth)\b/i;
  if (word.test(text)) return text.replace(word, (own) => inCaseOf(own, ordinals[which] ?? own));
  const digit = /\b(?:1st|2nd|3rd|4th)\b/i;
  if (digit.test(text)) return text.replace(digit, (own) => inCaseOf(own, suffixed[which] ?? own));
  return replaceLatinPart(text, wanted);
}

/** Puts another month and day in the place of a text's own: `August 4`, `4th of Aug.`. */
export function replaceEnglishDay(text: string, { month, day }: DateParts): string | undefined {
  const name = months[month - 1];
  const ownName = /\p{L}{3,}/u.exec(text.replace(/\bof\b/i, '  '))?.[0];
  if (name === undefined || ownName === undefined) return undefined;
  const short = ownName.length <= 4 && !months.some((it) => it.toLowerCase() === ownName.toLowerCase());
  const shortName = name === 'September' ? 'Sept' : name.slice(0, name.length <= 4 ? 4 : 3);
  const named = text.replace(ownName, inCaseOf(ownName, short ? shortName : name));
  const ownDay = /(?<!\d)(\d{1,2})(st|nd|rd|th)?(?!\d)/i;
  if (ownDay.test(named) !== (day !== undefined)) return undefined;
  return day === undefined
    ? named
    : named.replace(ownDay, (_, own: string, suffix?: string) => {
        const padded = own.startsWith('0') ? String(day).padStart(2, '0') : String(day);
        return suffix === undefined ? padded : `${day}${ordinalSuffix(day)}`;
      });
}

function ordinalSuffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
