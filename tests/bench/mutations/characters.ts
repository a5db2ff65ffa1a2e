import type { Call, Line, Pair, Script } from './call';
import { type Kind, kind, replaced } from './defect';

/** A word of the one script with what stands there by mistake. */
type Slip = readonly [right: string, wrong: string];

const scripts: readonly Slip[] = [
  ['們', '们'],
  ['這', '这'],
  ['個', '个'],
  ['會', '会'],
  ['為', '为'],
  ['時', '时'],
  ['產', '产'],
  ['業', '业'],
  ['務', '务'],
  ['長', '长'],
  ['電', '电'],
  ['預', '预'],
  ['計', '计'],
  ['應', '应'],
  ['問', '问'],
  ['題', '题'],
  ['場', '场'],
  ['術', '术'],
  ['對', '对'],
  ['來', '来'],
  ['將', '将'],
  ['開', '开'],
  ['說', '说'],
  ['還', '还'],
  ['經', '经'],
  ['體', '体'],
  ['與', '与'],
  ['過', '过'],
];

/** What a careless conversion from Simplified makes of characters that several Traditional ones were merged into. */
const conversions: readonly Slip[] = [
  ['控制', '控製'],
  ['限制', '限製'],
  ['機制', '機製'],
  ['製造', '制造'],
  ['製程', '制程'],
  ['回復', '回复'],
  ['恢復', '恢複'],
  ['準備', '准備'],
  ['標準', '標准'],
  ['發展', '髮展'],
  ['開發', '開髮'],
  ['之後', '之后'],
  ['後續', '后續'],
  ['最後', '最后'],
  ['系統', '係統'],
  ['系列', '係列'],
  ['關係', '關系'],
  ['範圍', '范圍'],
  ['方面', '方麵'],
  ['里程碑', '裡程碑'],
  ['計劃', '計划'],
  ['幾乎', '几乎'],
  ['歷史', '曆史'],
  ['複雜', '復雜'],
];

interface Place {
  readonly pair: Pair;
  readonly at: number;
  readonly slip: Slip;
}

/** Every place where one of the words could be written wrongly, in calls of the script. */
function placesOf(slips: readonly Slip[], script: Script) {
  return (call: Call): Place[] =>
    call.script !== script
      ? []
      : call.pairs.flatMap((pair) =>
          slips.flatMap((slip) =>
            [...pair.target.text.matchAll(new RegExp(slip[0], 'g'))].map(({ index }) => ({ pair, at: index, slip })),
          ),
        );
}

function characterKind(name: string, slips: readonly Slip[], script: Script): Kind {
  return kind(name, placesOf(slips, script), ({ pair, at, slip: [right, wrong] }, call) => {
    const { text } = pair.target;
    const line: Line = { text: text.slice(0, at) + wrong + text.slice(at + right.length) };
    return {
      lines: replaced(call, new Map([[pair.target, [line]]])),
      accepted: [{ codes: ['mixed-script'], at: [pair.source, line] }],
      damaged: [pair.source, line],
      short: false,
    };
  });
}

/** Characters of the other script. */
export const characterKinds: readonly Kind[] = [
  characterKind('Simplified character in Traditional', scripts, 'traditional'),
  characterKind(
    'Traditional character in Simplified',
    scripts.map(([traditional, simplified]) => [simplified, traditional]),
    'simplified',
  ),
  characterKind('bad conversion', conversions, 'traditional'),
];
