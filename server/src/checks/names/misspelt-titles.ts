import type { SpannedText, Transcript, Turn } from '../../transcript/model';
import { nameKey } from '../../transcript/names';
import { oneSlipApart } from '../../transcript/similarity';
import { titleWord } from '../../transcript/vocabulary';

/** A title of a speaker that is a slip away from the one the speaker otherwise has. */
export interface MisspeltTitle {
  readonly turn: Turn;
  readonly right: SpannedText;
}

/** Shorter titles are abbreviations, where one letter makes another office: CEO, CFO. */
const WORD = /\p{L}{4}/u;
const USUAL = 3;

/**
 * The titles that are almost, not quite, the title of the same speaker elsewhere. The one that the call has more often
 * is right; where both stand once, the one whose words it has elsewhere.
 */
export function misspeltTitles(transcript: Transcript): MisspeltTitle[] {
  const titlesOf = new Map<number, Map<string, TitleUse>>();
  const words = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const turn of transcript.turns) {
    const title = turn.header.canonical.title;
    if (!title) continue;
    const key = keys.get(title.text) ?? nameKey(title.text);
    keys.set(title.text, key);
    const titles = titlesOf.get(turn.speaker.index) ?? new Map<string, TitleUse>();
    titlesOf.set(turn.speaker.index, titles);
    const use = titles.get(key);
    if (use) use.turns.push(turn);
    else titles.set(key, { key, title, turns: [turn] });
    for (const word of wordsOf(key)) words.set(word, (words.get(word) ?? 0) + 1);
  }

  return [...titlesOf.values()].flatMap((titles) => {
    const usual = [...titles.values()].sort((a, b) => b.turns.length - a.turns.length).slice(0, MAX_TITLES);
    return usual.flatMap((wrong) => {
      const right = usual.find((other) => isMisspelling(wrong, other, words));
      return right ? wrong.turns.map((turn) => ({ turn, right: right.title })) : [];
    });
  });
}

/** Nobody has more titles than this, but for files that are no transcripts. */
const MAX_TITLES = 16;

interface TitleUse {
  readonly key: string;
  readonly title: SpannedText;
  readonly turns: Turn[];
}

function isMisspelling(wrong: TitleUse, right: TitleUse, words: ReadonlyMap<string, number>): boolean {
  if (!oneSlipApart(wrong.key, right.key) || wrong.key.replace(/\D/g, '') !== right.key.replace(/\D/g, ''))
    return false;
  const [mine, theirs] = [apart(wrong.key, right.key), apart(right.key, wrong.key)];
  if (![...mine, ...theirs].some((word) => WORD.test(word)) && !isNoOffice(mine, wrong, right)) return false;
  if (wrong.turns.length !== right.turns.length) return wrong.turns.length < right.turns.length;
  const often = (of: readonly string[]): number => Math.min(...of.map((word) => words.get(word) ?? 0));
  return often(mine) < often(theirs);
}

/** A short word that is no title's, where the call has the other one again and again: `Director kf Research`. */
function isNoOffice(words: readonly string[], wrong: TitleUse, right: TitleUse): boolean {
  return wrong.turns.length === 1 && right.turns.length >= USUAL && !words.some((word) => titleWord.test(word));
}

function apart(title: string, other: string): string[] {
  const others = new Set(wordsOf(other));
  return wordsOf(title).filter((word) => !others.has(word));
}

function wordsOf(key: string): string[] {
  return key.match(/[\p{L}\p{M}]+/gu) ?? [];
}
