import {
  betweenSharingAndShare,
  distributionWords,
  markWords,
  sharingVerbs,
  wholeWords,
} from '../vocabulary/share-words-en';
import { cueBefore } from './cues';
import { type Portion, portionBehind, ratioMention } from './portions';
import type { SentenceParts } from './sentence';
import { nameBetween, nameFrom, nameOfSubject, namesOfAmounts, namesOfSubject, sourceAt } from './share-names';
import type { Value } from './values';

/** A share of revenue that a sentence says. */
export interface Share {
  readonly value: Value;
  readonly segment: string;
  /** The segment whose revenue it is a share of, undefined for the company's. */
  readonly of: string | undefined;
  /** Says no more than that it is one: `Europe was 9%`. */
  readonly bare?: true;
}

/** The shares of revenue that a sentence lists, in order. */
export function sharesOf(sentence: SentenceParts): Share[] {
  const { values } = sentence;
  const start = values.findIndex((value) => isShare(sentence, value));
  const first = values[start];
  if (!first) return distribution(sentence);
  const portion = portionBehind(sentence, first);
  const of = portion?.mention && !portion.mention.whole ? portion.mention.segment : undefined;
  const run = runTo(sentence, start);
  if (run.length > 1) return zipped(sentence, run, of);
  const source = portion && sourceAt(sentence, portion.next);
  return source === undefined ? subjectFirst(sentence, start, portion, of) : valueFirst(sentence, start, source, of);
}

function isShare(sentence: SentenceParts, value: Value): boolean {
  if (!portionBehind(sentence, value) || ratioMention(sentence, value)) return false;
  return !markWords.has(sentence.items[value.first - 1]?.text ?? '');
}

/**
 * Shares that do not say what they are of, which goes on from the list before: `Smartphone grew 16% and accounted for 34%`.
 */
export function ellipticSharesOf(sentence: SentenceParts): Share[] {
  const shares: Share[] = [];
  for (const [at, value] of sentence.values.entries()) {
    const verb = value.kind === 'percent' && !value.points ? verbOfShare(sentence, value) : undefined;
    if (verb === undefined) continue;
    if (being.has(verb)) {
      const name = sentence.mentions.length === 0 ? nameOfSubject(sentence, value.first) : undefined;
      if (name !== undefined) shares.push({ value, segment: name, of: undefined, bare: true });
      continue;
    }
    const run = runFrom(sentence, at);
    if (run.length > 1) {
      shares.push(...zipped(sentence, run, undefined));
      continue;
    }
    const segment = nameOfSubject(sentence, value.first);
    if (segment !== undefined) shares.push({ value, segment, of: undefined });
  }
  return shares;
}

const being = new Set(['was', 'were', 'is', 'are']);

/** The verb that makes a percentage a share: `accounted for`, and `was` where the list before makes it one. */
function verbOfShare({ items }: SentenceParts, { first, last }: Value): string | undefined {
  let at = first - 1;
  while (betweenSharingAndShare.has(items[at]?.text ?? '')) at--;
  const verb = items[at]?.text ?? '';
  // Of something else: 30% of shipments.
  const isOfOther = items[last + 1]?.text === 'of' && !wholeWords.has(items[last + 3]?.text ?? '');
  return !isOfOther && (sharingVerbs.has(verb) || being.has(verb)) ? verb : undefined;
}

/** `48% of our revenue was from our CATV products, 41% was from …, with the remaining 11% from …`. */
function valueFirst(sentence: SentenceParts, start: number, source: number, of: string | undefined): Share[] {
  const { values } = sentence;
  const shares: Share[] = [];
  for (let at = start; at < values.length; at++) {
    const value = values[at];
    if (value?.kind !== 'percent') break;
    if (at > start && isAside(sentence, value)) continue;
    const from = at === start ? source : sourceAt(sentence, endOf(sentence, value));
    const next = values.find((other) => other.first > value.last && other.kind === 'percent');
    const segment = from === undefined ? undefined : nameFrom(sentence, from, next?.first);
    if (segment === undefined) break;
    shares.push({ value, segment, of });
  }
  return shares;
}

