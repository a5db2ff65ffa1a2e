import type { Analysis } from '../analysis';
import type { Script } from '../figures/notation';
import { scriptBalance } from '../figures/rewrite/zh/script';
import type { Messages } from '../messages/messages';

/** Differences after which the question is settled. */
const enough = 20;

/** The script a transcript's Chinese is written in; where it does not tell, the reader's own. */
export function chineseScriptOf({ transcript }: Analysis, { features }: Messages): Script {
  let balance = 0;
  for (const { paragraphs } of transcript.turns) {
    for (const { language, text } of paragraphs) {
      if (language === 'zh') balance += scriptBalance(text);
      if (Math.abs(balance) >= enough) return balance > 0 ? 'traditional' : 'simplified';
    }
  }
  if (balance !== 0) return balance > 0 ? 'traditional' : 'simplified';
  return features.locale === 'zh-CN' ? 'simplified' : 'traditional';
}
