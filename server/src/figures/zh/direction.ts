import { type DirectionGrammar, statedBasis } from '../directions';
import type { StatedBasis } from '../model';
import type { Tokens } from '../tokens/token';

const fillers = new Set('了約约近逾至到為为達达過过超幅度率大小略微僅仅就的之於于左右同比環环較较上前年季月一');
const joints = new Set(',、和及與与並并且分別别');
const clauseEnds = new Set('。;?!,:');

/** 年增, 同比 and 較上季 stand right before the word that says up or down. */
const BASIS_REACH = 7;

function basisAt(tokens: Tokens, at: number, inPeriod: (at: number) => boolean): StatedBasis | undefined {
  const text = tokens.text(at);
  const before = tokens.text(at - 1) ?? '';
  if (text === '比') {
    if (before === '同') return statedBasis(tokens, 'yoy', at - 1, at);
    return /^[環环季]$/.test(before) ? statedBasis(tokens, 'qoq', at - 1, at) : undefined;
  }
  if ((text === '年' || text === '季') && !inPeriod(at) && tokens.sense(at + 1, 'direction')) {
    return statedBasis(tokens, text === '年' ? 'yoy' : 'qoq', at, at);
  }
  const relative = tokens.sense(at, 'relative')?.period;
  if (relative?.offset !== -1 || !/^[較较比]$/.test(before)) return undefined;
  return statedBasis(tokens, relative.unit === 'quarter' ? 'qoq' : 'yoy', at, at);
}

/** Which way Chinese figures go: 年增34%, 下降17.4%, 高於去年同期的90.5%, 每股虧損0.29美元. */
export const chineseDirection: DirectionGrammar = {
  wordAt: (tokens, at) => tokens.sense(at, 'direction'),
  isFiller(tokens, at) {
    const sense = tokens.at(at)?.sense?.is;
    return sense === 'relative' || sense === 'approximate' || fillers.has(tokens.text(at) ?? '');
  },
  isJoint: (tokens, at) => joints.has(tokens.text(at) ?? ''),
  basisOf(tokens, { first, floor }, inPeriod) {
    for (let at = first - 1; at > floor && first - at <= BASIS_REACH; at--) {
      if (tokens.at(at)?.type === 'symbol') return undefined;
      const basis = basisAt(tokens, at, inPeriod);
      if (basis) return basis;
    }
    return undefined;
  },
  endsClause: (tokens, at) => tokens.at(at)?.type === 'symbol' && clauseEnds.has(tokens.text(at) ?? ''),
};
