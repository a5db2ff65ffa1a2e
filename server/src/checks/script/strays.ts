import { type Script, scriptOfCharacter, toSimplified } from '../../transcript/chinese-script';
import { confusionsIn, evidentAt, traditionalAt } from './confusions';
import { simplifiedByWords } from './conversion';
import { quotationsIn } from './quotations';

/** Characters that do not belong into a text of a script: those of the other one, or the wrong one of its own. */
export interface Stray {
  /** Positions in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** The word it spoils, and how that is written, where the characters alone would not tell what is wrong. */
  readonly word: { readonly written: string; readonly right: string } | undefined;
}

interface StrayCharacter {
  readonly at: number;
  readonly right: string;
  readonly word: { readonly from: number; readonly to: number; readonly right: string } | undefined;
}

/** Simplified texts write them in some words (乾隆, 宫商角徵羽), and not in most: there the words tell. */
const sharedByWord = /[乾徵]/;

/** What does not belong into a text of a script, in order; characters side by side are one stray. */
export function straysIn(text: string, script: Script): Stray[] {
  const wrong = script === 'traditional' ? confusionsIn(text) : wordsLeft(text);
  // None is both: only characters that the scripts share can be confused.
  const characters = [...foreignCharacters(text, script), ...wrong].sort((a, b) => a.at - b.at);
  return joined(outsideQuotations(characters, text, script), text);
}

/** Both the characters and the quotations are in order, so that one look at each is enough. */
function outsideQuotations(characters: readonly StrayCharacter[], text: string, script: Script): StrayCharacter[] {
  if (characters.length === 0) return [];
  const quotations = quotationsIn(text, script === 'simplified' ? 'traditional' : 'simplified');
  let next = 0;
  return characters.filter(({ at }) => {
    while ((quotations[next]?.to ?? text.length) <= at) next++;
    return at < (quotations[next]?.from ?? text.length);
  });
}

function foreignCharacters(text: string, script: Script): StrayCharacter[] {
  const found: StrayCharacter[] = [];
  let folded: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const own = scriptOfCharacter(text.charCodeAt(at));
    if (own === undefined || own === script) continue;
    folded ??= toSimplified(text);
    found.push({ at, right: script === 'simplified' ? folded.charAt(at) : traditionalAt(folded, at), word: undefined });
  }
  return found;
}

/** 乾 in 乾淨, but neither in 乾隆 nor in a name. */
function wordsLeft(text: string): StrayCharacter[] {
  if (!sharedByWord.test(text)) return [];
  const folded = toSimplified(text);
  const simplified = simplifiedByWords(text);
  return Array.from({ length: text.length }, (_, at) => ({ at, right: simplified.charAt(at), word: undefined })).filter(
    ({ at, right }) => {
      const character = text.charAt(at);
      return sharedByWord.test(character) && right !== character && evidentAt(folded, at) === character;
    },
  );
}

function joined(characters: readonly StrayCharacter[], text: string): Stray[] {
  const strays: Stray[] = [];
  for (const { at, right, word } of characters) {
    const last = strays.at(-1);
    const said = word && { written: text.slice(word.from, word.to), right: word.right };
    if (last?.end === at) {
      strays[strays.length - 1] = { ...last, end: at + 1, right: last.right + right, word: last.word ?? said };
    } else strays.push({ start: at, end: at + 1, right, word: said });
  }
  return strays;
}
