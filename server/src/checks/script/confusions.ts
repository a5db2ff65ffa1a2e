import { toSimplified, usualTraditional } from '../../transcript/chinese-script';
import { confusableGroups, evidentWords, plausibleWords } from './words';

/** A character of a Traditional text that is another word's, and the word that says so. */
export interface Confusion {
  /** Position of the character in the text. */
  readonly at: number;
  readonly right: string;
  /** Where the word stands that should hold it, `to` exclusive. */
  readonly word: { readonly from: number; readonly to: number; readonly right: string };
}

interface Word {
  readonly text: string;
  /** In Simplified characters, as it is looked up. */
  readonly folded: string;
  /** Whether it is written in this way only. */
  readonly evident: boolean;
}

interface Lexicon {
  /** By UTF-16 code unit: the group of a confusable character and its sense in it, 0 where it has none. */
  readonly senses: Uint16Array;
  /** By the two characters a word begins with, the longest first. */
  readonly words: ReadonlyMap<number, readonly Word[]>;
}

const LONGEST = 4;
/** More than the senses of any group. */
const SENSES = 8;

let built: Lexicon | undefined;

/** Made at the first need: a call in Simplified characters never asks. */
function lexicon(): Lexicon {
  built ??= { senses: buildSenses(), words: buildWords() };
  return built;
}

function buildSenses(): Uint16Array {
  const senses = new Uint16Array(0x10000);
  for (const [group, forms] of confusableGroups.split(' ').entries()) {
    let sense = 1;
    let open = false;
    for (const form of forms) {
      if (form === '[' || form === ']') open = form === '[';
      else senses[form.charCodeAt(0)] = (group + 1) * SENSES + sense;
      if (!open) sense++;
    }
  }
  return senses;
}

function buildWords(): Map<number, Word[]> {
  const words = new Map<number, Word[]>();
  const add = (list: string, evident: boolean): void => {
    for (const text of list.split(' ')) {
      const folded = toSimplified(text);
      const key = startKey(folded, 0);
      const known = words.get(key);
      if (known) known.push({ text, folded, evident });
      else words.set(key, [{ text, folded, evident }]);
    }
  };
  add(evidentWords, true);
  add(plausibleWords, false);
  for (const sameStart of words.values()) sameStart.sort((a, b) => b.text.length - a.text.length);
  return words;
}

function startKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/**
 * The wrong conversions of a Traditional text: characters that both scripts know, in a word that is not theirs (控製 for
 * 控制, 皇後 for 皇后). Silent where any word speaks for what is written.
 */
export function confusionsIn(text: string): Confusion[] {
  const { senses } = lexicon();
  const found: Confusion[] = [];
  let folded: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const sense = senses[text.charCodeAt(at)];
    if (!sense) continue;
    folded ??= toSimplified(text);
    const confusion = confusionAt(folded, at, sense);
    if (confusion) found.push(confusion);
  }
  return found;
}

function confusionAt(folded: string, at: number, written: number): Confusion | undefined {
  const { senses } = lexicon();
  let confusion: Confusion | undefined;
  for (const { word, from } of wordsOver(folded, at)) {
    const right = word.text.charAt(at - from);
    const sense = senses[right.charCodeAt(0)] ?? 0;
    if (sense === written) return undefined;
    if (!word.evident || Math.floor(sense / SENSES) !== Math.floor(written / SENSES)) continue;
    confusion ??= { at, right, word: { from, to: from + word.text.length, right: word.text } };
  }
  return confusion;
}

/** The words that a place of a text, in Simplified characters, may belong to. */
function wordsOver(folded: string, at: number): { word: Word; from: number }[] {
  const { words } = lexicon();
  const found: { word: Word; from: number }[] = [];
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
    for (const word of words.get(startKey(folded, from)) ?? []) {
      if (from + word.text.length > at && folded.startsWith(word.folded, from)) found.push({ word, from });
    }
  }
  return found;
}

/** The Traditional character for a place of a text in Simplified characters: by the word there, or else the usual one. */
export function traditionalAt(folded: string, at: number): string {
  const [best] = wordsOver(folded, at).sort((a, b) => b.word.text.length - a.word.text.length);
  return best ? best.word.text.charAt(at - best.from) : usualTraditional(folded.charAt(at));
}

/** The Traditional character that a word of evidence has at a place of a text in Simplified characters. */
export function evidentAt(folded: string, at: number): string | undefined {
  const found = wordsOver(folded, at).find(({ word }) => word.evident);
  return found?.word.text.charAt(at - found.from);
}
