import type { DirectionGrammar } from '../directions';

const fillers = new Set('了約约近逾至到為为達达過过超幅度率大小略微僅仅就的之於于左右同比環环較较上前年季月一');
const joints = new Set(',、和及與与並并且分別别');
const clauseEnds = new Set('。;?!,:');

/** Which way Chinese figures go: 年增34%, 下降17.4%, 高於去年同期的90.5%, 每股虧損0.29美元. */
export const chineseDirection: DirectionGrammar = {
  wordAt: (tokens, at) => tokens.sense(at, 'direction'),
  isFiller(tokens, at) {
    const sense = tokens.at(at)?.sense?.is;
    return sense === 'relative' || sense === 'approximate' || fillers.has(tokens.text(at) ?? '');
  },
  isJoint: (tokens, at) => joints.has(tokens.text(at) ?? ''),
  endsClause: (tokens, at) => tokens.at(at)?.type === 'symbol' && clauseEnds.has(tokens.text(at) ?? ''),
};
