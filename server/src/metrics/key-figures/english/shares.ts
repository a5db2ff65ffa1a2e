import { comparators, determiners, fillers, verbs } from '../vocabulary/words-en';
import { cueBefore } from './cues';
import type { Mention } from './mentions';
import type { ParsedSentence } from './sentence';
import type { Value } from './values';

/** A share of revenue that a sentence says. */
export interface Share {
  readonly value: Value;
  readonly segment: string;
  /** The segment whose revenue it is a share of. */
  readonly of: string | undefined;
}

/** `of our data center revenue` behind a percentage. */
export interface Portion {
  readonly mention: Mention | undefined;
  readonly next: number;
}

/** The whole that a percentage is said to be a part of, where that is revenue. */
export function portionBehind(sentence: ParsedSentence, value: Value): Portion | undefined {
  const { items } = sentence;
  if (value.kind !== 'percent' || (items[value.last + 1]?.text !== 'of' && items[value.last + 1]?.text !== 'to')) return undefined;
  for (let at = value.last + 2; at - value.last <= 9; at++) {
    const mention = sentence.mentionAt(at);
    if (mention) return mention.metric === 'revenue' ? { mention, next: mention.last + 1 } : undefined;
    const text = items[at]?.text ?? '';
    if (/^(?:total|overall|business|mix)$/.test(text) && !sentence.mentionAt(at + 1) && (text === 'total' || text === 'mix') && !/^\p{L}/u.test(items[at + 1]?.text ?? '.') === true) {
      return { mention: undefined, next: at + 1 };
    }
    if (text === 'total' && (items[at + 1] === undefined || /^(?:,|\.|and|,|in|for|compared|up|down|versus|\(|;)$/.test(items[at + 1]?.text ?? ''))) return { mention: undefined, next: at + 1 };
    if (!sentence.periodAt(at) && !determiners.has(text) && !fillers.has(text) && text !== "'s" && text !== 'company' && !items[at]?.isWord) return undefined;
    if (verbs.has(text)) return undefined;
  }
  return undefined;
}

/** The shares of revenue that a sentence lists. */
export function sharesOf(sentence: ParsedSentence): Share[] {
  const { values } = sentence;
  const start = values.findIndex((value) => {
    const portion = portionBehind(sentence, value);
    const before = sentence.items[value.first - 1]?.text ?? '';
    return portion !== undefined && !/^(?:above|below|over|than|least|exceed|exceeded)$/.test(before) && !isRatio(sentence, value);
  });
  const first = values[start];
  if (!first) return distribution(sentence);
  const portion = portionBehind(sentence, first);
  const of = portion?.mention && !portion.mention.whole ? portion.mention.segment : undefined;
  const run = listBefore(sentence, start);
  const link = portion && linkAt(sentence, portion.next);
  if (run.length > 1) return zipped(sentence, run, of);
  if (link !== undefined) return valueFirst(sentence, start, link, of);
  return subjectFirst(sentence, start, portion, of);
}

/** `The geographic distribution was as follows: Asia 89%, US 7% and Europe 4%`. */
function distribution(sentence: ParsedSentence): Share[] {
  const { values, items } = sentence;
  const percents = values.filter(({ kind, points }) => kind === 'percent' && !points);
  const total = percents.reduce((sum, { value }) => sum + value, 0);
  if (percents.length < 2 || percents.length !== values.length || total < 97 || total > 103) return [];
  if (!items.some(({ text }) => /^(?:distribution|mix|breakdown|split|geographic|geographically|geography|region|regions|market|markets|sales|revenue)$/.test(text))) return [];
  const [first] = percents;
  const start = first ? subjectBefore(sentence, first.first) : undefined;
  if (start === undefined) return [];
  const shares: Share[] = [];
  for (const [at, value] of percents.entries()) {
    const segment = at === 0 ? start : chunk(sentence, (percents[at - 1]?.last ?? 0) + 1, value.first);
    if (segment === undefined) return [];
    shares.push({ value, segment, of: undefined });
  }
  return shares;
}

/** Whether a percentage of revenue is that of an expense or a profit: `$19.6 million or 37.5% of revenue`. */
export function isRatio(sentence: ParsedSentence, value: Value): boolean {
  const own = ratioMention(sentence, value);
  return own !== undefined;
}

export function ratioMention(sentence: ParsedSentence, value: Value): Mention | undefined {
  for (let at = sentence.mentions.length - 1; at >= 0; at--) {
    const mention = sentence.mentions[at];
    if (!mention || mention.first > value.first || mention.generic || isPortion(sentence, mention)) continue;
    if (mention.metric === 'revenue' || mention.metric === 'revenue-share') return undefined;
    return mention;
  }
  return undefined;
}

/** `of revenue` behind a percentage, which says nothing of what the percentage is. */
function isPortion(sentence: ParsedSentence, { first }: Mention): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at--) {
    if (sentence.items[at]?.text === 'of' && sentence.valueAt(at - 1)?.kind === 'percent') return true;
    if (!determiners.has(sentence.items[at]?.text ?? '') && !sentence.periodAt(at)) return false;
  }
  return false;
}

