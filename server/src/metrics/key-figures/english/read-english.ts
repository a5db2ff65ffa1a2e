import type { CallContext } from '../../../figures/context';
import type { ExtractedFigure } from '../../../figures/extract';
import { KnownReadings } from '../known-readings';
import type { SentenceReadings } from '../reading';
import type { Spoken } from '../source';
import { closingWords } from '../vocabulary/share-words-en';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { currencyNouns, qualifyingOpeners, qualifyingPairs, qualifyingWords } from '../vocabulary/words-en';
import { factsOf } from './facts';
import { newPassage, nextParagraph, type Passage } from './passage';
import { readSentence } from './read-sentence';
import type { CallFacts } from './scene';
import { type ParsedSentence, parseParagraph } from './sentence';

/** What is known from earlier versions of transcripts. */
interface Known {
  /** By the figures of a paragraph, which are the same in the next version of a transcript. */
  readonly parsed: WeakMap<readonly ExtractedFigure[], readonly ParsedSentence[]>;
  readonly readings: KnownReadings<CallFacts, Passage>;
}

const knownWith = new WeakMap<Vocabulary, Known>();

/** Reads the key figures of what is said in English, a sentence at a time. */
export function readEnglish(
  paragraphs: readonly Spoken[],
  context: CallContext,
  vocabulary: Vocabulary,
): SentenceReadings[] {
  const { parsed, readings } = knownWith.get(vocabulary) ?? { parsed: new WeakMap(), readings: new KnownReadings() };
  knownWith.set(vocabulary, { parsed, readings });
  const spoken = paragraphs.map((own) => {
    const sentences = parsed.get(own.figures) ?? parseParagraph(own.paragraph.text, own.figures, vocabulary);
    parsed.set(own.figures, sentences);
    return { own, sentences };
  });
  const found = factsOf(
    spoken.flatMap(({ sentences }) => sentences),
    context,
    vocabulary,
  );
  const { periods, declared, segments } = found;
  const facts = readings.settled(found, periods.call, periods.endMonth, declared, [...segments].sort());
  let passage: Passage = newPassage();
  let turn: Spoken['turn'];
  return spoken.flatMap(({ own, sentences }) => {
    const before = own.turn === turn ? nextParagraph(passage) : newPassage();
    turn = own.turn;
    const { said, left } = readings.of(own.figures, facts, before, () => ({
      said: sentences.map((sentence) => ({
        readings: readSentence(sentence, facts, before),
        closes: sentence.items.some(({ text }) => closingWords.has(text)),
        qualified: isQualified(sentence),
      })),
      left: before,
    }));
    passage = left;
    return said.map((sentence) => ({ spoken: own, ...sentence }));
  });
}

/** `Excluding …`, `On a constant currency basis`: what follows is not the metric as the company reports it. */
function isQualified({ items }: ParsedSentence): boolean {
  if (qualifyingOpeners.has(items[0]?.text ?? '')) return true;
  return items.some(({ text }, at) => {
    if (qualifyingWords.has(text)) return true;
    if (text === 'excluding') return items[at - 1]?.text === ',';
    // `In US dollar terms`.
    if (text === 'terms') return currencyNouns.has(items[at - 1]?.text ?? '');
    return qualifyingPairs.get(text)?.has(items[at + 1]?.text ?? '') ?? false;
  });
}
