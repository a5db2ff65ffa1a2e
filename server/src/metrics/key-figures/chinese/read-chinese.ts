import type { CallContext } from '../../../figures/context';
import { PeriodReader } from '../period-reader';
import type { SentenceReadings } from '../reading';
import type { Spoken } from '../source';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { closing, qualifying } from '../vocabulary/words-zh';
import { type ChinesePassage, newPassage, readChineseSentence } from './read-sentence';
import { sentencesIn } from './sentences';

/** Reads the key figures of what is said in Chinese, a sentence at a time. */
export function readChinese(
  paragraphs: readonly Spoken[],
  context: CallContext,
  vocabulary: Vocabulary,
): SentenceReadings[] {
  const facts = { periods: new PeriodReader(context, undefined), vocabulary };
  let passage: ChinesePassage = newPassage(undefined);
  let turn: Spoken['turn'];
  return paragraphs.flatMap((spoken) => {
    const { guidancePeriod } = passage;
    passage = newPassage(spoken.turn === turn ? guidancePeriod : undefined);
    turn = spoken.turn;
    return sentencesIn(spoken.paragraph.text, spoken.figures).map((sentence) => ({
      spoken,
      readings: readChineseSentence(sentence, facts, passage),
      closes: closing.test(sentence.said),
      qualified: qualifying.test(sentence.said),
    }));
  });
}
