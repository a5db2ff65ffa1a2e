import { type CapitalWord, capitalWords } from './capital-words';
import { Transliteration } from './transliteration';

/** What texts have of names. Texts that the version before had are not read again. */
export class NameReading {
  readonly #previous: { readonly words: Words; readonly renderings: Renderings } | undefined;
  readonly #words: Words = new Map();
  readonly #renderings: Renderings = new Map();

  constructor(previous?: NameReading) {
    if (previous) this.#previous = { words: previous.#words, renderings: previous.#renderings };
  }

  /** The words of a text that may be names. */
  wordsOf(text: string): readonly CapitalWord[] {
    const words = this.#words.get(text) ?? this.#previous?.words.get(text) ?? capitalWords(text);
    this.#words.set(text, words);
    return words;
  }

  /** What in a Chinese text sounds like a Latin name, given as compared. */
  renderingsOf(name: string, text: string): ReadonlySet<string> {
    const own = this.#renderings.get(name) ?? { sound: new Transliteration(name), byText: new Map() };
    this.#renderings.set(name, own);
    const known = own.byText.get(text) ?? this.#previous?.renderings.get(name)?.byText.get(text);
    const found = known ?? own.sound.candidates(text);
    own.byText.set(text, found);
    return found;
  }
}

type Words = Map<string, readonly CapitalWord[]>;
type Renderings = Map<string, { readonly sound: Transliteration; readonly byText: Map<string, ReadonlySet<string>> }>;
