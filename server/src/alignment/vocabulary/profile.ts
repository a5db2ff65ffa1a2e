import { fold } from '../../transcript/characters';
import type { Language } from '../../transcript/model';
import { type Concept, theDictionary } from './dictionary';
import { stemOf, wordsOf } from './english-words';
import { inOneScript } from './one-script';

/** The words of a paragraph that the dictionary knows: all that is needed to weigh it against another paragraph. */
export interface LexicalProfile {
  readonly language: Language;
  /** The different words, each with what it may mean: one concept in English, several in Chinese. */
  readonly words: ReadonlyMap<string, readonly Concept[]>;
  /** All that the words may mean. */
  readonly concepts: ReadonlySet<Concept>;
}

/** Reads a paragraph once; linear in its length. Figures and, in Chinese, Latin words are left to other evidence. */
export function lexicalProfile(text: string, language: Language): LexicalProfile {
  return profileOf(language, language === 'en' ? englishWords(text) : chineseWords(text));
}

/** The profile of paragraphs taken together: two sources of one translation, or two translations of one source. */
export function joinProfiles(first: LexicalProfile, second: LexicalProfile): LexicalProfile {
  return profileOf(first.language, new Map([...first.words, ...second.words]));
}

function profileOf(language: Language, words: ReadonlyMap<string, readonly Concept[]>): LexicalProfile {
  const concepts = new Set<Concept>();
  for (const meanings of words.values()) for (const concept of meanings) concepts.add(concept);
  return { language, words, concepts };
}

function englishWords(text: string): Map<string, readonly Concept[]> {
  const dictionary = theDictionary();
  const stems = wordsOf(text).map(stemOf);
  const found = new Map<string, readonly Concept[]>();
  for (let at = 0; at < stems.length; ) {
    const step = phraseAt(stems, at);
    const key = stems.slice(at, at + step).join(' ');
    const concept = dictionary.conceptOf(key);
    if (concept !== undefined) found.set(key, [concept]);
    at += step;
  }
  return found;
}

/** How many words the longest known phrase at a place has; 1 where none is. */
function phraseAt(stems: readonly string[], at: number): number {
  const dictionary = theDictionary();
  const most = Math.min(dictionary.longestPhrase(stems[at] ?? ''), stems.length - at);
  for (let length = most; length > 1; length--) {
    if (dictionary.conceptOf(stems.slice(at, at + length).join(' ')) !== undefined) return length;
  }
  return 1;
}

/**
 * The longest word at every place, but none within the one before. Words that overlap both count (净利 and 利息 in
 * 净利息): which of them is meant, the other side tells.
 */
function chineseWords(text: string): Map<string, readonly Concept[]> {
  const dictionary = theDictionary();
  const simplified = inOneScript(fold(text));
  const found = new Map<string, readonly Concept[]>();
  let covered = 0;
  for (let at = 0; at < simplified.length; at++) {
    const length = dictionary.lengthAt(simplified, at);
    const end = at + length;
    if (length === 0 || end <= covered) continue;
    const word = simplified.slice(at, end);
    if (!found.has(word)) found.set(word, dictionary.conceptsOf(word));
    covered = end;
  }
  return found;
}