/** `North America contributed 61% of revenue, Asia Pacific 24%, and Europe … the remaining 15%`. */
function subjectFirst(
  sentence: SentenceParts,
  start: number,
  portion: Portion | undefined,
  of: string | undefined,
): Share[] {
  const { values } = sentence;
  const shares: Share[] = [];
  let floor = portion?.next ?? 0;
  for (let at = start; at < values.length; at++) {
    const value = values[at];
    if (value?.kind !== 'percent') break;
    if (at > start && isAside(sentence, value)) {
      floor = clauseEnd(sentence, value.last + 1);
      continue;
    }
    const run = at > start ? runFrom(sentence, at) : [];
    if (run.length > 1) {
      const listed = zipped(sentence, run, of);
      shares.push(...listed);
      at = values.indexOf(listed.at(-1)?.value ?? value);
      floor = clauseEnd(sentence, (values[at]?.last ?? 0) + 1);
      continue;
    }
    const segment = at === start ? nameOfSubject(sentence, value.first) : nameBetween(sentence, floor, value.first);
    if (segment === undefined) break;
    shares.push({ value, segment, of });
    floor = endOf(sentence, value);
  }
  return shares;
}

/** The next mark that ends a clause, or the index itself. */
function clauseEnd({ items, valueAt }: SentenceParts, from: number): number {
  for (let at = from; at < items.length && !valueAt(at); at++) {
    const text = items[at]?.text;
    if (text === ',' || text === ';') return at;
  }
  return from;
}

/** The first index behind a percentage and what it is a portion of. */
function endOf(sentence: SentenceParts, value: Value): number {
  return portionBehind(sentence, value)?.next ?? value.last + 1;
}

/** What a share was before, or by how much it changed. */
function isAside(sentence: SentenceParts, value: Value): boolean {
  const { is } = cueBefore(sentence, value);
  return is === 'prior' || is === 'change';
}

/** `Smartphone and HPC` accounted for `38% and 43%`, while `IoT and others` represented `8% and 5%`. */
function zipped(sentence: SentenceParts, run: readonly Value[], of: string | undefined): Share[] {
  const [first] = run;
  // What stands before the list is none of it: `By platform, smartphone and …`.
  const subjects = first ? namesOfSubject(sentence, first.first).slice(-run.length) : [];
  const names = first && subjects.length < run.length ? namesOfAmounts(sentence, first.first, run.length) : subjects;
  if (names.length < run.length) return [];
  const shares = run.flatMap((value, at): Share[] => {
    const segment = names[at];
    return segment === undefined ? [] : [{ value, segment, of }];
  });
  const behind = run.at(-1)?.last ?? 0;
  const next = sentence.values.findIndex(({ first: start, kind }) => start > behind && kind === 'percent');
  const more = next < 0 ? [] : runFrom(sentence, next);
  return more.length > 1 ? [...shares, ...zipped(sentence, more, of)] : shares;
}

const WHOLE = { least: 97, most: 103 };

/** `The geographic distribution was as follows: Asia 89%, US 7% and Europe 4%`: revenue need not be named. */
function distribution(sentence: SentenceParts): Share[] {
  const { values, items } = sentence;
  const total = values.reduce((sum, { value }) => sum + value, 0);
  if (values.length < 2 || values.some(({ kind, points }) => kind !== 'percent' || points)) return [];
  if (total < WHOLE.least || total > WHOLE.most) return [];
  if (items[0]?.text !== 'by' && !items.some(({ text }) => distributionWords.has(text))) return [];
  const shares = values.flatMap((value, at): Share[] => {
    const before = values[at - 1];
    const segment = before ? nameBetween(sentence, before.last + 1, value.first) : nameOfSubject(sentence, value.first);
    return segment === undefined ? [] : [{ value, segment, of: undefined }];
  });
  return shares.length === values.length ? shares : [];
}

/** Percentages with nothing but joints between, that end with the one at an index: `57%, 26% and 17% of revenue`. */
function runTo(sentence: SentenceParts, end: number): Value[] {
  let start = end;
  while (joinsNext(sentence, start - 1)) start--;
  return sentence.values.slice(start, end + 1);
}

function runFrom(sentence: SentenceParts, start: number): Value[] {
  let end = start;
  while (joinsNext(sentence, end)) end++;
  return sentence.values.slice(start, end + 1);
}

const joining = new Set([',', 'and', '&']);

function joinsNext({ values, items }: SentenceParts, at: number): boolean {
  const [value, next] = [values[at], values[at + 1]];
  if (value?.kind !== 'percent' || next?.kind !== 'percent') return false;
  return items.slice(value.last + 1, next.first).every(({ text }) => joining.has(text));
}
