import { type DirectionGrammar, statedBasis } from '../directions';
import type { Direction, StatedBasis } from '../model';
import type { Tokens } from '../tokens/token';

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function all(list: string, of: Direction['of'], sign: 1 | -1): [string, Pick<Direction, 'of' | 'sign'>][] {
  return words(list).map((word) => [word, { of, sign }]);
}

const directions = new Map([
  ...all(
    `up rose rise rises rising risen grew grow grows growing grown growth increase increases increased increasing higher
    gain gains gained improve improves improved improving improvement expand expands expanded expansion climb climbs
    climbed jump jumps jumped surge surges surged above exceed exceeds exceeded exceeding add adds added more`,
    'change',
    1,
  ),
  ...all(
    `down fell fall falls falling fallen decline declines declined declining decrease decreases decreased decreasing lower
    drop drops dropped reduce reduces reduced reduction shrank shrunk shrink contract contracted contraction slid slipped
    below plunge plunged tumble tumbled less fewer`,
    'change',
    -1,
  ),
  ...all('loss losses deficit', 'result', -1),
  ...all('income profit profits surplus', 'result', 1),
]);
const fillers = new Set(
  words(
    `by of a an the to from at about approximately around roughly nearly almost some over than just another additional
    year quarter month on sequential - point points in was were is`,
  ),
);
const joints = new Set(['and', ',', '&', 'or', 'respectively']);
const clauseEnds = new Set(['.', ';', '?', '!', ',', ':']);

/** Which way English figures go: `up 34%`, `decreased 17.4% year-over-year and 15% sequentially`, `a loss of $0.29`. */
export const englishDirection: DirectionGrammar = {
  wordAt(tokens, at) {
    const text = tokens.text(at) ?? '';
    const direction = directions.get(text);
    if (!direction) return undefined;
    const next = tokens.text(at + 1);
    // "up to $5 million" is no rise; nor is "more than $5 million", but "$5 million more than" is.
    if (text === 'up' && next === 'to') return undefined;
    if (next === 'than' && (text === 'more' || text === 'less' || text === 'fewer') && startsFigure(tokens, at + 2)) {
      return undefined;
    }
    return direction;
  },
  isFiller(tokens, at) {
    const text = tokens.text(at) ?? '';
    return fillers.has(text) || text.endsWith('ly');
  },
  isJoint: (tokens, at) => joints.has(tokens.text(at) ?? ''),
  basisOf(tokens, { first, last, floor }) {
    const behind = basisAt(tokens, last + 1);
    if (behind) return behind;
    for (let at = first - 1; at > floor && first - at <= BASIS_REACH; at--) {
      const basis = basisAt(tokens, at);
      if (basis) return basis;
    }
    return undefined;
  },
  endsClause: (tokens, at) => tokens.at(at)?.type === 'symbol' && clauseEnds.has(tokens.text(at) ?? ''),
};

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

function startsFigure(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  return token?.type === 'number' || token?.sense?.is === 'currency' || token?.sense?.is === 'cardinal';
}
