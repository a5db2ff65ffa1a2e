import { beforeName, beforeSource, behindName, clauseBehindName, sourceLinks } from '../vocabulary/share-words-en';
import { comparators, determiners, verbs } from '../vocabulary/words-en';
import type { SentenceParts } from './sentence';

/** The items of a name, `last` inclusive. */
interface Range {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 14;
const marks = new Set(['.', ';', ':', '?', '!', '(', ')']);

/** `was from our`: where the name of the source of a share begins. */
export function sourceAt({ items, periodAt, valueAt }: SentenceParts, from: number): number | undefined {
  let at = from;
  while (at - from < 4 && (beforeSource.has(items[at]?.text ?? '') || periodAt(at))) at++;
  if (!sourceLinks.has(items[at]?.text ?? '')) return undefined;
  let next = at + 1;
  while (determiners.has(items[next]?.text ?? '')) next++;
  const isName = items[next]?.isWord && items[next]?.text !== 'quarter' && !periodAt(next) && !valueAt(next);
  return isName ? next : undefined;
}

/** The name that begins at an index and ends before the next amount of the list, or with the clause. */
export function nameFrom(sentence: SentenceParts, from: number, next: number | undefined): string | undefined {
  const { items, periodAt } = sentence;
  let end = from;
  for (let at = from; at < (next ?? items.length); at++) {
    const text = items[at]?.text ?? '';
    if (marks.has(text) || comparators.has(text) || periodAt(at) || (verbs.has(text) && !items[at]?.capital)) break;
    if (text === ',' && next === undefined && endsClause(sentence, at)) break;
    end = at + 1;
  }
  while (end > from && behindName.has(items[end - 1]?.text ?? '') && items[end - 1]?.text !== 'other') end--;
  // `… and the other 17%`.
  if (next !== undefined && items[end - 1]?.text === 'other' && items[end - 2]?.text === 'the') end -= 2;
  return textOf(sentence, { first: from, last: end - 1 });
}

function endsClause({ items }: SentenceParts, comma: number): boolean {
  const text = items[comma + 1]?.text ?? '';
  return clauseBehindName.has(text) || text.endsWith('ing');
}

/** The name between two amounts of a list: `, and Europe the remaining`. */
export function nameBetween(sentence: SentenceParts, from: number, to: number): string | undefined {
  const { items } = sentence;
  let first = from;
  let last = to - 1;
  while (first <= last && beforeName.has(items[first]?.text ?? '')) first++;
  while (last >= first && behindName.has(items[last]?.text ?? '')) last--;
  const own = items.slice(first, last + 1);
  const isName = own[0]?.isWord && !own.some(({ text, capital }) => verbs.has(text) && !capital);
  return isName ? textOf(sentence, { first, last }) : undefined;
}

/** The subject of the verb before an amount: `Our top 10 customers` accounted for. */
export function nameOfSubject(sentence: SentenceParts, before: number): string | undefined {
  const range = subjectRange(sentence, before, false);
  if (range) return textOf(sentence, range);
  return sentence.mentions.findLast(({ last, metric }) => last < before && metric === 'revenue')?.segment;
}

/** The names of a subject that lists them: `smartphone, HPC and automotive` accounted for. */
export function namesOfSubject(sentence: SentenceParts, before: number): string[] {
  const range = subjectRange(sentence, before, true);
  if (!range) return [];
  const names: string[] = [];
  let first = range.first;
  for (let at = range.first; at <= range.last + 1; at++) {
    const text = sentence.items[at]?.text;
    if (at <= range.last && text !== ',' && text !== 'and' && text !== 'while') continue;
    const name = at > first ? textOf(sentence, { first, last: at - 1 }) : undefined;
    if (name !== undefined) names.push(name);
    first = at + 1;
  }
  return names;
}

const counted = new Set(['customers', 'customer', 'suppliers', 'clients']);
const opening = new Set(['that', 'what', 'is', 'in']);

function subjectRange(sentence: SentenceParts, before: number, lists: boolean): Range | undefined {
  const { items, valueAt, periodAt } = sentence;
  let last = before - 1;
  while (last >= 0 && isBehindName(sentence, last)) last--;
  if (valueAt(last)) return undefined;
  let first = last;
  for (let at = last; at >= 0; at--) {
    const text = items[at]?.text ?? '';
    // Our top 10 customers.
    if ((valueAt(at) && !counted.has(items[at + 1]?.text ?? '')) || periodAt(at)) break;
    if ((text === ',' && !lists) || marks.has(text) || opening.has(text)) break;
    if (verbs.has(text) && !items[at]?.capital) break;
    first = at;
  }
  while (first <= last && isBeforeName(items[first]?.text ?? '')) first++;
  // Of `International revenue`, the name alone.
  const mention = sentence.mentionAt(last);
  if (mention?.segment !== undefined && mention.metric === 'revenue' && mention.head > first) last = mention.head - 1;
  return first <= last ? { first, last } : undefined;
}

function isBehindName({ items }: SentenceParts, at: number): boolean {
  const text = items[at]?.text ?? '';
  return behindName.has(text) || verbs.has(text) || text.endsWith('ly');
}

function isBeforeName(text: string): boolean {
  return determiners.has(text) || beforeName.has(text);
}

function textOf({ items, text }: SentenceParts, { first, last }: Range): string | undefined {
  const [from, to] = [items[first], items[last]];
  return from && to && last >= first && last - first < LONGEST ? text.slice(from.start, to.end) : undefined;
}
