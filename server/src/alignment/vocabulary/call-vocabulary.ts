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
  readonly #seen: Map<string, number>;
  readonly #kept: Map<string, number>;
  /** By concept: how many words of the side may mean it. */
  readonly #concepts: Map<Concept, number>;
  #size: number;

  /** @param before what is known already */
  constructor(before?: Side) {
    this.#seen = new Map(before ? before.#seen : undefined);
    this.#kept = new Map(before ? before.#kept : undefined);
    this.#concepts = new Map(before ? before.#concepts : undefined);
    this.#size = before ? before.#size : 0;
  }

  /** @param by 1 to learn from a paragraph, -1 to forget what it has taught */
  learn(own: LexicalProfile, other: LexicalProfile, by: 1 | -1): void {
    this.#size += by * own.words.size;
    for (const [word, meanings] of own.words) {
      count(this.#seen, word, by);
      if (meanings.some((concept) => other.concepts.has(concept))) count(this.#kept, word, by);
      for (const concept of meanings) count(this.#concepts, concept, by);
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

function count<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** A source and its presumed translation. */
export type LexicalPair = readonly [source: LexicalProfile, target: LexicalProfile];

/**
 * What the words of a call weigh: a word that stands everywhere tells little, one that this call's translations keep
 * tells much. Learned from pairs as the layout gives them; wrong ones among them blur the weights and no more.
 */
export class CallVocabulary {
  readonly #sides: Readonly<Record<Language, Side>>;
  readonly #pairs: readonly LexicalPair[];
  /** Worked out when a word is first weighed; a word is of one language, Latin or Chinese. */
  readonly #weights = new Map<string, Weight>();

  /**
   * @param pairs in document order
   * @param before what an earlier version of the call has taught, of whose pairs most are the same
   */
  constructor(pairs: readonly LexicalPair[], before?: CallVocabulary) {
    this.#pairs = pairs;
    const known = before ? before.#pairs : [];
    this.#sides = before ? copied(before.#sides) : { en: new Side(), zh: new Side() };
    const { start, end } = sameEnds(pairs, known);
    for (const pair of known.slice(start, known.length - end)) this.#learn(pair, -1);
    for (const pair of pairs.slice(start, pairs.length - end)) this.#learn(pair, 1);
  }

  #learn([source, target]: LexicalPair, by: 1 | -1): void {
    this.#sides[source.language].learn(source, target, by);
    this.#sides[target.language].learn(target, source, by);
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

function copied({ en, zh }: Readonly<Record<Language, Side>>): Record<Language, Side> {
  return { en: new Side(en), zh: new Side(zh) };
}

/** How many pairs at the start and at the end are the same. */
function sameEnds(pairs: readonly LexicalPair[], before: readonly LexicalPair[]): { start: number; end: number } {
  const shorter = Math.min(pairs.length, before.length);
  const isSame = (one: LexicalPair | undefined, other: LexicalPair | undefined): boolean =>
    one?.[0] === other?.[0] && one?.[1] === other?.[1];
  let start = 0;
  while (start < shorter && isSame(pairs[start], before[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(pairs.at(-1 - end), before.at(-1 - end))) end++;
  return { start, end };
}
