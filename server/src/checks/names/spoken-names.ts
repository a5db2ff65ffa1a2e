import type { TranslationUnit } from '../../alignment/model';
import type { Paragraph, Transcript } from '../../transcript/model';
import { calledNames, introducedNames, wordsOfSpeakers } from './called-names';
import type { CapitalWord } from './capital-words';
import { chineseNames } from './glosses';
import { NameCount } from './name-count';
import type { NameReading } from './name-reading';

/** A unit whose source calls somebody by a name, with what its translation may have for it. */
export interface NameUse {
  readonly source: Paragraph;
  readonly target: Paragraph;
  /** Where the source has the name first. */
  readonly mention: CapitalWord;
  /** The name as the source writes it. */
  readonly written: string;
  /** Where the translation keeps it in Latin letters. */
  readonly latinAt: readonly number[];
  /** It stands beside its rendering: 卡西迪·富勒 (Cassidy Fuller). */
  readonly glossed: boolean;
  /** What in the translation sounds like the name; none where it is kept in Latin letters alone. */
  readonly candidates: ReadonlySet<string>;
}

/** All uses of a word of a name, in document order. */
export interface SpokenName {
  /** The name of a person of the call, not of the company or a product. */
  readonly person: boolean;
  readonly uses: readonly NameUse[];
}

/** So much of a name stands before or behind a word of it within brackets. */
const REST_OF_NAME = 40;
const glossBefore = /[\p{Script=Han}·‧•・]\s?[(（][\p{Script=Latin}.,\s'-]*$/u;
const glossAfter = /^[\p{Script=Latin}.,\s'-]*[(（]\p{Script=Han}/u;

/** The names of the call's people, company and products, each with what the translations may have for it. */
export function spokenNames(
  transcript: Transcript,
  units: readonly TranslationUnit[],
  reading: NameReading,
): SpokenName[] {
  const people = wordsOfSpeakers(transcript);
  const things = new NameCount();
  const pairs = units.flatMap(({ source, target }) => {
    // What nobody has translated renders no name.
    if (!source || !target || target.language === source.language) return [];
    const words = reading.wordsOf(source.text);
    for (const word of introducedNames(source.text, words)) people.add(word);
    things.add(source.text, words);
    return [{ source, target, words }];
  });

  const known = new Set([...people, ...things.names()]);
  const chinese = chineseNames(
    transcript,
    pairs.flatMap(({ target }) => reading.glossesIn(target.text)),
  );
  const names = new Map<string, NameUse[]>();
  for (const { source, target, words } of pairs) {
    const first = new Map<string, CapitalWord>();
    for (const word of calledNames(source.text, words, known)) if (!first.has(word.key)) first.set(word.key, word);
    for (const mention of first.values()) {
      const uses = names.get(mention.key) ?? [];
      names.set(mention.key, uses);
      uses.push(readUse({ source, target }, mention, reading, chinese.get(mention.key)));
    }
  }
  return [...names].map(([word, uses]) => ({ person: people.has(word), uses }));
}

const noCandidates: ReadonlySet<string> = new Set();

function readUse(
  { source, target }: Pick<NameUse, 'source' | 'target'>,
  mention: CapitalWord,
  reading: NameReading,
  chinese: ReadonlySet<string> = noCandidates,
): NameUse {
  const written = source.text.slice(mention.start, mention.end);
  const latinAt = placesOfLatin(target.text, written);
  const glossed = latinAt.some((at) => isGloss(target.text, at, written.length));
  const isLatin = latinAt.length > 0 && !glossed;
  const given = [...chinese].filter((name) => target.text.includes(name));
  const candidates = isLatin ? noCandidates : new Set([...reading.renderingsOf(mention.key, target.text), ...given]);
  return { source, target, mention, written, latinAt, glossed, candidates };
}

/** Where a Latin word stands in a text, and not within a longer one. */
function placesOfLatin(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/\p{Script=Latin}/u.test(text.charAt(at - 1) + text.charAt(at + word.length))) places.push(at);
  }
  return places;
}

function isGloss(text: string, at: number, length: number): boolean {
  return (
    glossBefore.test(text.slice(Math.max(0, at - REST_OF_NAME), at)) ||
    glossAfter.test(text.slice(at + length, at + length + REST_OF_NAME))
  );
}
