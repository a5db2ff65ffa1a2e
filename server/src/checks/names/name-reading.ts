import { type CapitalWord, capitalWords } from './capital-words';
import { type Gloss, glossesIn } from './glosses';
import { Transliteration } from './transliteration';

/** What texts have of names. Texts that the version before had are not read again. */
export class NameReading {
  readonly #previous: { readonly words: Words; readonly renderings: Renderings; readonly glosses: Glosses } | undefined;
  readonly #words: Words = new Map();
  readonly #renderings: Renderings = new Map();
  readonly #glosses: Glosses = new Map();

  constructor(previous?: NameReading) {
    if (!previous) return;
    this.#previous = { words: previous.#words, renderings: previous.#renderings, glosses: previous.#glosses };
  }

  /** The words of a text that may be names. */
  wordsOf(text: string): readonly CapitalWord[] {
    const words = this.#words.get(text) ?? this.#previous?.words.get(text) ?? capitalWords(text);
    this.#words.set(text, words);
    return words;
  }

  /** The names that a Chinese text gives in brackets. */
  glossesIn(text: string): readonly Gloss[] {
    const glosses = this.#glosses.get(text) ?? this.#previous?.glosses.get(text) ?? glossesIn(text);
    this.#glosses.set(text, glosses);
    return glosses;
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

type Glosses = Map<string, readonly Gloss[]>;
type Words = Map<string, readonly CapitalWord[]>;
type Renderings = Map<string, { readonly sound: Transliteration; readonly byText: Map<string, ReadonlySet<string>> }>;
