import type { DirectionGrammar } from '../directions';
import type { Tokens } from '../tokens/token';

const up =
  /^(?:up|rose|rise|rises|rising|risen|grew|grow|grows|growing|grown|growth|increase[ds]?|increasing|higher|gain(?:ed|s)?|improve[ds]?|improving|improvement|expand(?:ed|s)?|expansion|climb(?:ed|s)?|jump(?:ed|s)?|surge[ds]?|above|exceed(?:ed|s|ing)?|add(?:s|ed)?|more)$/;
const down =
  /^(?:down|fell|fall|falls|falling|fallen|decline[ds]?|declining|decrease[ds]?|decreasing|lower|drop(?:ped|s)?|reduce[ds]?|reduction|shr[aiu]nk|contract(?:ed|ion)|slid|slipped|below|plunged?|tumbled?|less|fewer)$/;
const loss = /^(?:loss|losses|deficit)$/;
const gain = /^(?:income|profit|profits|surplus)$/;
const filler =
  /^(?:by|of|a|an|the|to|from|at|about|approximately|around|roughly|nearly|almost|some|over|than|just|another|additional|year|quarter|month|on|sequential|-|\w+ly|point|points|in|was|were|is)$/;
const joint = /^(?:and|,|&|or|respectively)$/;

function startsFigure(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  return token?.type === 'number' || token?.sense?.is === 'currency' || token?.sense?.is === 'cardinal';
}

/** Which way English figures go: `up 34%`, `decreased 17.4% year-over-year and 15% sequentially`, `a loss of $0.29`. */
export const englishDirection: DirectionGrammar = {
  wordAt(tokens, at) {
    const text = tokens.text(at) ?? '';
    // "up to $5 million" is no rise.
    if (text === 'up' && tokens.text(at + 1) === 'to') return undefined;
    // "more than $5 million" is no rise either, "$5 million more than" is.
    if (/^(?:more|less|fewer)$/.test(text) && tokens.text(at + 1) === 'than' && startsFigure(tokens, at + 2))
      return undefined;
    if (up.test(text)) return { of: 'change', sign: 1 };
    if (down.test(text)) return { of: 'change', sign: -1 };
    if (loss.test(text)) return { of: 'result', sign: -1 };
    return gain.test(text) ? { of: 'result', sign: 1 } : undefined;
  },
  isFiller: (tokens, at) => filler.test(tokens.text(at) ?? ''),
  isJoint: (tokens, at) => joint.test(tokens.text(at) ?? ''),
  endsClause: (tokens, at) => /^[.;?!,:]$/.test(tokens.text(at) ?? ''),
};
