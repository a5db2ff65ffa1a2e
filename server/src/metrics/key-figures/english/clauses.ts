import { moreNouns } from '../vocabulary/cue-words-en';
import {
  changeOfNouns,
  clauseJoints,
  clauseOpeners,
  finiteVerbs,
  noSubject,
  verbs,
  wentWords,
} from '../vocabulary/words-en';
import { basisAt } from './change-cues';
import type { Role, Scene } from './scene';
import type { SentenceParts } from './sentence';
import type { Value } from './values';

/** The items of a clause's subject, `end` exclusive. */
export interface ClauseSubject {
  readonly first: number;
  readonly end: number;
}

const LONGEST_SUBJECT = 8;

/**
 * The subject of a clause that begins between two indices and speaks of something that the sentence has not named:
 * `, and wealth management fees were up 25%`. Undefined where what follows has no subject of its own: `and was up 60%`.
 */
export function clauseSubject({ sentence, attached }: Scene, from: number, before: number): ClauseSubject | undefined {
  const { items } = sentence;
  const said = attached.findLast(({ value }) => value.last < before)?.value.last ?? -1;
  for (let at = Math.max(from, said) + 1; at < before; at++) {
    const joint = items[at]?.text ?? '';
    if (!clauseJoints.has(joint)) continue;
    const antecedent = joint === ',' ? antecedentOf(sentence, at) : undefined;
    if (antecedent) return antecedent;
    let first = at + 1;
    while (clauseOpeners.has(items[first]?.text ?? '') || items[first]?.text.endsWith('ly')) first++;
    if (items[first]?.figure?.kind === 'duration' && items[first + 1]?.isWord) first++;
    const basis = basisAt(sentence, first);
    if (basis) first = basis.next;
    const opening = items[first];
    if (!opening?.isWord || first >= before || noSubject.has(opening.text) || verbs.has(opening.text)) continue;
    if (sentence.mentionAt(first)) continue;
    for (let end = first + 1; end < before && end - first <= LONGEST_SUBJECT; end++) {
      const text = items[end]?.text ?? '';
      if (text === ',' || sentence.mentionAt(end) || sentence.valueAt(end)) break;
      if (isChangeNoun(sentence, first, end)) continue;
      if (finiteVerbs.has(text) || (joint === 'with' && wentWords.has(text))) return { first, end };
    }
  }
  return undefined;
}

/** `, and the growth was 18%` speaks of what was named before. */
function isChangeNoun({ items }: SentenceParts, first: number, end: number): boolean {
  return items.slice(first, end).every(({ text }) => moreNouns.has(text) || changeOfNouns.has(text) || text === 'rate');
}

/** What a relative clause is about, where that is no metric: `lower risk-weighted assets, which decreased to $5 million`. */
function antecedentOf({ items, mentionAt, periodAt }: SentenceParts, comma: number): ClauseSubject | undefined {
  const noun = items[comma - 1];
  if (items[comma + 1]?.text !== 'which' || !noun?.isWord || mentionAt(comma - 1) || periodAt(comma - 1))
    return undefined;
  const { text } = noun;
  const isOther = text.endsWith('s') && !verbs.has(text) && !text.endsWith('ss');
  return isOther ? { first: comma - 1, end: comma } : undefined;
}

const FURTHEST = 14;

/** The role of the figure before, where nothing but `or`, `and` and its own words stand between the two. */
export function goesOn({ sentence, attached }: Scene, value: Value): Role | undefined {
  const last = attached.at(-1);
  if (!last || last.value.last >= value.first || value.first - last.value.last > FURTHEST) return undefined;
  const { items } = sentence;
  for (let at = last.value.last + 1; at < value.first; at++) {
    const text = items[at]?.text ?? '';
    const mention = sentence.mentionAt(at);
    if (mention && !mention.generic && mention.metric !== 'revenue' && !mention.compared) {
      const isOther = items[mention.first - 1]?.text === 'or' || items[mention.first - 2]?.text === 'or';
      // `above our guidance of a net loss of $5 million to $6 million and loss per share of $0.10 to $0.12`.
      const isGuided = last.role === 'guided' && items[last.value.last + 1]?.text === 'and' && value.to !== undefined;
      if (!isOther && !isGuided) return undefined;
    }
    if ((verbs.has(text) && !mention) || text === ';' || text === 'while' || text === 'to') return undefined;
  }
  return last.role;
}
