import { fold } from '../../../transcript/characters';
import { itemsOf } from '../english/items';
import { PhraseTree } from '../phrases';
import { type Metric, metricOf, metricOfKind, type ValueKind } from './metrics';
import { englishPhrases } from './phrases-en';
import { chinesePhrases } from './phrases-zh';

/** A metric as a phrase names it. */
export interface Named {
  readonly metric: string;
  /** The phrase names a loss. */
  readonly loss: boolean;
}

/** Further names of a metric: of one that the vocabulary has, or of one of the user's own. */
export interface MetricNames {
  /** `net-promoter-score`. */
  readonly metric: string;
  readonly english: readonly string[];
  /** In the scripts that transcripts are written in; each counts as it stands. */
  readonly chinese: readonly string[];
  /** The figures that are values of a metric of the user's own; undefined for any. */
  readonly kind: ValueKind | undefined;
}

export type ExtraVocabulary = readonly MetricNames[];

/** The names of the metrics in each language, and how the figures of each are to be read. */
export interface Vocabulary {
  readonly english: PhraseTree<Named>;
  /** By character. */
  readonly chinese: PhraseTree<Named>;
  metricOf(name: string): Metric;
}

function add(
  tree: PhraseTree<Named>,
  phrases: Readonly<Record<string, string>>,
  wordsOf: (phrase: string) => readonly string[],
): void {
  for (const [metric, list] of Object.entries(phrases)) {
    for (const phrase of list.split('|')) {
      const own = phrase.trim();
      const loss = own.startsWith('!');
      tree.add(wordsOf(loss ? own.slice(1) : own), { metric, loss });
    }
  }
}

/** The words of a phrase, cut up as sentences are, so that it is found in them. */
function wordsOf(phrase: string): string[] {
  const items = itemsOf(fold(phrase), { start: 0, end: phrase.length }, []);
  return items.flatMap(({ isWord, text }) => (isWord ? [text] : []));
}

function charactersOf(phrase: string): string[] {
  return [...phrase.trim().toLowerCase()];
}

const none: ExtraVocabulary = [];
const known = new WeakMap<ExtraVocabulary, Vocabulary>();

/** The vocabulary with further names, which count before its own. Of the same names, always the same vocabulary. */
export function vocabularyOf(extra: ExtraVocabulary = none): Vocabulary {
  const kept = known.get(extra);
  if (kept) return kept;
  const added = new Map<string, Metric>();
  const vocabulary: Vocabulary = {
    english: new PhraseTree<Named>(),
    chinese: new PhraseTree<Named>(),
    metricOf: (name) => metricOf(name, added),
  };
  add(vocabulary.english, englishPhrases, wordsOf);
  add(vocabulary.chinese, chinesePhrases, charactersOf);
  for (const { metric, english, chinese, kind } of extra) {
    const named = { metric, loss: false };
    for (const phrase of english) vocabulary.english.add(wordsOf(phrase), named);
    for (const phrase of chinese) vocabulary.chinese.add(charactersOf(phrase), named);
    // Of several rows, the first that says a kind.
    if (kind !== undefined && !added.has(metric)) added.set(metric, metricOfKind(kind));
  }
  known.set(extra, vocabulary);
  return vocabulary;
}
