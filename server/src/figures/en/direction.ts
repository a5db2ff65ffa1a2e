import { type DirectionGrammar, statedBasis } from '../directions';
import type { SaidBasis, StatedBasis } from '../model';
import type { Tokens } from '../tokens/token';
import { TokenSet } from '../tokens/token-set';
import { wordSet } from '../tokens/word-set';
import { basisWords, directionFillers, directionJoints, directionWords, kindsOfResult } from './direction-words';
import { english } from './lexicon';
import { relativeAt } from './relative';

const fillers = new TokenSet(english, directionFillers);
const orMore = new TokenSet(english, wordSet('more less fewer'));
/** `off` and `out` are where something is taken off. */
const directing = new TokenSet(english, new Set([...directionWords.keys(), 'off', 'out']));
const comparisons = wordSet('above below exceed exceeds exceeded exceeding more less fewer higher lower');
const ofWhole = wordSet('the our its their net operating adjusted annual');
const joints = new TokenSet(english, directionJoints);
const clauseEnds = new TokenSet(english, wordSet('. ; ? ! , :'));
const sentenceEnds = wordSet('. ; ? !');

const resultKinds = new TokenSet(english, kindsOfResult);
const results = new TokenSet(english, wordSet('loss profit deficit surplus'));
/** What goes on behind a loss that is one; a loss reserve is none. */
const behindResult = wordSet(
  'in for a last on from the this that we and or per versus compared during to recorded reported',
);

/** Which way English figures go: `up 34%`, `decreased 17.4% year-over-year and 15% sequentially`, `a loss of $0.29`. */
export const englishDirection: DirectionGrammar = {
  wordAt(tokens, at) {
    if (!directing.has(tokens, at)) return undefined;
    const text = tokens.text(at);
    if (text === 'off' || text === 'out') return isTakenOff(tokens, at) ? { sign: -1, of: 'change' } : undefined;
    const direction = directionWords.get(text);
    if (!direction) return undefined;
    if (text.startsWith('gain') && isResult(tokens, at)) return { sign: 1, of: 'result' };
    if (text.startsWith('improv') && isBetterLow(tokens, at)) return undefined;
    const next = tokens.text(at + 1);
    if (text === 'ahead' && next !== 'of') return undefined;
    // "Lost $5 million" is a loss; what else is lost is none.
    if (text === 'lost' && !losesItself(tokens, at + 1)) return undefined;
    // "up to $5 million" is no rise; nor is "more than $5 million", but "$5 million more than" is.
    if (text === 'up' && next === 'to') return undefined;
    if (next === 'than' && (text === 'more' || text === 'less' || text === 'fewer') && startsFigure(tokens, at + 2)) {
      return undefined;
    }
    return direction;
  },
  isFiller(tokens, at) {
    if (fillers.has(tokens, at) || isAdverb(tokens, at)) return true;
    return orMore.has(tokens, at) && tokens.text(at + 1) === 'than';
  },
  compares: (tokens, at) => comparisons.has(tokens.text(at)),
  isJoint: (tokens, at) => joints.has(tokens, at),
  sharesLoosely: (tokens, at) => tokens.text(at) === 'and',
  measures: (tokens, at) => tokens.text(at) === 'of' && tokens.text(at + 1) === 'growth',
  saysAgain: (tokens, at) => tokens.text(at) === 'or',
  basisOf(tokens, first, last, floor) {
    const behind = basisAt(tokens, last + 1) ?? basisFrom(tokens, last + 1);
    if (behind) return behind;
    for (let at = first - 1; at > floor && first - at <= BASIS_REACH; at--) {
      const basis = basisAt(tokens, at);
      if (basis) return basis;
    }
    return undefined;
  },
  resultBehind(tokens, from) {
    let at = from;
    while (at - from < 3 && resultKinds.has(tokens, at)) at++;
    if (!results.has(tokens, at)) return undefined;
    const ends = !tokens.isWord(at + 1) || behindResult.has(tokens.text(at + 1));
    return ends ? at : undefined;
  },
  wholeOf(tokens, _first, last) {
    if (tokens.text(last + 1) !== 'of') return undefined;
    let at = last + 2;
    while (at - last < 5 && ofWhole.has(tokens.text(at))) at++;
    return at;
  },
  endsClause: (tokens, at) => clauseEnds.has(tokens, at),
};

const takers = wordSet('take takes took taking shaved shaves shaving knock knocks knocked');
/** How far behind its verb something may be taken off, in tokens. */
const TAKEN_REACH = 14;
/** `off 10%` behind these is another verb: `laid off 10%`. */
const phrasal = wordSet(
  'lay lays laid laying sell sold selling pay paid paying write wrote written writing spin spun cut kick kicked',
);

/** `off 10% from last year`, and behind the figure `takes 75 basis points off`, `takes $9 million out of`. */
function isTakenOff(tokens: Tokens, at: number): boolean {
  if (tokens.text(at) === 'off' && tokens.isNumber(at + 1)) {
    return tokens.is(at + 2) === 'percent' && !phrasal.has(tokens.text(at - 1));
  }
  for (let before = at - 1; before >= 0 && at - before <= TAKEN_REACH; before--) {
    if (tokens.isSymbol(before) && sentenceEnds.has(tokens.text(before))) return false;
    if (tokens.isWord(before) && takers.has(tokens.text(before))) return true;
  }
  return false;
}

