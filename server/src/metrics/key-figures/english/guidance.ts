import {
  againstGuidance,
  expecting,
  forEach,
  gaveGuidance,
  givesGuidance,
  guidanceNouns,
  intending,
  longTerm,
  lookingTo,
  notPast,
  othersExpect,
  outlookNouns,
  pastBefore,
  pastVerbs,
  presentBefore,
  supposing,
  turning,
} from '../vocabulary/outlook-words-en';
import { verbs } from '../vocabulary/words-en';
import { isAside } from './asides';
import type { Item } from './items';
import type { SentenceParts } from './sentence';

/** Where a sentence begins to speak of what is expected, as far as an item is concerned; the number of its items where it does not. */
export interface Outlook {
  /** Index of the word that says so for certain. */
  from(at: number): number;
  /** Index of a word that says so where the period, or the passage, does too. */
  weakFrom(at: number): number;
  /** Speaks of what has been. */
  readonly past: boolean;
  /** Says no more than what and how much: `Tax rate of 13%`. */
  readonly verbless: boolean;
}

export function outlookOf(sentence: SentenceParts): Outlook {
  const { items, asides } = sentence;
  const certain = indicesOf(items, ({ text }, at) =>
    expecting.has(text)
      ? !isPast(sentence, at) && !isInName(sentence, at)
      : guidanceNouns.has(text) && isGiven(sentence, at),
  );
  const weak = indicesOf(items, ({ text }) => intending.has(text));
  const firstFor = (found: readonly number[], of: number): number =>
    found.find((at) => !isAside(asides, at, of)) ?? items.length;
  return {
    from: (at) => firstFor(certain, at),
    weakFrom: (at) => firstFor(weak, at),
    past: items.some(({ text }) => saysPast(text)),
    verbless: !items.some(({ text, capital }, at) => verbs.has(text) && (!capital || at === 0)),
  };
}

function indicesOf(items: readonly Item[], fits: (item: Item, at: number) => boolean): number[] {
  return items.flatMap((item, at) => (fits(item, at) ? [at] : []));
}

function saysPast(text: string): boolean {
  return pastVerbs.has(text) || (text.length > 4 && text.endsWith('ed') && !notPast.has(text));
}

/** `as we expected`, `as you would expect`, `our expected range`. */
function isPast({ items }: SentenceParts, at: number): boolean {
  const text = items[at]?.text ?? '';
  const before = items[at - 1]?.text ?? '';
  if (text === 'expect') return othersExpect.has(before);
  if (!text.endsWith('ed') || presentBefore.has(before)) return false;
  // `Expected` stands alone: `Q4 revenue, expected to be …`; other participles need their verb.
  return text !== 'expected' || pastBefore.has(before) || items[at + 1]?.text === 'range';
}

/** `Expected credit losses` are no outlook. */
function isInName({ mentionAt }: SentenceParts, at: number): boolean {
  const mention = mentionAt(at);
  return mention !== undefined && mention.head <= at && mention.metric !== undefined;
}

const BEFORE = 6;
const BEHIND = 14;

/** `our guidance for the quarter is`: not `above our guidance`. */
function isGiven({ items }: SentenceParts, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= BEFORE; index--) {
    if (againstGuidance.has(items[index]?.text ?? '')) return false;
  }
  for (let index = at + 1; index < items.length && index - at <= BEHIND; index++) {
    const text = items[index]?.text ?? '';
    if (givesGuidance.has(text)) return true;
    if (gaveGuidance.has(text)) return false;
  }
  return false;
}

/** `If revenue is …`, `our long-term target`, `every $10 million of revenue`: no result, and no outlook of any period. */
export function isHypothetical({ items }: SentenceParts, before: number): boolean {
  return items.some(({ text }, at) => {
    const next = items[at + 1];
    if (at < before && ((supposing.has(text) && next?.text !== 'you') || (forEach.has(text) && next?.figure)))
      return true;
    if (text === 'over' && next?.text === 'time') return isOneClause(items, before, at);
    const isLong = (text === 'long' || text === 'longer' || text === 'medium') && next?.text === 'term';
    return isLong && items.some((own) => longTerm.has(own.text)) && isOneClause(items, before, at);
  });
}

function isOneClause(items: readonly Item[], a: number, b: number): boolean {
  return !items.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ',' || text === ';');
}

/** `Subsequent to the end of the quarter, we repurchased …`: of a period that is not reported yet. */
export function isAfterPeriod({ items }: SentenceParts): boolean {
  const comma = items.findIndex(({ text }) => text === ',');
  const [opening = '', ...words] = items.slice(0, Math.max(0, comma)).map(({ text }) => text);
  if (opening === 'subsequent') return words[0] === 'to';
  return afterWords.has(opening) && /^the (?:end|close) of (?:the|this) quarter$|^quarter end$/.test(words.join(' '));
}

const afterWords = new Set(['since', 'after', 'following']);

const LONGEST_HEADING = 16;

/** Headings with which speakers come to the outlook: `Now for guidance`, `Moving to our Q2 outlook`, `Looking ahead`. */
export function opensOutlook({ items, values }: SentenceParts): boolean {
  if (values.length > 0 || items.length > LONGEST_HEADING) return false;
  if (items[0]?.text === 'looking' && lookingTo.has(items[1]?.text ?? '')) return true;
  const has = (words: ReadonlySet<string>): boolean => items.some(({ text }) => words.has(text));
  return has(outlookNouns) && has(turning) && !items.some(({ text }) => text === 'before' || saysPast(text));
}
