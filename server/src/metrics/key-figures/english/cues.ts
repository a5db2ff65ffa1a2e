import { directionWords } from '../../../figures/en/direction-words';
import type { ComparisonBasis } from '../../../figures/model';
import { comparators, diverting, fillers, guidanceNouns, joints, parting, verbs } from '../vocabulary/words-en';
import type { Mention } from './mentions';
import type { ParsedSentence } from './sentence';
import type { Value } from './values';

/** What the words before an amount make of it. */
export interface Cue {
  /**
   * `prior`: what something is compared with; `change`: by how much it went up or down; `guided`: what was guided to
   * before; `diverted`: an amount of something else; `part`: a part of what was said before; `level`: where something went to; `plain`: nothing said.
   */
  readonly is: 'prior' | 'change' | 'guided' | 'diverted' | 'part' | 'level' | 'plain';
  readonly sign: 1 | -1;
  /** The metric right before the amount, with nothing but fillers between. */
  readonly mention: Mention | undefined;
  /** `a loss of` before the amount. */
  readonly result: Mention | undefined;
}

const REACH = 14;

/** Comparing words that may only say `more than ten`. */
const amounts = new Set(['more', 'less', 'fewer', 'greater', 'other', 'rather', 'larger']);
/** Direction words that stand before an amount without saying by how much something changed. */
const notChanges = new Set([
  ...['above', 'below', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'more', 'less', 'fewer', 'add', 'adds', 'added', 'adding'],
  ...['gain', 'gains', 'higher', 'lower'],
]);
const rangeNouns = new Set(['range', 'high', 'low', 'end', 'top', 'bottom', 'upper', 'lower', 'previously', 'provided', 'prior', 'original', 'previous', 'initial']);

export function cueBefore(sentence: ParsedSentence, value: Value): Cue {
  const { items } = sentence;
  let result: Mention | undefined;
  let of = false;
  const by = items[value.first - 1]?.text === 'by' || (items[value.first - 2]?.text === 'by' && fillers.has(items[value.first - 1]?.text ?? ''));
  const cue = (is: Cue['is'], more: Partial<Cue> = {}): Cue => {
    // By how much something changed, or was affected: never where it stands.
    if (by && (is === 'plain' || is === 'level')) {
      const sign = changeBefore(sentence, value.first);
      return { is: sign === undefined ? 'diverted' : 'change', sign: sign ?? 1, mention: undefined, result };
    }
    return { is, sign: 1, mention: undefined, result, ...more };
  };
  for (let at = value.first - 1; at >= 0 && value.first - at <= REACH; at--) {
    const mention = sentence.mentionAt(at);
    if (mention) {
      if (mention.generic !== 'result') {
        return mention.generic === 'margin' && !of && at === value.first - 1 ? cue('plain') : cue(mention.compared ? 'prior' : 'plain', { mention });
      }
      result ??= mention;
      at = mention.first;
      continue;
    }
    if (sentence.valueAt(at)) return cue('plain');
    const period = sentence.periodAt(at);
    if (period) {
      if (period.compared && onlyFillers(sentence, period.last + 1, value.first)) return cue('prior');
      at = period.first;
      continue;
    }
    const text = items[at]?.text ?? '';
    const before = items[at - 1]?.text ?? '';
    if (text === 'than') {
      if (!amounts.has(before)) return before === 'higher' || before === 'lower' || before === 'better' || before === 'worse' || before === 'down' || before === 'up' ? cue('prior') : cue('prior');
      if (sentence.valueAt(at - 2)) return cue('prior');
      at--;
      continue;
    }
    if (text === 'to') {
      if (/^compar|^relative$|^similar$/.test(before)) return cue('prior');
      return cue('level');
    }
    if (text === 'with') return cue(/^compar|^contrast/.test(before) ? 'prior' : 'plain');
    if (text === 'from') return cue(/^rang|^anywhere$/.test(before) ? 'level' : 'prior');
    if (text === 'over' && sentence.valueAt(at - 1)) return cue('prior');
    if (text === 'over' && /^(?:increase|growth|improvement|decrease)$/.test(before)) return cue('prior');
    if (comparators.has(text) || (text === 'after' && result)) return cue('prior');
    if (guidanceNouns.has(text)) return cue(ownGuidance(sentence, at) ? 'level' : 'guided');
    if (rangeNouns.has(text) || text === 'between') {
      if ((text === 'lower' || text === 'upper') && before !== 'the') return cue('change', { sign: text === 'lower' ? -1 : 1 });
      continue;
    }
    if (joints.has(text)) return cue('plain');
    if ((text === 'up' && before === 'made') || parting.has(text)) return cue('part');
    const direction = directionWords.get(text);
    if (direction?.of === 'change') {
      if (notChanges.has(text)) {
        if (sentence.valueAt(at - 1)) return cue('prior');
        continue;
      }
      return cue('change', { sign: direction.sign });
    }
    if (diverting.has(text)) return cue('diverted');
    if (text === 'of') of = true;
    if (fillers.has(text) || text.endsWith('ly') || text === "'s" || text === 'negative') continue;
    if (sentence.items[at]?.isWord && of && !verbs.has(text) && !/^(?:basis|note|quarter|year|period|which|these|end|consisting|comprised|form|kind|sort|record|neighborhood|order|loss|high|share)$/.test(text)) {
      return cue('diverted');
    }
    return cue('plain');
  }
  return cue('plain');
}