/** Percentages with nothing but joints between, that end with the one at an index: `57%, 26% and 17% of revenue`. */
function listBefore(sentence: ParsedSentence, start: number): Value[] {
  const run: Value[] = [];
  for (let at = start; at >= 0; at--) {
    const value = sentence.values[at];
    const next = run[0];
    if (!value || value.kind !== 'percent') break;
    if (next && !onlyJoints(sentence, value.last + 1, next.first)) break;
    run.unshift(value);
  }
  return run;
}

/** Percentages with nothing but joints between, from the one at an index on. */
function listFrom(sentence: ParsedSentence, start: number): Value[] {
  let end = start;
  while (onlyJointsBehind(sentence, end)) end++;
  return sentence.values.slice(start, end + 1);
}

function onlyJointsBehind(sentence: ParsedSentence, at: number): boolean {
  const [value, next] = [sentence.values[at], sentence.values[at + 1]];
  return value !== undefined && next?.kind === 'percent' && onlyJoints(sentence, value.last + 1, next.first);
}

function onlyJoints({ items }: ParsedSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:,|and|&)$/.test(items[at]?.text ?? '')) return false;
  return true;
}

const beforeSource = /^(?:was|were|is|came|come|comes|coming|derived|generated|being|primarily|mainly|attributable|related|driven|still|now)$/;

/** `was from our`: where the name of the source of a share begins. */
function linkAt(sentence: ParsedSentence, from: number): number | undefined {
  const { items } = sentence;
  let at = from;
  while (at - from < 4 && (beforeSource.test(items[at]?.text ?? '') || sentence.periodAt(at))) at++;
  const text = items[at]?.text ?? '';
  if (text !== 'from' && text !== 'in' && text !== 'by' && text !== 'to') return undefined;
  let next = at + 1;
  while (determiners.has(items[next]?.text ?? '')) next++;
  return sentence.periodAt(next) || sentence.valueAt(next) || !items[next]?.isWord || items[next]?.text === 'quarter' ? undefined : next;
}

/** `48% of our revenue was from our CATV products, 41% was from …, with the remaining 11% from …`. */
function valueFirst(sentence: ParsedSentence, start: number, link: number, of: string | undefined): Share[] {
  const shares: Share[] = [];
  const { values } = sentence;
  for (let at = start; at < values.length; at++) {
    const value = values[at];
    if (!value || value.kind !== 'percent') break;
    const from = at === start ? link : linkAt(sentence, portionBehind(sentence, value)?.next ?? value.last + 1);
    const cue = at === start ? undefined : cueBefore(sentence, value);
    if (from === undefined || cue?.is === 'prior' || cue?.is === 'change') break;
    const next = values.slice(at + 1).find((other) => other.kind === 'percent');
    const segment = nameFrom(sentence, from, next?.first);
    if (segment === undefined) break;
    shares.push({ value, segment, of });
  }
  return shares;
}

const trailing = /^(?:,|and|with|the|remaining|balance|rest|other|another|while|about|approximately|at|was|were|representing|an|additional|&|remainder|or|of|is|came|in|around|contributed|accounted|represented|for|comprised|made|up|being|respectively|nearly|roughly|just|over|a|totaled|now|still|comprising|contributing|contributes|represents|accounts|accounting|remained|by|approximately|to|only)$/;

/** The name that begins at an index and ends before the next amount of the list, or with the clause. */
function nameFrom(sentence: ParsedSentence, from: number, next: number | undefined): string | undefined {
  const { items, text } = sentence;
  let end = from;
  for (let at = from; at < (next ?? items.length); at++) {
    const own = items[at]?.text ?? '';
    if (/^[.;:?!()]$/.test(own) || comparators.has(own) || sentence.periodAt(at)) break;
    if (verbs.has(own) && !items[at]?.capital) break;
    if (own === ',' && next === undefined && endsClause(sentence, at)) break;
    end = at + 1;
  }
  while (end > from && trailing.test(items[end - 1]?.text ?? '') && items[end - 1]?.text !== 'other') end--;
  if (next !== undefined && items[end - 1]?.text === 'other' && items[end - 2]?.text === 'the') end -= 2;
  const first = items[from];
  const last = items[end - 1];
  return end > from && first && last && end - from <= 14 ? text.slice(first.start, last.end) : undefined;
}

function endsClause({ items }: ParsedSentence, comma: number): boolean {
  const text = items[comma + 1]?.text ?? '';
  return /^(?:which|compared|up|down|while|as|with|a|an|we|this|that|both|versus|reflecting|driven|but|so|where)$/.test(text) || text.endsWith('ing');
}

