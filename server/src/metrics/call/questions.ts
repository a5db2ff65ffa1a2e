import type { Turn } from '../../transcript/model';
import { sentencesOf } from '../../transcript/sentences';
import type { Length } from '../lengths';
import { shortened } from '../speakers';

const questionMark = /[?？]/;
const courtesy =
  /\bthank|\bappreciate|\bgood (?:luck|morning|afternoon|evening|day)\b|\bcongrat|\bhelpful\b|\bwell done\b|^(?:hi|hey|hello|great|okay|yes|yeah|sure|morning|afternoon)\b|^[a-z]+[.!]$|[謝谢感]|[順顺]利|[早午晚]安|[早下晚][上午]好|恭喜|[您你]好/i;
const canYouHear = /\b(?:hear me|on mute|am i on|sound check)\b|[聽听](?:得|到|見|见)/i;
/** So much is said to ask something, even where no question mark is set. */
const SUBSTANTIAL = { words: 15, characters: 25 } as const;

/** Whether a turn of an analyst asks something, other than to be heard or to thank for the answer. */
export function asksSomething({ paragraphs }: Turn, { words, characters }: Length): boolean {
  const asks = paragraphs.some(
    ({ text }) =>
      questionMark.test(text) &&
      (!canYouHear.test(text) ||
        sentencesOf(text).some(({ start, end }) => {
          const sentence = text.slice(start, end);
          return questionMark.test(sentence) && !canYouHear.test(sentence);
        })),
  );
  const substantial = words >= SUBSTANTIAL.words || (words === 0 && characters >= SUBSTANTIAL.characters);
  return asks || (substantial && !paragraphs.some(({ text }) => courtesy.test(text) || canYouHear.test(text)));
}

/** The first words of a question, without the greeting before it, in the source language where there is one. */
export function questionIn({ paragraphs }: Turn): string {
  const source = paragraphs.filter(({ language }) => language === 'en');
  for (const { text } of source.length > 0 ? source : paragraphs) {
    const asking = sentencesOf(text).find(({ start, end }) => {
      const sentence = text.slice(start, end);
      return !canYouHear.test(sentence) && (questionMark.test(sentence) || !courtesy.test(sentence));
    });
    if (asking) return shortened(text.slice(asking.start));
  }
  return shortened((source[0] ?? paragraphs[0])?.text ?? '');
}
