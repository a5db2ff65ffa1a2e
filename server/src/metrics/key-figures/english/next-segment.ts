import { changesBehind } from '../vocabulary/cue-words-en';
import { determiners, finiteVerbs, noSegment, verbs } from '../vocabulary/words-en';
import { cueBefore } from './cues';
import type { Scene } from './scene';
import type { SentenceParts } from './sentence';
import { isSegment } from './topics';
import type { Value } from './values';

const openers = new Set(['and', 'then', 'finally', 'lastly', 'meanwhile', 'now', 'next', ',']);
const LONGEST_NAME = 5;
const LONGEST_PREDICATE = 6;

/**
 * `EMEA was $312 million, up 2%`, after revenue of another region: the business that a sentence is about that goes on
 * with a list which the sentence before began.
 */
export function nextSegment(scene: Scene, value: Value): string | undefined {
  const { sentence, attached } = scene;
  if (attached.length > 0 || sentence.values[0] !== value || !listsRevenue(scene)) return undefined;
  const name = subjectName(scene, value);
  return name !== undefined && goesOnWithChange(sentence, value) ? name : undefined;
}

/** Whether the sentences before told the revenue of parts of the company, and nothing else since. */
function listsRevenue({ passage: { subjects, parts } }: Scene): boolean {
  const last = subjects.at(-1);
  return last ? last.metric === 'revenue' && last.segment !== undefined : parts;
}

/** `was $312 million, up 2%`, `grew 4% to $482 million`: an amount and its change, which costs and prices seldom have. */
function goesOnWithChange(sentence: SentenceParts, value: Value): boolean {
  const next = sentence.values[1];
  if (!next || value.perShare || next.first - value.last > LONGEST_PREDICATE) return false;
  if (value.kind === 'percent') return next.kind === 'money' && cueBefore(sentence, next).is === 'level';
  if (value.kind !== 'money' || next.kind !== 'percent') return false;
  return cueBefore(sentence, next).is === 'change' || (sentence.items[next.last + 1]?.text ?? '') in changesBehind;
}

/** The name before the first verb, what is said aside left out: `Home, which is …, grew`. */
function subjectName({ sentence, facts, passage }: Scene, { first: before }: Value): string | undefined {
  const { items, text, mentionAt, periodAt } = sentence;
  let first = 0;
  while (openers.has(items[first]?.text ?? '') || determiners.has(items[first]?.text ?? '')) first++;
  let end = first;
  while (end < before && isNameWord(sentence, end)) end++;
  const [from, last] = [items[first], items[end - 1]];
  if (!from || !last || end === first || end - first > LONGEST_NAME) return undefined;
  if (noSegment.has(from.text) || verbOf(sentence, end, before) === undefined) return undefined;
  const own = items.slice(first, end);
  if (own.some((_, at) => mentionAt(first + at) || periodAt(first + at))) return undefined;
  const name = text.slice(from.start, last.end);
  const isProper = own.every(({ capital, text: word }) => capital || joining.has(word));
  // Between businesses that the speaker turns to, names need no capitals.
  return isProper || passage.topic !== undefined || isSegment(facts, name) ? name : undefined;
}

const joining = new Set(['and', '&', 'of', 'the']);

function isNameWord({ items }: SentenceParts, at: number): boolean {
  const item = items[at];
  if (!item || item.figure) return false;
  return item.text === '&' || (item.isWord && (item.capital || !verbs.has(item.text)) && !item.text.endsWith('ly'));
}

/** The verb of a subject that ends at an index, behind what is said aside; it is near to its amount. */
function verbOf({ items }: SentenceParts, end: number, before: number): number | undefined {
  for (let at = end; at < before; at++) {
    const isBehind = at === end || (items[end]?.text === ',' && items[at - 1]?.text === ',');
    if (isBehind && finiteVerbs.has(items[at]?.text ?? '')) return before - at <= LONGEST_PREDICATE ? at : undefined;
  }
  return undefined;
}

const coming = new Set(['came', 'comes', 'was', 'is', 'were']);

/** `The remaining $135 million came from Accessories`: the part whose revenue an amount is, in a list of such parts. */
export function sourceOfAmount(scene: Scene, { kind, last, perShare }: Value): string | undefined {
  const { sentence, attached } = scene;
  const { items, text, mentionAt, periodAt } = sentence;
  const said = attached.at(-1)?.subject;
  const isList = said ? said.metric === 'revenue' && said.segment !== undefined : listsRevenue(scene);
  if (kind !== 'money' || perShare || !isList) return undefined;
  if (!coming.has(items[last + 1]?.text ?? '') || items[last + 2]?.text !== 'from') return undefined;
  let first = last + 3;
  while (determiners.has(items[first]?.text ?? '')) first++;
  let end = first;
  while (isNameWord(sentence, end) && !mentionAt(end) && !periodAt(end)) end++;
  const [from, to] = [items[first], items[end - 1]];
  return from && to && end > first && end - first <= LONGEST_NAME ? text.slice(from.start, to.end) : undefined;
}
