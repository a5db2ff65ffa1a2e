import type { Analysis } from '../analysis';
import type { Script } from '../figures/notation';
import type { Messages } from '../messages/messages';

/** Frequent characters of business Chinese that the two scripts write differently, in pairs. */
const traditional = /[億萬個這們國會務營業與為對來說時間產動應將經實現過還進發財資長訊電話題問關開]/g;
const simplified = /[亿万个这们国会务营业与为对来说时间产动应将经实现过还进发财资长讯电话题问关开]/g;

/** Differences after which the question is settled. */
const enough = 20;

/** The script a transcript's Chinese is written in; where it does not tell, the reader's own. */
export function chineseScriptOf({ transcript }: Analysis, { features }: Messages): Script {
  let balance = 0;
  for (const { paragraphs } of transcript.turns) {
    for (const { language, text } of paragraphs) {
      if (language === 'zh') balance += count(text, traditional) - count(text, simplified);
      if (Math.abs(balance) >= enough) return balance > 0 ? 'traditional' : 'simplified';
    }
  }
  if (balance !== 0) return balance > 0 ? 'traditional' : 'simplified';
  return features.locale === 'zh-CN' ? 'simplified' : 'traditional';
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
