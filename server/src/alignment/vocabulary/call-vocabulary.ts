import type { Language } from '../../transcript/model';
import { type Concept, theDictionary } from './dictionary';
import type { LexicalProfile } from './profile';

/** How often a word has its counterpart in a right translation, before the call itself has shown it. */
const PRIOR_KEPT = 0.6;
/** The same for words of one Chinese character, which mostly are pieces of names and of words nobody knows. */
const PRIOR_CHARACTER_KEPT = 0.3;
/** That many sightings the priors weigh. */
const PRIOR_SIGHTINGS = 3;

/** How often a word means a concept before the call itself has shown it: its share of the dictionary, so many times. */
const PRIOR_MEANINGS = 5;
/** … and no less often than this. */
const PRIOR_RATE = 0.0002;
/** That many words the prior weighs. */
const PRIOR_WORDS = 300;

/** A word always kept would, once missing, outweigh everything else. */
const MOST_KEPT = 0.97;

/** What a call says about one word. */
interface Weight {
  /** How often it has its counterpart in a right translation. */
  readonly kept: number;
  /** How often any one word of the other side is such a counterpart. */
  readonly rate: number;
}

/** What one language's side of a call has taught. */
class Side {
  /** By word: in how many paragraphs it was seen, and in how many of their translations it had its counterpart. */
  readonly #seen = new Map<string, number>();
  readonly #kept = new Map<string, number>();
  /** By concept: how many words of the side may mean it. */
  readonly #concepts = new Map<Concept, number>();
  #size = 0;

  learn(own: LexicalProfile, other: LexicalProfile): void {
    this.#size += own.words.size;
    for (const [word, meanings] of own.words) {
      increase(this.#seen, word);
      if (meanings.some((concept) => other.concepts.has(concept))) increase(this.#kept, word);
      for (const concept of meanings) increase(this.#concepts, concept);
    }
  }

  kept(word: string): number {
    const prior = word.length > 1 ? PRIOR_KEPT : PRIOR_CHARACTER_KEPT;
    const [seen, kept] = [this.#seen.get(word) ?? 0, this.#kept.get(word) ?? 0];
    return (kept + PRIOR_SIGHTINGS * prior) / (seen + PRIOR_SIGHTINGS);
  }

  rate(meanings: readonly Concept[]): number {
    const dictionary = theDictionary();
    let found = 0;
    for (const concept of meanings) {
      const prior = PRIOR_RATE + PRIOR_MEANINGS * dictionary.shareOf(concept);
      found += (this.#concepts.get(concept) ?? 0) + PRIOR_WORDS * prior;
    }
    return found / (this.#size + PRIOR_WORDS);
  }
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * What the words of a call weigh: a word that stands everywhere tells little, one that this call's translations keep
 * tells much. Learned from pairs as the layout gives them; wrong ones among them blur the weights and no more.
 */
export class CallVocabulary {
  readonly #sides = { en: new Side(), zh: new Side() };
  /** Worked out when a word is first weighed; a word is of one language, Latin or Chinese. */
  readonly #weights = new Map<string, Weight>();

  /** @param pairs of a source and its presumed translation, in document order */
  constructor(pairs: Iterable<readonly [source: LexicalProfile, target: LexicalProfile]>) {
    for (const [source, target] of pairs) {
      this.#sides[source.language].learn(source, target);
      this.#sides[target.language].learn(target, source);
    }
  }

  /**
   * How strongly the words speak for one text being the other's translation: the logarithm of how much likelier they
   * are in a translation than in any other paragraph of the call. Positive speaks for it, negative against, 0 says
   * nothing. Both ways are counted: source words without counterpart, and translated ones without source.
   */
  evidence(source: LexicalProfile, target: LexicalProfile): number {
    if (source.language === target.language || source.words.size === 0 || target.words.size === 0) return 0;
    return this.oneWay(source, target) + this.oneWay(target, source);
  }

  oneWay(own: LexicalProfile, other: LexicalProfile): number {
    let evidence = 0;
    for (const [word, meanings] of own.words) {
      const { kept, rate } = this.#weightOf(word, meanings, own.language);
      const byChance = 1 - Math.exp(-rate * other.words.size);
      const likely = Math.min(Math.max(kept, byChance), MOST_KEPT);
      const stands = meanings.some((concept) => other.concepts.has(concept));
      evidence += stands ? Math.log(likely / byChance) : Math.log((1 - likely) / (1 - byChance));
    }
    return evidence;
  }

  #weightOf(word: string, meanings: readonly Concept[], language: Language): Weight {
    const known = this.#weights.get(word);
    if (known) return known;
    const [own, other] = language === 'en' ? [this.#sides.en, this.#sides.zh] : [this.#sides.zh, this.#sides.en];
    const weight = { kept: own.kept(word), rate: other.rate(meanings) };
    this.#weights.set(word, weight);
    return weight;
  }
}
