import {
  asideOpeners,
  beforeName,
  beforeSource,
  behindName,
  clauseBehindName,
  predicateJoints,
  pronouns,
  sourceLinks,
} from '../vocabulary/share-words-en';
import { comparators, determiners, verbs } from '../vocabulary/words-en';
import type { Item } from './items';
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
    if (marks.has(text) || comparators.has(text) || periodAt(at) || isVerb(items[at])) break;
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
  // Behind the last mark that ends what was said before, and without what is said aside.
  for (let at = from; at < to; at++) if (items[at]?.text === ';') first = at + 1;
  for (let at = to - 1; at > first; at--) {
    if (items[at]?.text === ',' && asideOpeners.has(items[at + 1]?.text ?? '')) last = at - 1;
  }
  while (first <= last && beforeName.has(items[first]?.text ?? '')) first++;
  while (last >= first && behindName.has(items[last]?.text ?? '')) last--;
  const own = items.slice(first, last + 1);
  const isName = own[0]?.isWord && !own.some(isVerb);
  return isName ? textOf(sentence, { first, last }) : undefined;
}

/** The subject of the verb before an amount: `Our top 10 customers` accounted for. */
export function nameOfSubject(sentence: SentenceParts, before: number): string | undefined {
  const range = subjectRange(sentence, before, false);
  if (range && !isPronoun(sentence, range)) return textOf(sentence, range);
  return sentence.mentions.findLast(({ last, metric }) => last < before && metric === 'revenue')?.segment;
}

/** The names of a subject that lists them: `smartphone, HPC and automotive` accounted for. */
export function namesOfSubject(sentence: SentenceParts, before: number): string[] {
  const range = subjectRange(sentence, before, true);
  return range ? split(sentence, range) : [];
}

/** The subjects of the last amounts before an index: `Lasers were $80 million and lenses $40 million`. */
export function namesOfAmounts(sentence: SentenceParts, before: number, count: number): string[] {
  const amounts = sentence.values.filter(({ last, kind }) => last < before && kind === 'money').slice(-count);
  return amounts.flatMap(({ first }) => {
    const range = subjectRange(sentence, first, false);
    const name = range && !isPronoun(sentence, range) ? textOf(sentence, range) : undefined;
    return name ?? [];
  });
}

/** The names that stand with a metric in a list: `revenue from China, Japan and the rest of Asia`, `A, B and C revenue`. */
export function namesOfList(
  sentence: SentenceParts,
  { head, first, last }: { readonly head: number; readonly first: number; readonly last: number },
  before: number,
): string[] {
  const { items } = sentence;
  const behind = items.findIndex(({ text }, at) => at > head && at <= last + 1 && listLinks.has(text));
  if (behind >= 0) {
    let end = behind + 1;
    while (end < before && !isVerb(items[end])) end++;
    return split(sentence, { first: behind + 1, last: end - 1 });
  }
  let from = first;
  while (from > 0 && !startsClause(sentence, from - 1)) from--;
  return split(sentence, { first: from, last: head - 1 });
}

const listLinks = new Set(['from', 'in', 'for', 'of']);

function startsClause({ items, periodAt, valueAt }: SentenceParts, at: number): boolean {
  return (
    marks.has(items[at]?.text ?? '') || isVerb(items[at]) || periodAt(at) !== undefined || valueAt(at) !== undefined
  );
}

/** The names of a list, without the words before each. */
function split(sentence: SentenceParts, { first, last }: Range): string[] {
  const names: string[] = [];
  let from = first;
  for (let at = first; at <= last + 1; at++) {
    const text = sentence.items[at]?.text ?? '';
    if (at <= last && text !== ',' && text !== 'and' && text !== 'while') continue;
    while (from < at && isBeforeName(sentence.items[from]?.text ?? '')) from++;
    const name = at > from ? textOf(sentence, { first: from, last: at - 1 }) : undefined;
    if (name !== undefined) names.push(name);
    from = at + 1;
  }
  return names;
}

