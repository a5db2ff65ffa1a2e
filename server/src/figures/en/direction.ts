import { type DirectionGrammar, statedBasis } from '../directions';
import type { StatedBasis } from '../model';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { directionWords } from './direction-words';

const fillers = wordSet(
  `by of a an the to from at about approximately around roughly nearly almost some over than just another additional
  year quarter month on sequential - point points in was were is between`,
);
const comparisons = wordSet('above below exceed exceeds exceeded exceeding more less fewer higher lower');
const ofWhole = wordSet('the our its their net operating adjusted annual');
const joints = wordSet('and , & or respectively');
const clauseEnds = wordSet('. ; ? ! , :');
const sentenceEnds = wordSet('. ; ? !');

/** Which way English figures go: `up 34%`, `decreased 17.4% year-over-year and 15% sequentially`, `a loss of $0.29`. */
export const englishDirection: DirectionGrammar = {
  wordAt(tokens, at) {
    if (!tokens.isWord(at)) return undefined;
    const text = tokens.text(at);
    const direction = directionWords.get(text);
    if (!direction) return undefined;
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
    const text = tokens.text(at);
    return fillers.has(text) || text.endsWith('ly');
  },
  compares: (tokens, at) => comparisons.has(tokens.text(at)),
  isJoint: (tokens, at) => joints.has(tokens.text(at)),
  basisOf(tokens, first, last, floor) {
    const behind = basisAt(tokens, last + 1);
    if (behind) return behind;
    for (let at = first - 1; at > floor && first - at <= BASIS_REACH; at--) {
      const basis = basisAt(tokens, at);
      if (basis) return basis;
    }
    return undefined;
  },
  wholeOf(tokens, _first, last) {
    if (tokens.text(last + 1) !== 'of') return undefined;
    let at = last + 2;
    while (at - last < 5 && ofWhole.has(tokens.text(at))) at++;
    return at;
  },
  endsClause: (tokens, at) => tokens.isSymbol(at) && clauseEnds.has(tokens.text(at)),
};

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

function basisAt(tokens: Tokens, at: number): StatedBasis | undefined {
  const text = tokens.text(at);
  if (text === 'sequentially' || text === 'sequential' || text === 'qoq') return statedBasis(tokens, 'qoq', at, at);
  if (text === 'yoy') return statedBasis(tokens, 'yoy', at, at);
  if (text !== 'year' && text !== 'quarter') return undefined;
  const over = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  const again = tokens.text(over + 1) === '-' ? over + 2 : over + 1;
  const compares = (tokens.text(over) === 'over' || tokens.text(over) === 'on') && tokens.text(again) === text;
  return compares ? statedBasis(tokens, text === 'year' ? 'yoy' : 'qoq', at, again) : undefined;
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
