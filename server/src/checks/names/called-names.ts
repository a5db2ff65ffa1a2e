import type { Transcript } from '../../transcript/model';
import { isHanName, nameKey, nameWords } from '../../transcript/names';
import { anonymousName, operatorNames, titleWord } from '../../transcript/vocabulary';
import type { CapitalWord } from './capital-words';

/** An initial or `Li` is too little to know a name by. */
const MIN_LETTERS = 3;
const honorifics: ReadonlySet<string> = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'professor']);

/** The words by which the people of a call are called: those of the speakers' names. */
export function wordsOfSpeakers({ speakers }: Transcript): Set<string> {
  return new Set(
    speakers
      .map(({ name }) => name)
      .filter((name) => !isHanName(name) && !operatorNames.has(nameKey(name)) && !anonymousName.test(nameKey(name)))
      .flatMap(nameWords)
      .filter(isName),
  );
}

/** The words of names that a source introduces: `Dr. Thompson Lin`. A header may have the person's other name. */
export function introducedNames(text: string, words: readonly CapitalWord[]): string[] {
  let introduced = -1;
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!standTogether(text, before, word) || !(isHonorific(before) || introduced === at - 1)) return [];
    introduced = at;
    return isName(word.key) ? [word.key] : [];
  });
}

/**
 * The words of a source that call people of the call. Beside a capitalised word that is no name of theirs, a word is
 * part of another name (`Shannon Capital`), unless the other begins the sentence or is an honorific.
 */
export function calledNames(text: string, words: readonly CapitalWord[], known: ReadonlySet<string>): CapitalWord[] {
  const belongs = (word: CapitalWord | undefined): boolean =>
    word === undefined || known.has(word.key) || word.key.length < MIN_LETTERS || isHonorific(word);
  return words.filter((word, at) => {
    if (!known.has(word.key)) return false;
    const before = standTogether(text, words[at - 1], word) ? words[at - 1] : undefined;
    const after = standTogether(text, word, words[at + 1]) ? words[at + 1] : undefined;
    return (belongs(before) || before?.opens === true) && belongs(after);
  });
}

function isName(word: string): boolean {
  return word.length >= MIN_LETTERS && !titleWord.test(word);
}

function isHonorific(word: CapitalWord | undefined): boolean {
  return word !== undefined && honorifics.has(word.key);
}

/** Side by side, with at most the dot of an initial or an honorific between them. */
function standTogether(text: string, left: CapitalWord | undefined, right: CapitalWord | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const between = text.slice(left.end, right.start);
  return between === ' ' || (between === '. ' && (left.key.length < MIN_LETTERS || isHonorific(left)));
}
