import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import { scriptOfCall } from '../transcript/call-script';
import type { Script } from '../transcript/chinese-script';

/** The script a transcript's Chinese is written in; where it does not tell, the reader's own. */
export function chineseScriptOf({ transcript }: Analysis, { features }: Messages): Script {
  return scriptOfCall(transcript) ?? (features.locale === 'zh-CN' ? 'simplified' : 'traditional');
}