/** The verb of a change further before: `grew all the same, by 2.9%`. */
function changeBefore(sentence: ParsedSentence, before: number): 1 | -1 | undefined {
  for (let at = before - 1; at >= 0 && before - at <= 9; at--) {
    if (sentence.valueAt(at)) return undefined;
    const direction = directionWords.get(sentence.items[at]?.text ?? '');
    if (direction?.of === 'change' && !notChanges.has(sentence.items[at]?.text ?? '')) return direction.sign;
  }
  return undefined;
}

/** Guidance that is being given: `our guidance is`, `our outlook for Q2 revenue is`. */
function ownGuidance({ items }: ParsedSentence, at: number): boolean {
  for (let index = at + 1; index - at <= 8; index++) {
    const text = items[index]?.text;
    if (text === 'is' || text === 'are' || text === 'to' || text === 'calls') return true;
    if (text === 'was' || text === 'of' || text === 'were' || text === ',') return false;
  }
  return false;
}

export function onlyFillers({ items }: ParsedSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = items[at]?.text ?? '';
    if (!fillers.has(text) && text !== "'s" && text !== ',' && !text.endsWith('ly')) return false;
  }
  return true;
}

const changeNouns: Readonly<Record<string, 1 | -1>> = {
  increase: 1, growth: 1, improvement: 1, gain: 1, rise: 1, higher: 1, more: 1, above: 1, better: 1, expansion: 1, up: 1, jump: 1, greater: 1,
  decrease: -1, decline: -1, drop: -1, reduction: -1, lower: -1, less: -1, below: -1, down: -1, contraction: -1, fewer: -1, worse: -1, fall: -1,
};

/** The change that the words right behind an amount say it is: `a 5% year-over-year increase`, `7.5% below`. */
export function changeBehind({ items, valueAt, mentionAt }: ParsedSentence, value: Value): 1 | -1 | undefined {
  for (let at = value.last + 1; at - value.last <= 6; at++) {
    const text = items[at]?.text ?? '';
    const sign = Object.hasOwn(changeNouns, text) ? changeNouns[text] : undefined;
    if (sign !== undefined) {
      // `10% or more`, `$52.2 million, up 5%`.
      const claimed = (text === 'up' || text === 'down') && at > value.last + 1;
      return claimed || valueAt(at + 1) ? undefined : sign;
    }
    const mention = mentionAt(at);
    // `5% revenue growth`.
    if (mention && mention.first === at && !mention.generic) {
      at = mention.last;
      continue;
    }
    if (!/^(?:year|over|on|sequential|sequentially|quarter|organic|annual|annualized|reported|qoq|yoy|net|total|point|basis|percentage|quarterly|solid|strong|of)$/.test(text) && !text.endsWith('ly')) {
      return undefined;
    }
    if (text === 'of') return undefined;
  }
  return undefined;
}

/** `2% above the midpoint of our guidance`: measured against what was expected, not against another period. */
export function isAgainstGuidance({ items }: ParsedSentence, value: Value): boolean {
  if (!/^(?:above|below|ahead|higher|lower|better|under|short)$/.test(items[value.last + 1]?.text ?? '')) return false;
  for (let at = value.last + 2; at - value.last <= 7; at++) {
    const text = items[at]?.text ?? '';
    if (guidanceNouns.has(text) || /^(?:midpoint|consensus|range|plan|expected|estimates|budget)$/.test(text)) return true;
    if (text === ',' || items[at]?.figure) return false;
  }
  return false;
}

/** `year-over-year`, `sequentially` at an index, and the first index behind it. */
export function basisAt({ items }: ParsedSentence, at: number): { is: ComparisonBasis; next: number } | undefined {
  const text = items[at]?.text;
  if (text === 'sequentially' || text === 'sequential' || text === 'qoq') return { is: 'qoq', next: at + 1 };
  if (text === 'yoy' || text === 'annually') return { is: 'yoy', next: at + 1 };
  if (text !== 'year' && text !== 'quarter') return undefined;
  const over = items[at + 1]?.text;
  if (over !== 'over' && over !== 'on' && over !== 'to') return undefined;
  const last = items[at + 2]?.text === 'prior' ? at + 3 : at + 2;
  return items[last]?.text === text ? { is: text === 'year' ? 'yoy' : 'qoq', next: last + 1 } : undefined;
}
