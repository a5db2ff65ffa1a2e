import { directionWords } from '../../../figures/en/direction-words';
import {
  aboutWords,
  comparingVerbs,
  moreNouns,
  noChange,
  openHeads,
  rangeWords,
  rangingVerbs,
} from '../vocabulary/cue-words-en';
import { guidanceNouns } from '../vocabulary/outlook-words-en';
import { comparators, determiners, diverting, fillers, joints, parting, verbs } from '../vocabulary/words-en';
import type { Mention } from './mentions';
import type { SentenceParts } from './sentence';
import type { Value } from './values';

/**
 * `prior`: what something is compared with; `change`: by how much it went up or down; `guided`: what was guided to
 * before; `diverted`: an amount of something else; `part`: a part of what was said before; `level`: where something went
 * to; `plain`: nothing said.
 */
export type CueKind = 'prior' | 'change' | 'guided' | 'diverted' | 'part' | 'level' | 'plain';

/** What the words before an amount make of it. */
export interface Cue {
  readonly is: CueKind;
  readonly sign: 1 | -1;
  /** The metric right before the amount, with nothing but fillers between. */
  readonly mention: Mention | undefined;
  /** `a loss of` before the amount. */
  readonly result: Mention | undefined;
}

/** What a word says; `pass` where it leaves it to the word before it. */
type Verdict = CueKind | { readonly change: 1 | -1 } | { readonly pass: number };

const REACH = 14;
const pass = { pass: 1 } as const;

/** Reads the words before an amount, back to the first that says something. */
export function cueBefore(sentence: SentenceParts, { first }: Value): Cue {
  let result: Mention | undefined;
  let verdict: Verdict = 'plain';
  let direct: Mention | undefined;
  let of = false;
  for (let at = first - 1; at >= 0 && first - at <= REACH; ) {
    const mention = sentence.mentionAt(at);
    if (mention && mention.generic !== 'result') {
      direct = mention;
      verdict = mention.compared ? 'prior' : 'plain';
      break;
    }
    if (mention) {
      result ??= mention;
      at = mention.first - 1;
      continue;
    }
    const value = sentence.valueAt(at);
    if (value) {
      // `Four times the $13 million of last year`.
      if (value.unit === 'times') verdict = 'prior';
      break;
    }
    const period = sentence.periodAt(at);
    if (period) {
      if (period.compared && onlyFillers(sentence, period.last + 1, first)) {
        verdict = 'prior';
        break;
      }
      at = period.first - 1;
      continue;
    }
    const own = wordVerdict(sentence, at, first, result !== undefined, of);
    of ||= sentence.items[at]?.text === 'of';
    if (typeof own !== 'object' || !('pass' in own)) {
      verdict = own;
      break;
    }
    at -= own.pass;
  }
  return cueOf(sentence, first, verdict, direct, result);
}

function cueOf(
  sentence: SentenceParts,
  first: number,
  verdict: Verdict,
  mention: Mention | undefined,
  result: Mention | undefined,
): Cue {
  if (typeof verdict === 'object') {
    return { is: 'change', sign: 'change' in verdict ? verdict.change : 1, mention, result };
  }
  // By how much something changed, or was affected: never where it stands.
  if ((verdict === 'plain' || verdict === 'level') && followsBy(sentence, first)) {
    const sign = changeBefore(sentence, first);
    return { is: sign === undefined ? 'diverted' : 'change', sign: sign ?? 1, mention: undefined, result };
  }
  return { is: verdict, sign: 1, mention, result };
}

