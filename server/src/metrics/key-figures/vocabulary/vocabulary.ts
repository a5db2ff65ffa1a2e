import { PhraseTree } from '../phrases';
import { englishPhrases } from './phrases-en';
import { chinesePhrases } from './phrases-zh';

/** A metric as a phrase names it. */
export interface Named {
  readonly metric: string;
  /** The phrase names a loss. */
  readonly loss: boolean;
}

/** Further names of metrics: a phrase of any language, and the metric it names. */
export type ExtraVocabulary = Readonly<Record<string, string>>;

/** The names of the metrics in each language. */
export interface Vocabulary {
  readonly english: PhraseTree<Named>;
  /** By character. */
  readonly chinese: PhraseTree<Named>;
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

function englishWords(phrase: string): string[] {
  return phrase.split(/[\s-]+/).filter((word) => word !== '');
}

const none: ExtraVocabulary = {};
const known = new WeakMap<ExtraVocabulary, Vocabulary>();

/** The vocabulary with further names, which count before its own. Of the same names, always the same vocabulary. */
export function vocabularyOf(extra: ExtraVocabulary = none): Vocabulary {
  const kept = known.get(extra);
  if (kept) return kept;
  const vocabulary = { english: new PhraseTree<Named>(), chinese: new PhraseTree<Named>() };
  add(vocabulary.english, englishPhrases, englishWords);
  add(vocabulary.chinese, chinesePhrases, (phrase) => [...phrase]);
  for (const [phrase, metric] of Object.entries(extra)) {
    const own = phrase.trim().toLowerCase();
    const named = { metric, loss: false };
    if (own === '') continue;
    if (/\p{Script=Han}/u.test(own)) vocabulary.chinese.add([...own], named);
    else vocabulary.english.add(englishWords(own), named);
  }
  known.set(extra, vocabulary);
  return vocabulary;
}