/** `North America contributed 61% of revenue, Asia Pacific 24%, and Europe … the remaining 15%`. */
function subjectFirst(sentence: ParsedSentence, start: number, portion: Portion | undefined, of: string | undefined): Share[] {
  const shares: Share[] = [];
  const { values } = sentence;
  let floor = 0;
  for (let at = start; at < values.length; at++) {
    const value = values[at];
    if (!value || value.kind !== 'percent') break;
    const cue = cueBefore(sentence, value);
    if (at > start && (cue.is === 'prior' || cue.is === 'change')) break;
    const segment = at === start ? subjectBefore(sentence, value.first) : chunk(sentence, floor, value.first);
    if (segment === undefined) break;
    shares.push({ value, segment, of });
    floor = at === start ? (portion?.next ?? value.last + 1) : (portionBehind(sentence, value)?.next ?? value.last + 1);
  }
  return shares;
}

/** `Data center`, `telecom and broadband` were `57%, 26% and 17%`. */
function zipped(sentence: ParsedSentence, run: readonly Value[], of: string | undefined): Share[] {
  const first = run[0];
  const subject = first && subjectRange(sentence, first.first, true);
  if (!subject) return [];
  const names: string[] = [];
  let from = subject.first;
  for (let at = subject.first; at <= subject.last + 1; at++) {
    const text = sentence.items[at]?.text;
    if (at <= subject.last && text !== ',' && text !== 'and' && text !== 'while') continue;
    const [a, b] = [sentence.items[from], sentence.items[at - 1]];
    if (a && b && at > from) names.push(sentence.text.slice(a.start, b.end));
    from = at + 1;
  }
  if (names.length < run.length) return [];
  // What stands before the list is none of it: `By platform, smartphone and …`.
  const own = names.slice(-run.length);
  const shares = run.flatMap((value, at) => (own[at] === undefined ? [] : [{ value, segment: own[at], of }]));
  const next = sentence.values.findIndex((value) => value.first > (run.at(-1)?.last ?? 0) && value.kind === 'percent');
  const more = next < 0 ? [] : listFrom(sentence, next);
  return more.length > 1 ? [...shares, ...zipped(sentence, more, of)] : shares;
}

function subjectBefore(sentence: ParsedSentence, before: number): string | undefined {
  const range = subjectRange(sentence, before, false);
  if (!range) return sentence.mentions.findLast(({ last, metric }) => last < before && metric === 'revenue')?.segment;
  const [first, last] = [sentence.items[range.first], sentence.items[range.last]];
  return first && last ? sentence.text.slice(first.start, last.end) : undefined;
}

/** The subject of the verb before an amount: `Our top 10 customers` accounted for. */
function subjectRange(
  sentence: ParsedSentence,
  before: number,
  lists: boolean,
): { first: number; last: number } | undefined {
  const { items } = sentence;
  let last = before - 1;
  while (last >= 0 && (trailing.test(items[last]?.text ?? '') || verbs.has(items[last]?.text ?? '') || items[last]?.text.endsWith('ly') || /^(?:which|also|that)$/.test(items[last]?.text ?? ''))) last--;
  if (sentence.valueAt(last)) return undefined;
  let first = last;
  for (let at = last; at >= 0; at--) {
    const text = items[at]?.text ?? '';
    if (sentence.valueAt(at) && !/customer|supplier/.test(items[at + 1]?.text ?? '')) break;
    if (sentence.periodAt(at)) break;
    if ((text === ',' && !lists) || /^[.;:()]$/.test(text)) break;
    if (verbs.has(text) && !items[at]?.capital && text !== 'made') break;
    if (/^(?:that|what|is|in)$/.test(text)) break;
    first = at;
  }
  while (first <= last && (determiners.has(items[first]?.text ?? '') || /^(?:,|and|while|whereas|our|as|sales|revenue|revenues|from|in|within)$/.test(items[first]?.text ?? ''))) first++;
  const mention = sentence.mentionAt(last);
  if (mention?.segment && mention.metric === 'revenue') {
    while (last >= first && sentence.mentionAt(last) && last >= mention.head && mention.last < last + 1 && last > mention.first && items[last] && !mention.segment.toLowerCase().endsWith(items[last]?.text ?? '')) last--;
  }
  return first <= last && last - first < 12 ? { first, last } : undefined;
}

function chunk(sentence: ParsedSentence, from: number, to: number): string | undefined {
  const { items, text } = sentence;
  let first = from;
  let last = to - 1;
  while (first <= last && /^(?:,|and|while|with|the|our|;|&|followed|by)$/.test(items[first]?.text ?? '')) first++;
  while (last >= first && trailing.test(items[last]?.text ?? '')) last--;
  for (let at = first; at <= last; at++) if (verbs.has(items[at]?.text ?? '') && !items[at]?.capital) return undefined;
  const [a, b] = [items[first], items[last]];
  return a && b && last >= first && last - first < 10 && a.isWord ? text.slice(a.start, b.end) : undefined;
}
