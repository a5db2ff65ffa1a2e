import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import type { Amount } from './amount';
import { directionWords } from './direction-words';

/** More points than this are hardly those of a percentage: an index has fallen by them, or a team has scored them. */
const MOST = 40;
/** What gains and loses points of its own, and how far before them it may be named, in tokens. */
const counted = wordSet(
  `index dow nasdaq taiex seng nikkei composite average scored scoring standings score nps promoter survey sentiment pmi`,
);
const COUNTED_REACH = 14;
const places = wordSet('sale sales contact presence distribution interest');
const sentenceEnds = wordSet('. ? !');
const leads = wordSet('by about around roughly nearly another almost over');
const goesOn = wordSet(
  'of from higher lower below above better worse year sequentially or to headwind tailwind expansion improvement',
);

/** Whether `point` or `points` stands at an index. */
export function isPoints(tokens: Tokens, at: number): boolean {
  const text = tokens.text(at);
  return text === 'points' || text === 'point';
}

/**
 * Whether the points at an index, of which there are so many, are percentage points: `up 1.3 points`, `a 6-point gap`,
 * `half a point`, but neither `20 points of sale` nor `two points I would make`.
 */
export function arePercentagePoints(tokens: Tokens, at: number, { mantissa, scale, spelled }: Amount): boolean {
  if (scale > 1 || mantissa > MOST) return false;
  if (tokens.text(at + 1) === 'of' && places.has(tokens.text(at + 2))) return false;
  if (spelled && mantissa >= 1 && !goesOn.has(tokens.text(at + 1)) && !isLed(tokens, at)) return false;
  for (let before = at - 1; before >= 0 && at - before <= COUNTED_REACH; before--) {
    if (tokens.isSymbol(before) && sentenceEnds.has(tokens.text(before))) break;
    if (tokens.isWord(before) && counted.has(tokens.text(before))) return false;
  }
  return true;
}

/** `by two points`, `up three points`. */
function isLed(tokens: Tokens, at: number): boolean {
  const before = tokens.text(at - 1) === '-' ? at - 3 : at - 2;
  return leads.has(tokens.text(before)) || directionWords.has(tokens.text(before));
}
