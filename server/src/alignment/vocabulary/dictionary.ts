import { callTerms } from './call-terms';
import { dictionaryLines } from './dictionary-data';
import { stemOf, wordsOf } from './english-words';

/** What a word means, as a number: an English stem or phrase. */
export type Concept = number;

/** Both languages' words, by what they mean. */
export interface Dictionary {
  /** The concept of an English stem, or of the stems of a phrase with spaces between; undefined for unknown ones. */
  conceptOf(stems: string): Concept | undefined;
  /** The most words of the phrases that begin with a stem; 1 where none does. */
  longestPhrase(stem: string): number;
  /** The length of the longest Chinese word that stands at a place of Simplified text; 0 where none does. */
  lengthAt(text: string, at: number): number;
  /** What a Chinese word means. */
  conceptsOf(word: string): readonly Concept[];
  /** The share of a concept among all meanings of all Chinese words: how often it is found by chance. */
  shareOf(concept: Concept): number;
}

let dictionary: Dictionary | undefined;

/** The dictionary, read when it is first asked for. */
export function theDictionary(): Dictionary {
  dictionary ??= readDictionary();
  return dictionary;
}

function readDictionary(): Dictionary {
  const concepts = new Map<string, Concept>();
  const words = new Map<string, Concept[]>();
  /** By concept: how many Chinese words mean it. */
  const sizes: number[] = [];
  let meanings = 0;
  const phrases = new Map<string, number>();
  /** The longest word that begins with a character, by the character's code. */
  const longest = new Uint8Array(0x10000);

  const conceptFor = (stems: string): Concept => {
    const known = concepts.get(stems);
    if (known !== undefined) return known;
    concepts.set(stems, concepts.size);
    sizes.push(0);
    return concepts.size - 1;
  };
  const add = (concept: Concept, word: string): void => {
    sizes[concept] = (sizes[concept] ?? 0) + 1;
    meanings++;
    const known = words.get(word);
    if (known !== undefined) {
      known.push(concept);
      return;
    }
    words.set(word, [concept]);
    const first = word.charCodeAt(0);
    longest[first] = Math.max(longest[first] ?? 0, word.length);
  };

  for (const line of dictionaryLines.split('\n')) {
    const end = line.indexOf(' ');
    const concept = conceptFor(line.slice(0, end));
    for (const word of line.slice(end + 1).split(' ')) add(concept, word);
  }
  for (const line of callTerms.trim().split('\n')) {
    const [english = '', chinese = ''] = line.split(' = ');
    const wordsOfLine = chinese.split(' ');
    for (const phrase of english.split(', ')) {
      const stems = wordsOf(phrase).map(stemOf);
      const [first = ''] = stems;
      phrases.set(first, Math.max(phrases.get(first) ?? 1, stems.length));
      const concept = conceptFor(stems.join(' '));
      for (const word of wordsOfLine) if (!words.get(word)?.includes(concept)) add(concept, word);
    }
  }

  return {
    conceptOf: (stems) => concepts.get(stems),
    longestPhrase: (stem) => phrases.get(stem) ?? 1,
    lengthAt: (text, at) => {
      for (let length = longest[text.charCodeAt(at)] ?? 0; length > 0; length--) {
        if (words.has(text.slice(at, at + length))) return length;
      }
      return 0;
    },
    conceptsOf: (word) => words.get(word) ?? [],
    shareOf: (concept) => (sizes[concept] ?? 0) / meanings,
  };
}
