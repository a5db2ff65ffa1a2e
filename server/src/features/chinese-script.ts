import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import { countScripts, type Script } from '../transcript/chinese-script';

/** Differences after which the question is settled. */
const enough = 20;

/** The script a transcript's Chinese is written in; where it does not tell, the reader's own. */
export function chineseScriptOf({ transcript }: Analysis, { features }: Messages): Script {
  let balance = 0;
  for (const { paragraphs } of transcript.turns) {
    for (const { language, text } of paragraphs) {
      if (language !== 'zh') continue;
      const { traditional, simplified } = countScripts(text);
      balance += traditional - simplified;
      if (Math.abs(balance) >= enough) return balance > 0 ? 'traditional' : 'simplified';
    }
  }
  if (balance !== 0) return balance > 0 ? 'traditional' : 'simplified';
  return features.locale === 'zh-CN' ? 'simplified' : 'traditional';
}