function isVerb(item: Item | undefined): boolean {
  return item !== undefined && verbs.has(item.text) && !item.capital && !item.hyphened;
}

function isPronoun({ items }: SentenceParts, { first, last }: Range): boolean {
  const isOne = first === last || (first + 1 === last && items[last]?.text === "'s");
  return isOne && pronouns.has(items[first]?.text ?? '');
}

const counted = new Set(['customers', 'customer', 'suppliers', 'clients']);
const opening = new Set(['that', 'what', 'is', 'in']);

function subjectRange(sentence: SentenceParts, before: number, lists: boolean): Range | undefined {
  const { items, valueAt, periodAt } = sentence;
  let last = before - 1;
  while (last >= 0 && isBehindName(sentence, last)) last--;
  if (isSecondPredicate(sentence, last + 1)) {
    const verb = predicateOf(sentence, last);
    return verb === undefined ? undefined : subjectRange(sentence, verb, lists);
  }
  if (valueAt(last)) return undefined;
  let first = last;
  for (let at = last; at >= 0; at--) {
    const text = items[at]?.text ?? '';
    // Our top 10 customers.
    if ((valueAt(at) && !counted.has(items[at + 1]?.text ?? '')) || periodAt(at)) break;
    if ((text === ',' && !lists) || marks.has(text) || opening.has(text)) break;
    if (isVerb(items[at])) break;
    first = at;
  }
  // An aside between the name and its verb.
  if (items[first - 1]?.text === ',' && asideOpeners.has(items[first]?.text ?? '')) {
    return subjectRange(sentence, first - 1, lists);
  }
  while (first <= last && isBeforeName(items[first]?.text ?? '')) first++;
  // Of `International revenue`, the name alone.
  const mention = sentence.mentionAt(last);
  if (mention?.segment !== undefined && mention.metric === 'revenue' && mention.head > first) last = mention.head - 1;
  return first <= last ? { first, last } : undefined;
}

/** Whether what begins at an index is a further verb of a subject that has one: `and accounted for`, `to account for`. */
function isSecondPredicate({ items }: SentenceParts, from: number): boolean {
  let at = from;
  while (predicateJoints.has(items[at]?.text ?? '')) at++;
  const isJoined = at > from && items[at - 1]?.text !== ',';
  return isJoined && verbs.has(items[at]?.text ?? '') && !items[at]?.capital;
}

/** The first verb of the clause that goes on to an index: that of its subject. */
function predicateOf({ items, periodAt, valueAt, asides }: SentenceParts, from: number): number | undefined {
  for (let at = from; at > 0; at--) {
    const text = items[at]?.text ?? '';
    if (marks.has(text)) return undefined;
    const before = items[at - 1];
    // `Mirrors, which were …, grew 26% and are …`.
    const aside = asides.find(({ end }) => end === at - 1);
    if (aside && isVerb(items[at])) return aside.first - 1;
    if (!verbs.has(text) || items[at]?.capital || !before?.isWord || valueAt(at - 1) || periodAt(at - 1)) continue;
    const own = before.text;
    if (!verbs.has(own) && !predicateJoints.has(own) && !behindName.has(own) && !own.endsWith('ly')) return at;
  }
  return undefined;
}

function isBehindName({ items }: SentenceParts, at: number): boolean {
  const text = items[at]?.text ?? '';
  return behindName.has(text) || (verbs.has(text) && !items[at]?.hyphened) || text.endsWith('ly');
}

function isBeforeName(text: string): boolean {
  return determiners.has(text) || beforeName.has(text);
}

function textOf({ items, text }: SentenceParts, { first, last }: Range): string | undefined {
  const [from, to] = [items[first], items[last]];
  return from && to && last >= first && last - first < LONGEST ? text.slice(from.start, to.end) : undefined;
}
