import { type DirectionGrammar, statedBasis } from '../directions';
import type { Direction, SaidBasis, StatedBasis } from '../model';
import type { Tokens } from '../tokens/token';
import { TokenSet } from '../tokens/token-set';
import { chinese } from './lexicon';

const fillers = new TokenSet(
  chinese,
  new Set('了約约近逾至到為为達达過过超幅度率大小略微僅仅就的之於于左右同比環环較较上前年季月一'),
);
const joints = new TokenSet(chinese, new Set(',、和及與与並并且分別别或即'));
const again = new Set('或即');
const clauseEnds = new TokenSet(chinese, new Set('。;?!,:'));
const comparisons = new Set(['高於', '高于', '低於', '低于']);
const comparing = new Set('較较比於于');

/** 年增, 同比 and 較上季 stand right before the word that says up or down. */
const BASIS_REACH = 7;

const compared: ReadonlyMap<string, SaidBasis> = new Map([
  ['同', 'yoy'],
  ['環', 'sequential'],
  ['环', 'sequential'],
  ['季', 'qoq'],
]);
const spans: ReadonlyMap<string, SaidBasis> = new Map([
  ['年', 'yoy'],
  ['季', 'qoq'],
  ['月', 'mom'],
]);
const months = new Set(['月', '月份', '個月', '个月']);
const monthsBefore = new Set('上前');

function basisAt(tokens: Tokens, at: number): StatedBasis | undefined {
  if (tokens.word(at) === 0) return undefined;
  const text = tokens.text(at);
  if (text === '比') {
    const before = compared.get(tokens.text(at - 1));
    return before && statedBasis(tokens, before, at - 1, at);
  }
  if (months.has(text) && comparing.has(tokens.text(at - 2)) && monthsBefore.has(tokens.text(at - 1))) {
    return statedBasis(tokens, 'mom', at - 1, at);
  }
  const span = spans.get(text);
  if (span && tokens.is(at + 1) === 'direction' && !tokens.inPeriod(at)) return statedBasis(tokens, span, at, at);
  const relative = tokens.sense(at, 'relative')?.period;
  if (relative?.offset !== -1 || !comparing.has(tokens.text(at - 1))) return undefined;
  return statedBasis(tokens, relative.unit === 'quarter' ? 'qoq' : 'yoy', at, at);
}

const degrees: ReadonlyMap<string, 1 | -1> = new Map([
  ['高', 1],
  ['多', 1],
  ['低', -1],
  ['少', -1],
]);

/** 較去年多9.4%, 比上季低4個基點. */
function comparedAt(tokens: Tokens, at: number): Pick<Direction, 'sign' | 'of'> | undefined {
  if (!tokens.isNumber(at + 1) && tokens.is(at + 1) !== 'cardinal') return undefined;
  const sign = degrees.get(tokens.text(at));
  if (sign === undefined) return undefined;
  for (let before = at - 1; before >= 0 && at - before <= COMPARED_REACH; before--) {
    const text = tokens.text(before);
    if (clauseEnds.has(tokens, before)) return undefined;
    if (text === '較' || text === '较' || text === '比') return { sign, of: 'change' };
  }
  return undefined;
}

/** How far before 多 and 少 what is compared may be said, in tokens. */
const COMPARED_REACH = 12;

/** Which way Chinese figures go: 年增34%, 下降17.4%, 高於去年同期的90.5%, 每股虧損0.29美元. */
export const chineseDirection: DirectionGrammar = {
  wordAt: (tokens, at) => tokens.sense(at, 'direction') ?? comparedAt(tokens, at),
  isFiller(tokens, at) {
    const is = tokens.is(at);
    return is === 'relative' || is === 'approximate' || fillers.has(tokens, at);
  },
  compares: (tokens, at) => comparisons.has(tokens.text(at)),
  isJoint: (tokens, at) => joints.has(tokens, at),
  // 北美成長12%，歐洲8%: whether the second goes the same way, the other side tells.
  sharesLoosely: () => false,
  measures: () => false,
  saysAgain: (tokens, at) => again.has(tokens.text(at)),
  basisOf(tokens, first, _last, floor) {
    for (let at = first - 1; at > floor && first - at <= BASIS_REACH && !tokens.isSymbol(at); at--) {
      const basis = basisAt(tokens, at);
      if (basis) return basis;
    }
    return undefined;
  },
  resultBehind: (tokens, from) => (tokens.text(from) === '的' ? from + 1 : undefined),
  wholeOf: (tokens, first) => (tokens.text(first - 1) === '的' ? first - 2 : undefined),
  endsClause: (tokens, at) => clauseEnds.has(tokens, at),
};
