import type { ExtractedFigure } from '../../../figures/extract';
import type { Sentence } from '../../../transcript/sentences';

/** A word, a mark or a figure of a sentence; columns within the paragraph's text. */
export interface Item {
  /** Lower case, folded to half width; a figure as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** An amount or a period; words that only contain a number (`100G`, `Tier 1`) are none. */
  readonly figure: ExtractedFigure | undefined;
  readonly isWord: boolean;
  /** Joined to the word before by a hyphen: the second part of `NEV-related`. */
  readonly hyphened: boolean;
}

/** Units that tell what a thing is rather than how many there are. */
const namingUnits = new Set(
  `gigabit terabit gigabyte terabyte megabyte inch nanometer millimeter kilometer mile megawatt gigawatt kilowatt gigahertz
  megahertz gen generation`.split(/\s+/),
);

/** Whether a figure is an amount or a period, and no part of a name: 100G is no amount. */
export function counts({ kind, unit, implicit }: ExtractedFigure): boolean {
  if (kind === 'identifier') return false;
  if (implicit) return kind === 'period';
  return kind !== 'quantity' || unit === undefined || !namingUnits.has(unit);
}

const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const word = /[\p{L}\p{N}_&]+(?:['.][\p{L}\p{N}]+)*/uy;

/**
 * Cuts a sentence into words, marks and figures. A hyphen parts words, so that `book-to-bill` and `book to bill` are the
 * same; a possessive s is a word of its own.
 *
 * @param folded the paragraph, folded to half width
 * @param figures those of the sentence, in order
 */
export function itemsOf(folded: string, { start, end }: Sentence, figures: readonly ExtractedFigure[]): Item[] {
  const own = figures.filter(counts);
  const items: Item[] = [];
  let next = 0;
  for (let at = start; at < end; ) {
    while ((own[next]?.start ?? end) < at) next++;
    const figure = own[next];
    if (figure && figure.start === at) {
      const { start: from, end: to } = figure;
      items.push({
        text: folded.slice(from, to).toLowerCase(),
        start: from,
        end: to,
        capital: false,
        figure,
        isWord: false,
        hyphened: false,
      });
      next++;
      at = to;
      continue;
    }
    word.lastIndex = at;
    const found = word.exec(folded)?.[0];
    if (found === undefined) {
      const mark = folded[at] ?? '';
      if (mark.trim() !== '' && mark !== '-') addMark(items, mark, at);
      at++;
      continue;
    }
    const limit = Math.min(figure?.start ?? end, end);
    // The last point of `U.S.` is part of it.
    const isShort = initials.test(found) && folded[at + found.length] === '.';
    const to = Math.min(at + found.length + (isShort ? 1 : 0), limit);
    addWord(items, folded.slice(at, to), at, folded[at - 1] === '-' && at > start);
    at = to;
  }
  return items;
}

function addMark(items: Item[], text: string, start: number): void {
  items.push({ text, start, end: start + 1, capital: false, figure: undefined, isWord: false, hyphened: false });
}

function addWord(items: Item[], found: string, start: number, hyphened: boolean): void {
  const lower = found.toLowerCase();
  const own = lower.endsWith("'s") && lower.length > 2 ? found.length - 2 : found.length;
  const capital = found[0] !== lower[0] || /\d/.test(found);
  items.push({
    text: lower.slice(0, own),
    start,
    end: start + own,
    capital,
    figure: undefined,
    isWord: true,
    hyphened,
  });
  if (own < found.length) {
    items.push({
      text: "'s",
      start: start + own,
      end: start + found.length,
      capital: false,
      figure: undefined,
      isWord: true,
      hyphened: false,
    });
  }
}
