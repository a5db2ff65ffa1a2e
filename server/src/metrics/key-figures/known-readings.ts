import type { ExtractedFigure } from '../../figures/extract';
import type { SentenceReadings } from './reading';

/** The key figures of a sentence, wherever in a document it stands. */
export type SentenceSaid = Omit<SentenceReadings, 'spoken'>;

/** What a paragraph said, and what it leaves to the paragraphs behind it. */
export interface ParagraphSaid<Passage> {
  readonly said: readonly SentenceSaid[];
  readonly left: Passage;
}

/** So many calls are open at once, and a paragraph is said after so many different ones; what is more is read anew. */
const MOST_CALLS = 16;
const MOST_PASSAGES = 8;

type KnownParagraphs<Passage> = WeakMap<readonly ExtractedFigure[], Map<string, ParagraphSaid<Passage>>>;

/**
 * What paragraphs said when they were read before: the same again for as long as the call settles the same and what
 * stands before them leaves the same. Paragraphs are known by their figures, which are the same array in the next
 * version of a transcript; nothing here knows a document, so that it outlives each version of one.
 */
export class KnownReadings<Facts extends object, Passage> {
  readonly #facts = new Map<string, Facts>();
  readonly #said = new WeakMap<Facts, KnownParagraphs<Passage>>();

  /**
   * What a call settles, as the object that it was before where it is the same.
   *
   * @param parts all that the facts depend on, plain data
   */
  settled(facts: Facts, ...parts: readonly unknown[]): Facts {
    const key = JSON.stringify(parts);
    const known = this.#facts.get(key);
    if (known) return known;
    if (this.#facts.size >= MOST_CALLS) this.#facts.clear();
    this.#facts.set(key, facts);
    return facts;
  }

  /**
   * @param facts as `settled` returned them
   * @param before what the paragraphs before leave, plain data
   * @param read reads the paragraph, and may change `before` into what it leaves
   */
  of(
    figures: readonly ExtractedFigure[],
    facts: Facts,
    before: Passage,
    read: () => ParagraphSaid<Passage>,
  ): ParagraphSaid<Passage> {
    const paragraphs = this.#said.get(facts) ?? new WeakMap();
    this.#said.set(facts, paragraphs);
    const passages = paragraphs.get(figures) ?? new Map<string, ParagraphSaid<Passage>>();
    paragraphs.set(figures, passages);
    const key = JSON.stringify(before);
    const known = passages.get(key);
    if (known) return known;
    if (passages.size >= MOST_PASSAGES) passages.clear();
    const said = read();
    passages.set(key, said);
    return said;
  }
}
