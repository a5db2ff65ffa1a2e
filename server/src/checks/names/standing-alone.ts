import { isHan } from '../../transcript/characters';
import { isNameCharacter } from './transliteration';

/** What stands before a name in a Chinese sentence: 謝謝, 由, 交給, 感謝, 歡迎, 來自, 財務長 … */
const before = '謝谢由給给請请和與与及或跟是嗨問问聽听讓让向位歡欢迎感致到自的對对非長长官監监教';
/** What stands behind a name: 先生, 女士, 博士, 早安, 和, 將 … */
const after = '先女博教早午晚和與与及或將将會会說说提您你的已也剛刚在來来為为做作另等所一談谈講讲分介補补主繼继可有是';

/** So many characters of the rest of a full name may stand beside one of its words: 湯普森林博士, 沈怡文. */
const REST_OF_NAME = 4;

/** Whether a rendering somewhere in a text is not within another word: what stands around it goes with a name. */
export function standsAlone(text: string, rendering: string): boolean {
  for (let at = text.indexOf(rendering); at >= 0; at = text.indexOf(rendering, at + 1)) {
    if (ends(text, at - 1, -1, before) && ends(text, at + rendering.length, 1, after)) return true;
  }
  return false;
}

function ends(text: string, from: number, step: 1 | -1, words: string): boolean {
  for (let at = from; Math.abs(at - from) <= REST_OF_NAME; at += step) {
    const character = text.charAt(at);
    if (character === '' || !isHan(character.charCodeAt(0)) || words.includes(character)) return true;
    if (!isNameCharacter(character)) return false;
  }
  return false;
}