const ofResults = wordSet(
  'exchange fx currency investment investments disposal disposals sale fair value net derivative derivatives market unrealized realized',
);
const behindGain = wordSet('of was were on from');

/** `foreign exchange gains were NT$210 million`, a gain and no rise. */
function isResult(tokens: Tokens, gain: number): boolean {
  if (!behindGain.has(tokens.text(gain + 1))) return false;
  for (let at = gain - 1; gain - at <= 3; at--) if (ofResults.has(tokens.text(at))) return true;
  return false;
}

const LOWER_L = 0x6c;
const LOWER_Y = 0x79;

/** `roughly`, `slightly`: told without cutting the word out. */
function isAdverb(tokens: Tokens, at: number): boolean {
  const end = tokens.end(at);
  return tokens.isWord(at) && tokens.codes[end - 1] === LOWER_Y && tokens.codes[end - 2] === LOWER_L;
}

/** What is better the lower it is, so that an improvement says neither up nor down. A ratio may be either. */
const betterLow = wordSet(
  `cost costs expense expenses loss losses ratio ratios churn attrition days leverage debt delinquency delinquencies defaults
  arrears time times unemployment emissions deficit shrink turnover`,
);
/** How far from the improvement its subject may stand, in tokens. */
const SUBJECT_REACH = 8;

function isBetterLow(tokens: Tokens, improvement: number): boolean {
  for (let at = improvement - 1; at >= 0 && improvement - at <= SUBJECT_REACH; at--) {
    if (tokens.isSymbol(at) && sentenceEnds.has(tokens.text(at))) break;
    if (betterLow.has(tokens.text(at))) return true;
  }
  // "An improvement in the cost ratio".
  for (let at = improvement + 1; at - improvement <= SUBJECT_REACH && tokens.isWord(at); at++) {
    if (betterLow.has(tokens.text(at))) return true;
  }
  return false;
}

/** `year-over-year` behind a figure or a little before it. */
const BASIS_REACH = 7;

const spans: ReadonlyMap<string, SaidBasis> = new Map([
  ['year', 'yoy'],
  ['y', 'yoy'],
  ['quarter', 'qoq'],
  ['q', 'qoq'],
  ['month', 'mom'],
  ['m', 'mom'],
]);
const words: ReadonlyMap<string, SaidBasis> = new Map([
  ['yoy', 'yoy'],
  ['qoq', 'qoq'],
  ['mom', 'mom'],
  ['sequentially', 'sequential'],
  ['sequential', 'sequential'],
]);
const basing = new TokenSet(english, basisWords);
const againsts = wordSet('over on to / o');
const comparing = wordSet('from over than versus vs');

function basisAt(tokens: Tokens, at: number): StatedBasis | undefined {
  if (!basing.has(tokens, at)) return undefined;
  const text = tokens.text(at);
  const word = words.get(text);
  if (word) return statedBasis(tokens, word, at, at);
  const span = spans.get(text);
  if (!span) return undefined;
  // Year-over-year, `q/q`, `m-o-m`.
  const over = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  const again = tokens.text(over + 1) === '-' ? over + 2 : over + 1;
  return againsts.has(tokens.text(over)) && tokens.text(again) === text
    ? statedBasis(tokens, span, at, again)
    : undefined;
}

/** `from last year`, `over the prior quarter`: what the change is from. */
function basisFrom(tokens: Tokens, at: number): StatedBasis | undefined {
  if (!basing.has(tokens, at) || !comparing.has(tokens.text(at))) return undefined;
  const month = monthBefore(tokens, at + 1);
  if (month !== undefined) return statedBasis(tokens, 'mom', at + 1, month);
  const from = relativeAt(tokens, at + 1) ? at + 1 : at + 2;
  const relative = relativeAt(tokens, from);
  if (relative?.period.offset !== -1 || relative.period.unit === 'half') return undefined;
  // Last year's fourth quarter may be the quarter before.
  if (tokens.is(relative.next) === 'ordinal') return undefined;
  return statedBasis(tokens, relative.period.unit === 'quarter' ? 'qoq' : 'yoy', from, relative.next - 1);
}

const lastMonths = wordSet('last prior previous preceding');
const ago = wordSet('ago earlier before');

/** The last token of `the previous month`, `a month earlier`. */
function monthBefore(tokens: Tokens, from: number): number | undefined {
  const at = tokens.text(from) === 'the' ? from + 1 : from;
  if (tokens.text(at + 1) !== 'month') return undefined;
  if (lastMonths.has(tokens.text(at))) return at + 1;
  return tokens.text(at) === 'a' && ago.has(tokens.text(at + 2)) ? at + 2 : undefined;
}

/** How far behind `lost` it may be said what was lost, in tokens. */
const LOST_REACH = 6;

/** Whether the amount at an index is all that was lost, and not part of something: `lost $5 million of revenue`. */
function losesItself(tokens: Tokens, from: number): boolean {
  if (!startsFigure(tokens, from)) return false;
  for (let at = from + 1; at - from <= LOST_REACH && tokens.has(at) && !tokens.isSymbol(at + 1); at++) {
    if (tokens.text(at) === 'of') return false;
    if (tokens.text(at) === 'in') return tokens.text(at + 1) === 'the' || tokens.text(at + 1) === 'q';
  }
  return true;
}

function startsFigure(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) || tokens.is(at) === 'currency' || tokens.is(at) === 'cardinal';
}
