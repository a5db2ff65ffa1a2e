import { type LengthRatio, lengthEvidence } from './length-ratio';
import type { ParagraphProfile } from './profile';
import type { CallVocabulary } from './vocabulary/call-vocabulary';
import { joinProfiles } from './vocabulary/profile';

/** Words of one sentence go together, so that each tells less than it would alone. */
const WORDS = 0.7;
/** A source that stands a second time, nobody having translated it. */
const COPY = 12;
const LATIN_KEPT = 1.6;
/** A Latin word of the translation that the source does not have: translators add an abbreviation now and then. */
const LATIN_FOREIGN = -1.4;
const FIGURE_LOST = -0.5;
const QUESTION_KEPT = 0.7;
const QUESTION_LOST = -1;
/** However many names or figures are lost or foreign, they are no more than this against a pair. */
const MOST_AGAINST = 14;
const MOST_FOR = 40;

/**
 * How strongly two paragraphs speak for being translations of each other: a log-likelihood ratio in nats of "a
 * translation" against "another paragraph of such a call", each kind of evidence taken as independent (naive Bayes).
 * About 0 where nothing tells. Depends on the two texts and on what the call has taught, so that it is weighed
 * once.
 */
export class Evidence {
  readonly #ratio: LengthRatio;
  readonly #vocabulary: CallVocabulary;
  readonly #known = new WeakMap<ParagraphProfile, WeakMap<ParagraphProfile, number>>();

  constructor(ratio: LengthRatio, vocabulary: CallVocabulary) {
    this.#ratio = ratio;
    this.#vocabulary = vocabulary;
  }

  of(source: ParagraphProfile, target: ParagraphProfile): number {
    let known = this.#known.get(source);
    if (!known) {
      known = new WeakMap();
      this.#known.set(source, known);
    }
    let value = known.get(target);
    if (value === undefined) {
      value = this.#weigh(source, target);
      known.set(target, value);
    }
    return value;
  }

  /** How strongly the words of a source, taken alone, speak for having their counterparts in a translation. */
  ofWordsKept(source: ParagraphProfile, target: ParagraphProfile): number {
    return this.#vocabulary.oneWay(source.words, target.words);
  }

  /** How strongly two lengths speak for being those of a source and its translation. */
  ofLengths(source: number, target: number): number {
    return lengthEvidence(source, target, this.#ratio);
  }

  /** How long the translation of so long a source mostly is. */
  usualLength(source: number): number {
    return source * Math.exp(this.#ratio.log);
  }

  #weigh(source: ParagraphProfile, target: ParagraphProfile): number {
    if (target.language === source.language) return target.key === source.key ? COPY : -COPY;
    return (
      WORDS * this.#vocabulary.evidence(source.words, target.words) +
      lengthEvidence(source.length, target.length, this.#ratio) +
      latinEvidence(source, target) +
      figureEvidence(source, target) +
      questionEvidence(source, target)
    );
  }
}

function latinEvidence({ latin: source }: ParagraphProfile, { latin: target }: ParagraphProfile): number {
  let shared = 0;
  let foreign = 0;
  for (const word of target) {
    if (source.has(word)) shared += LATIN_KEPT;
    else foreign += LATIN_FOREIGN;
  }
  return Math.min(shared, MOST_FOR) + Math.max(foreign, -MOST_AGAINST);
}

function figureEvidence({ figures: source }: ParagraphProfile, { figures: target }: ParagraphProfile): number {
  let shared = 0;
  let lost = 0;
  for (const [key, weight] of source) {
    if (target.has(key)) shared += weight;
    else lost += weight * FIGURE_LOST;
  }
  for (const [key, weight] of target) if (!source.has(key)) lost += weight * FIGURE_LOST;
  return Math.min(shared, MOST_FOR) + Math.max(lost, -MOST_AGAINST);
}

function questionEvidence({ questions: source }: ParagraphProfile, { questions: target }: ParagraphProfile): number {
  if (source === 0 && target === 0) return 0;
  return source > 0 && target > 0 ? QUESTION_KEPT : QUESTION_LOST;
}

/** The profile of two paragraphs read as one. */
export function joined(first: ParagraphProfile, second: ParagraphProfile): ParagraphProfile {
  return {
    language: first.language,
    key: `${first.key} ${second.key}`,
    length: first.length + second.length,
    questions: first.questions + second.questions,
    sentences: first.sentences + second.sentences,
    latin: new Set([...first.latin, ...second.latin]),
    figures: new Map([...first.figures, ...second.figures]),
    words: joinProfiles(first.words, second.words),
  };
}
