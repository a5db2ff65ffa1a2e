import {
  businessNouns,
  clauseJoints,
  determiners,
  neutral,
  noTopic,
  segmentNouns,
  turningVerbs,
  verbs,
} from '../vocabulary/words-en';
import type { Item } from './items';
import type { CallFacts } from './scene';
import { segmentKey } from './segments';
import type { ParsedSentence } from './sentence';

const openers = new Set(['now', 'and', 'next', 'so', 'then', 'finally', 'first', 'second', ',']);
const placing = new Set(['in', 'within', 'for', 'at', 'on']);
const turned = new Set(['now', 'next', 'back', 'over', 'on', 'first', 'briefly']);
/** `Starting with automotive, …`. */
const startingVerbs = new Set(['starting', 'beginning', 'start', 'begin']);
const LONGEST = 6;

/** A business that a sentence begins with. */
export interface Topic {
  readonly name: string | undefined;
  /** `Turning to …`: it stays the topic, or no business is any more. */
  readonly turns: boolean;
}

/** `In data center, …`, `Turning to our Telecom segment.`: the business that a sentence says it will speak of. */
export function topicOf(sentence: ParsedSentence, facts: CallFacts): Topic | undefined {
  const { items, text } = sentence;
  const start = topicStart(sentence);
  if (!start) return undefined;
  const { at, turns } = start;
  let end = at;
  while (end < items.length && end - at < LONGEST && isNamePart(sentence, end)) end++;
  const own = items.slice(at, end);
  const [first, last] = [own[0], own.at(-1)];
  const behind = items[end]?.text;
  if (!first || !last || (behind !== undefined && behind !== ',' && behind !== '.')) return undefined;
  if (own.some(({ text: word }, index) => noTopic.has(word) || sentence.mentionAt(at + index) || verbs.has(word))) {
    return undefined;
  }
  const isNamed = segmentNouns.has(last.text) && own.length > 1;
  // `In EMEA, revenue was …`.
  const isCapital =
    (turns || behind === ',') && own.every(({ capital, text: word }) => capital || word === '&' || word === 'and');
  const whole = text.slice(first.start, last.end);
  const name = text.slice(first.start, isNamed ? own.at(-2)?.end : last.end);
  const isOne = isSegment(facts, whole) || isNamed || isCapital;
  return isOne || turns ? { name: isOne ? name : undefined, turns } : undefined;
}

const LONGEST_INTRODUCED = 4;

/** The name behind `In`, `Turning to` or `Starting with` that begins a sentence, `end` exclusive. */
export function openingName(sentence: ParsedSentence): { readonly name: string; readonly end: number } | undefined {
  const { items, text, mentionAt } = sentence;
  const start = topicStart(sentence);
  if (!start || (!start.turns && items[start.at - 1]?.text !== 'in')) return undefined;
  let end = start.at;
  while (end < items.length && isNamePart(sentence, end)) end++;
  const own = items.slice(start.at, end);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length > LONGEST_INTRODUCED) return undefined;
  const isName = own.every(
    ({ text: word, figure }, at) =>
      !figure &&
      !noTopic.has(word) &&
      (!neutral.has(word) || joining.has(word)) &&
      !verbs.has(word) &&
      !mentionAt(start.at + at),
  );
  return isName ? { name: text.slice(first.start, last.end), end } : undefined;
}

const joining = new Set(['and', '&', 'other']);

function isNamePart({ items, periodAt }: ParsedSentence, at: number): boolean {
  return ((items[at]?.isWord ?? false) || items[at]?.text === '&') && !periodAt(at);
}

function topicStart({ items }: ParsedSentence): { at: number; turns: boolean } | undefined {
  let at = 0;
  while (at < 3 && openers.has(items[at]?.text ?? '')) at++;
  const text = items[at]?.text ?? '';
  const turns = turningVerbs.has(text) || startingVerbs.has(text);
  if (!turns && !placing.has(text)) return undefined;
  at++;
  if (turns) {
    if (turned.has(items[at]?.text ?? '')) at++;
    const link = items[at]?.text;
    if (link !== (startingVerbs.has(text) ? 'with' : 'to') && link !== 'at') return undefined;
    at++;
  }
  while (determiners.has(items[at]?.text ?? '')) at++;
  return { at, turns };
}

/** Whether the call speaks of a segment of that name. */
export function isSegment({ segments }: CallFacts, name: string): boolean {
  return segments.has(segmentKey(name));
}

const LEADING = 8;

/** The business that a sentence without a metric before its first verb is about: `Consumer electronics was soft`. */
export function leadingSegment(sentence: ParsedSentence, facts: CallFacts): string | undefined {
  const { items, text } = sentence;
  let first = 0;
  while (openers.has(items[first]?.text ?? '') || determiners.has(items[first]?.text ?? '')) first++;
  let end = first;
  while (end - first < LEADING && items[end]?.isWord && !(verbs.has(items[end]?.text ?? '') && !items[end]?.capital)) {
    if (sentence.mentionAt(end) || sentence.periodAt(end)) return undefined;
    end++;
  }
  const [from, last] = [items[first], items[end - 1]];
  if (!from || !last || end === first || end - first === LEADING) return undefined;
  const isFollowed = verbs.has(items[end]?.text ?? '') || items[end]?.text === ',';
  const name = text.slice(from.start, last.end);
  return isFollowed && (isSegment(facts, name) || isBusinessName(items.slice(first, end))) ? name : undefined;
}

/** `Retail Banking and Wealth Management`, `Port automation`: several words that end in what a business is. */
function isBusinessName(items: readonly Item[]): boolean {
  const words = items.filter(({ text }) => text !== 'and' && text !== '&');
  return words.some(({ text }, at) => at > 0 && businessNouns.has(text));
}

const expectingVerbs = new Set([
  'expect',
  'anticipate',
  'see',
  'saw',
  'project',
  'forecast',
  'estimate',
  'believe',
  'that',
]);
const expects = ({ text }: Item): boolean => expectingVerbs.has(text) && text !== 'that';
const listing = new Set([':', ';', ',', 'and', 'while']);
const behindSubject = new Set([',', 'segment', 'business', 'division', 'products', 'sales', 'also']);

/** The segment that is the subject of a clause before an index: `Pantry, our largest, had net sales of …`. */
export function subjectSegment(sentence: ParsedSentence, facts: CallFacts, before: number): string | undefined {
  const { items, text } = sentence;
  let found: string | undefined;
  for (let at = 0; at < before; at++) {
    const joint = items[at - 1]?.text ?? '';
    const isExpected = expectingVerbs.has(joint) || (listing.has(joint) && items.slice(0, at).some(expects));
    const opens =
      at === 0 || joint === ':' || clauseJoints.has(joint) || expectingVerbs.has(joint) || sentence.periodAt(at - 1);
    if (!opens || joint === 'with') continue;
    let name = at;
    while (name < before && determiners.has(items[name]?.text ?? '')) name++;
    for (let end = Math.min(before, name + LONGEST); end > name; end--) {
      const [first, last] = [items[name], items[end - 1]];
      if (!first || !last?.isWord || determiners.has(last.text)) continue;
      const own = text.slice(first.start, last.end);
      if (!isSegment(facts, own)) continue;
      const behind = items[end]?.text ?? '';
      if (verbs.has(behind) || behindSubject.has(behind) || (behind === 'to' && isExpected)) found = own;
      break;
    }
  }
  return found;
}
