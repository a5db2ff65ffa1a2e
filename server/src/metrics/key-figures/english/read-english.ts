import type { CallContext } from '../../../figures/context';
import type { ExtractedFigure } from '../../../figures/extract';
import type { SentenceReadings } from '../reading';
import type { Spoken } from '../source';
import { closingWords } from '../vocabulary/share-words-en';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { currencyNouns, qualifyingOpeners, qualifyingPairs, qualifyingWords } from '../vocabulary/words-en';
import { factsOf } from './facts';
import { newPassage, nextParagraph, type Passage } from './passage';
import { readSentence } from './read-sentence';
import { type ParsedSentence, parseParagraph } from './sentence';

type Parsed = WeakMap<readonly ExtractedFigure[], readonly ParsedSentence[]>;

/** By vocabulary, and by the figures of a paragraph, which are the same in the next version of a transcript. */
const parsed = new WeakMap<Vocabulary, Parsed>();

/** Reads the key figures of what is said in English, a sentence at a time. */
export function readEnglish(
  paragraphs: readonly Spoken[],
  context: CallContext,
  vocabulary: Vocabulary,
): SentenceReadings[] {
  const known: Parsed = parsed.get(vocabulary) ?? new WeakMap();
  parsed.set(vocabulary, known);
  const spoken = paragraphs.map((own) => {
    const sentences = known.get(own.figures) ?? parseParagraph(own.paragraph.text, own.figures, vocabulary);
    known.set(own.figures, sentences);
    return { own, sentences };
  });
  const facts = factsOf(
    spoken.flatMap(({ sentences }) => sentences),
    context,
    vocabulary,
  );
  let passage: Passage = newPassage();
  let turn: Spoken['turn'];
  return spoken.flatMap(({ own, sentences }) => {
    passage = own.turn === turn ? nextParagraph(passage) : newPassage();
    turn = own.turn;
    return sentences.map((sentence) => ({
      spoken: own,
      readings: readSentence(sentence, facts, passage),
      closes: sentence.items.some(({ text }) => closingWords.has(text)),
      qualified: isQualified(sentence),
    }));
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
