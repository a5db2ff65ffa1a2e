import { wordSet } from '../../../figures/tokens/word-set';
import { guidanceNouns } from '../vocabulary/words-en';
import type { ParsedSentence } from './sentence';

const strong = wordSet(
  `expect expects expecting anticipate anticipates anticipating forecast forecasts forecasting project projecting projected guide guiding
  estimate target targeting implies imply reiterate reiterating reaffirm reaffirming expected anticipated forecasted
  budget budgeting modeling intend aim raising lowering maintaining reiterated narrowing`,
);
const weak = wordSet('will should plan plans planning planned assume assumes assuming see think believe maintain continue would targeted budgeted foresee');
/** Before `expected`, these say that it was expected before. */
const past = wordSet('than as we had was were originally previously initially had management our better worse i they');
const pastVerbs = wordSet(
  `was were had has have came grew rose fell declined generated delivered reported posted recorded achieved
  ended finished totaled totalled contributed represented accounted reached came rebounded exceeded recovered remained declined climbed jumped slipped did returned closed drove recognized received received dropped repurchased paid spent used went`,
);

/** In -ed, and no past. */
const notPast = wordSet(
  `expected adjusted diluted weighted based related anticipated projected forecasted estimated targeted planned continued
  normalized consolidated combined unaudited restricted deferred fixed advanced estimated need exceed indeed proceed speed
  guided underlying compared increased decreased improved assumed combined`,
);

/** Where a sentence begins to speak of what is expected; the number of its items where it does not. */
export interface Outlook {
  /** Index of the word that says so for certain. */
  readonly from: number;
  /** Index of a word that says so where the period, or the passage, does too. */
  readonly weakFrom: number;
  /** Speaks of what has been. */
  readonly past: boolean;
}

export function outlookOf({ items }: ParsedSentence): Outlook {
  let from = items.length;
  let weakFrom = items.length;
  let wasPast = false;
  for (let at = 0; at < items.length; at++) {
    const text = items[at]?.text ?? '';
    if (pastVerbs.has(text) || (text.endsWith('ed') && text.length > 4 && !notPast.has(text))) wasPast = true;
    if (from === items.length && strong.has(text) && !isPast(items, at)) from = at;
    if (from === items.length && guidanceNouns.has(text) && isGiven(items, at)) from = at;
    if (weakFrom === items.length && weak.has(text)) weakFrom = at;
  }
  return { from, weakFrom, past: wasPast };
}

function isPast(items: ParsedSentence['items'], at: number): boolean {
  const text = items[at]?.text ?? '';
  const before = items[at - 1]?.text ?? '';
  if (text === 'expect' && (before === 'would' || before === 'you' || before === 'might')) return true;
  if (!text.endsWith('ed')) return before === 'as' && text === 'expected';
  if (before === 'is' || before === 'are' || before === 'be' || before === 'currently' || before === 'now') return false;
  return past.has(before) || items[at + 1]?.text === 'range' || items[at + 1]?.text === 'growth' === false && before !== '' && !/^(?:is|are|be)$/.test(before) && text !== 'expected';
}

/** `our guidance for the quarter is`, `outlook for revenue of`: not `above our guidance`. */
function isGiven(items: ParsedSentence['items'], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 6; index--) {
    const text = items[index]?.text ?? '';
    if (/^(?:above|below|than|exceeded|exceeding|with|within|of|versus|against|beat|compared|to|ahead|previous|prior|was|were|ago)$/.test(text)) return false;
  }
  for (let index = at + 1; index - at <= 14; index++) {
    const text = items[index]?.text ?? '';
    if (text === 'is' || text === 'are' || text === 'calls' || text === 'remains' || text === 'includes' || text === 'assumes') return true;
    if (text === 'was' || text === 'were' || items[index] === undefined) return false;
  }
  return false;
}

/** `If revenue is …`, `our long-term target`, `every $10 million of revenue`: no result, and no outlook of any period. */
export function isHypothetical({ items }: ParsedSentence, before: number): boolean {
  for (let at = 0; at < items.length; at++) {
    const text = items[at]?.text ?? '';
    const next = items[at + 1]?.text ?? '';
    if (at < before && (text === 'if' || text === 'suppose')) return true;
    if ((text === 'every' || text === 'each') && items[at + 1]?.figure && at < before) return true;
    if ((text === 'long' || text === 'longer') && next === 'term' && items.some(({ text: own }) => /^(?:target|targets|goal|goals|model)$/.test(own))) return true;
    if (text === 'over' && next === 'time') return true;
  }
  return false;
}

/** Headings with which speakers come to the outlook: `Now for guidance`, `Moving to our Q2 outlook`, `Looking ahead`. */
export function opensOutlook({ items, values }: ParsedSentence): boolean {
  if (values.length > 0) return false;
  const texts = items.map(({ text }) => text);
  const heads = texts.some((text) => guidanceNouns.has(text) && text !== 'expectations' && text !== 'expectation' && text !== 'targets');
  const turns = texts.some((text) => /^(?:turn|turning|move|moving|now|for|finally|regarding|to|provide|with|here|conclude|discuss|next|on|give)$/.test(text));
  const short = items.length <= 16;
  const before = texts.includes('before') || texts.some((text) => pastVerbs.has(text));
  if (heads && turns && short && !before) return true;
  return texts[0] === 'looking' && (texts[1] === 'ahead' || texts[1] === 'forward' || texts[1] === 'to') && short;
}
