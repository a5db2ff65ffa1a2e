import type { DirectionGrammar } from '../directions';

const filler =
  /^(?:了|約|约|近|逾|至|到|為|为|達|达|過|过|超|幅|度|率|大|小|略|微|僅|仅|就|的|之|於|于|左|右|同|比|環|环|較|较|上|前|年|季|月|一)$/;
const joint = /^(?:,|、|和|及|與|与|並|并|且|分|別|别)$/;

/** Which way Chinese figures go: 年增34%, 下降17.4%, 高於去年同期的90.5%, 每股虧損0.29美元. */
export const chineseDirection: DirectionGrammar = {
  wordAt: (tokens, at) => tokens.sense(at, 'direction'),
  isFiller(tokens, at) {
    const sense = tokens.at(at)?.sense?.is;
    return sense === 'relative' || sense === 'approximate' || filler.test(tokens.text(at) ?? '');
  },
  isJoint: (tokens, at) => joint.test(tokens.text(at) ?? ''),
  endsClause: (tokens, at) => /^[。;?!,:]$/.test(tokens.text(at) ?? ''),
};
