import type { CallContext } from '../../../figures/context';
import { KnownReadings } from '../known-readings';
import { PeriodReader } from '../period-reader';
import type { SentenceReadings } from '../reading';
import type { Spoken } from '../source';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { closing, qualifying } from '../vocabulary/words-zh';
import { type ChineseFacts, type ChinesePassage, newPassage, readChineseSentence } from './read-sentence';
import { sentencesIn } from './sentences';

/** What is known from earlier versions of transcripts. */
const knownWith = new WeakMap<Vocabulary, KnownReadings<ChineseFacts, ChinesePassage>>();

/** Reads the key figures of what is said in Chinese, a sentence at a time. */
export function readChinese(
  paragraphs: readonly Spoken[],
  context: CallContext,
  vocabulary: Vocabulary,
): SentenceReadings[] {
  const known: KnownReadings<ChineseFacts, ChinesePassage> = knownWith.get(vocabulary) ?? new KnownReadings();
  knownWith.set(vocabulary, known);
  const periods = new PeriodReader(context, undefined);
  const facts = known.settled({ periods, vocabulary }, periods.call);
  let passage: ChinesePassage = newPassage(undefined);
  let turn: Spoken['turn'];
  return paragraphs.flatMap((spoken) => {
    const before = newPassage(spoken.turn === turn ? passage.guidancePeriod : undefined);
    turn = spoken.turn;
    const { said, left } = known.of(spoken.figures, facts, before, () => ({
      said: sentencesIn(spoken.paragraph.text, spoken.figures).map((sentence) => ({
        readings: readChineseSentence(sentence, facts, before),
        closes: closing.test(sentence.said),
        qualified: qualifying.test(sentence.said),
      })),
      left: before,
    }));
    passage = left;
    return said.map((sentence) => ({ spoken, ...sentence }));
  });
}
