import { readNumericDate } from '../common/numeric-dates';
import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { dateValue, isYear } from '../years';

/** `March 31`, `August 4, 2022`, `4th of August`, `August 2022`, `2022-08-04`, `8/4/2022`, `September`. */
export function readDate(tokens: Tokens, from: number): Reading | undefined {
  return readMonth(tokens, from) ?? readDayFirst(tokens, from) ?? readNumericDate(tokens, from);
}

function readMonth(tokens: Tokens, from: number): Reading | undefined {
  const month = tokens.sense(from, 'month');
  const token = tokens.at(from);
  if (!month || !token?.capital) return undefined;
  const dotted = tokens.text(from + 1) === '.' && token.text.length <= 4;
  let next = dotted ? from + 2 : from + 1;
  let end = token.end;
  const day = dayAt(tokens, next);
  if (day) {
    next = day.next;
    end = day.end;
  }
  const year = yearAt(tokens, next);
  if (year) {
    next = year.next;
    end = year.end;
  }
  if (!day && !year && !standsAlone(tokens, from)) return undefined;
  const first = draft(token.start, end, 'date', dateValue(year?.year, month.value, day?.day));
  const second = day && !year ? secondDayAt(tokens, next) : undefined;
  if (!second) return { next, figures: [first] };
  const other = draft(second.start, second.end, 'date', dateValue(undefined, month.value, second.day));
  return { next: second.next, figures: [first, other] };
}

/** `March 5 and 6`, `March 5-6`: another day of the month. */
function secondDayAt(
  tokens: Tokens,
  at: number,
): { next: number; start: number; end: number; day: number } | undefined {
  if (!/^(?:and|to|through|-)$/.test(tokens.text(at) ?? '')) return undefined;
  const day = dayAt(tokens, at + 1);
  const start = tokens.at(at + 1)?.start;
  const behind = day ? tokens.at(day.next) : undefined;
  if (!day || start === undefined || behind?.type === 'word' || behind?.sense !== undefined) return undefined;
  return { ...day, start };
}

/** `May`, `March` and short forms are words too: alone they are months only where the place says so. */
function standsAlone(tokens: Tokens, at: number): boolean {
  const text = tokens.text(at) ?? '';
  if (text.length <= 4 || text === 'march' || text === 'august') {
    return (
      /^(?:in|of|by|since|until|through|early|mid|late|last|this|next|during|from|to|and|before|after)$/.test(
        tokens.text(at - 1) === '-' ? (tokens.text(at - 2) ?? '') : (tokens.text(at - 1) ?? ''),
      ) && !/^(?:be|have|not)$/.test(tokens.text(at + 1) ?? '')
    );
  }
  return true;
}

function dayAt(tokens: Tokens, at: number): { next: number; end: number; day: number } | undefined {
  const token = tokens.at(at);
  if (token?.type !== 'number' || !/^\d{1,2}$/.test(token.text) || token.value < 1 || token.value > 31)
    return undefined;
  const suffix = tokens.at(at + 1);
  if (suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.text))
    return { next: at + 2, end: suffix.end, day: token.value };
  if (suffix?.glued && (suffix.type === 'word' || suffix.text === '%')) return undefined;
  return { next: at + 1, end: token.end, day: token.value };
}

/** `2022`, `, 2022`, `of 2022`. */
function yearAt(tokens: Tokens, from: number): { next: number; end: number; year: number } | undefined {
  const at = /^(?:,|of)$/.test(tokens.text(from) ?? '') ? from + 1 : from;
  const token = tokens.at(at);
  if (token?.type !== 'number' || !isYear(token.text)) return undefined;
  return { next: at + 1, end: token.end, year: token.value };
}

/** `4 August 2022`, `4th of August`. */
function readDayFirst(tokens: Tokens, from: number): Reading | undefined {
  const day = dayAt(tokens, from);
  const start = tokens.at(from)?.start;
  if (!day || start === undefined) return undefined;
  const at = tokens.text(day.next) === 'of' ? day.next + 1 : day.next;
  const month = tokens.sense(at, 'month');
  const token = tokens.at(at);
  if (!month || !token?.capital) return undefined;
  const year = yearAt(tokens, at + 1);
  const value = dateValue(year?.year, month.value, day.day);
  return { next: year?.next ?? at + 1, figures: [draft(start, year?.end ?? token.end, 'date', value)] };
}