/** What the word at an index says of the amount behind it. */
function wordVerdict(sentence: SentenceParts, at: number, first: number, isResult: boolean, of: boolean): Verdict {
  const text = sentence.items[at]?.text ?? '';
  const before = sentence.items[at - 1]?.text ?? '';
  const compared = comparison(sentence, at, text, before);
  if (compared) return compared;
  if (text === 'off' && !verbs.has(before)) return { change: -1 };
  if (text === 'after' && isResult) return 'prior';
  if (guidanceNouns.has(text)) return isGiven(sentence, at) ? 'level' : 'guided';
  if (rangeWords.has(text)) {
    const isAdjective = before === 'the' || (text !== 'lower' && text !== 'upper');
    return isAdjective ? pass : { change: text === 'lower' ? -1 : 1 };
  }
  if (joints.has(text)) return 'plain';
  if (parting.has(text) || (text === 'up' && before === 'made')) return 'part';
  const direction = directionWords.get(text);
  if (direction?.of === 'change') {
    if (!noChange.has(text)) return { change: direction.sign };
    return sentence.valueAt(at - 1) ? 'prior' : pass;
  }
  if (text === 'least' && before === 'at') return { pass: 2 };
  if (text === 'minus' && at === first - 1) return pass;
  // `At a run rate of $700 million a year`.
  if (text === 'rate' && before === 'run') return 'diverted';
  // `Operating margin hit 22%`, but not `a hit of`.
  if (text === 'hit' && at === first - 1) return pass;
  if (diverting.has(text)) return 'diverted';
  if (isFiller(text)) return pass;
  const outflow = of ? outflowAt(sentence, at) : undefined;
  if (outflow !== undefined) return { pass: outflow };
  const isHead = of && sentence.items[at]?.isWord && !verbs.has(text) && !openHeads.has(text);
  return isHead ? 'diverted' : 'plain';
}

const beforeOutflow = new Set(['to', 'with', 'versus', 'vs', 'against', 'from', 'than']);

/** How many words name what cash flows are compared with: `versus an outflow of`, `compared to a use of cash of`. */
function outflowAt({ items, mentionAt }: SentenceParts, at: number): number | undefined {
  const text = items[at]?.text ?? '';
  const isUse = text === 'cash' && items[at - 1]?.text === 'of' && items[at - 2]?.text === 'use';
  if (!isUse && text !== 'outflow') return undefined;
  let first = isUse ? at - 3 : at - 1;
  if (items[first]?.text === 'cash') first--;
  const before = determiners.has(items[first]?.text ?? '') ? first - 1 : first;
  // `Operating cash flow was an outflow of`.
  const isOwn = items[before]?.text === 'was' && mentionAt(before - 1)?.metric?.endsWith('cash-flow') === true;
  return isOwn || beforeOutflow.has(items[before]?.text ?? '') ? at - first : undefined;
}

/** What a word of comparison says: `than`, `to`, `with`, `from`, `over`, `versus`. */
function comparison(sentence: SentenceParts, at: number, text: string, before: string): Verdict | undefined {
  if (text === 'than') return !aboutWords.has(before) || sentence.valueAt(at - 2) ? 'prior' : { pass: 2 };
  if (text === 'to' && before === 'close') return { pass: 2 };
  if (text === 'to') return comparingVerbs.has(before) ? 'prior' : 'level';
  if (text === 'with') return comparingVerbs.has(before) ? 'prior' : 'plain';
  if (text === 'from') return rangingVerbs.has(before) ? 'level' : 'prior';
  if (text === 'times') return 'prior';
  if (text === 'over') return sentence.valueAt(at - 1) || moreNouns.has(before) ? 'prior' : pass;
  return comparators.has(text) ? 'prior' : undefined;
}

function followsBy({ items }: SentenceParts, first: number): boolean {
  const before = items[first - 1]?.text ?? '';
  return before === 'by' || (fillers.has(before) && items[first - 2]?.text === 'by');
}

const CHANGE_REACH = 9;

/** The verb of a change further before: `grew all the same, by 2.9%`. */
function changeBefore({ items, valueAt }: SentenceParts, before: number): 1 | -1 | undefined {
  for (let at = before - 1; at >= 0 && before - at <= CHANGE_REACH && !valueAt(at); at--) {
    const text = items[at]?.text ?? '';
    const direction = directionWords.get(text);
    if (direction?.of === 'change' && !noChange.has(text)) return direction.sign;
  }
  return undefined;
}

const GIVING_REACH = 8;
const giving = new Set(['is', 'are', 'to', 'calls']);
const given = new Set(['was', 'of', 'were', ',']);

/** Guidance that is being given: `our guidance is`, `our outlook for Q2 revenue is`. */
function isGiven({ items }: SentenceParts, at: number): boolean {
  for (let index = at + 1; index - at <= GIVING_REACH; index++) {
    const text = items[index]?.text ?? '';
    if (giving.has(text)) return true;
    if (given.has(text)) return false;
  }
  return false;
}

function onlyFillers({ items }: SentenceParts, from: number, to: number): boolean {
  return items.slice(from, to).every(({ text }) => isFiller(text) || text === ',');
}

function isFiller(text: string): boolean {
  return fillers.has(text) || text.endsWith('ly') || text === "'s" || text === 'negative';
}
