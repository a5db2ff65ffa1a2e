import { PhraseTree } from '../phrases';
import { englishPhrases } from './phrases-en';

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
}

function read(tree: PhraseTree<Named>, phrases: Readonly<Record<string, string>>): void {
  for (const [metric, list] of Object.entries(phrases)) {
    for (const phrase of list.split('|')) {
      const words = phrase.trim().split(/\s+/);
      const loss = words[0]?.startsWith('!') ?? false;
      if (loss) words[0] = words[0]?.slice(1) ?? '';
      tree.add(words, { metric, loss });
    }
  }
}

let usual: Vocabulary | undefined;

/** The vocabulary with further names, which count before its own. */
export function vocabularyOf(extra?: ExtraVocabulary): Vocabulary {
  if (!extra && usual) return usual;
  const english = new PhraseTree<Named>();
  read(english, englishPhrases);
  for (const [phrase, metric] of Object.entries(extra ?? {})) {
    const words = phrase.toLowerCase().replaceAll('-', ' ').trim().split(/\s+/);
    if (words[0]) english.add(words, { metric, loss: false });
  }
  const vocabulary = { english };
  if (!extra) usual = vocabulary;
  return vocabulary;
}
