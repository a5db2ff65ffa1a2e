import type { Language } from '../../transcript/model';
import type { ExtractedFigure } from '../extract';
import type { Difference } from './compare';
import type { Side, Stretch } from './side';
import { closeTo } from './values';

/** On which side of what is said the amount itself lies: `just under 15%` below, 逾15% above. */
interface Bound extends Stretch {
  readonly sign: 1 | -1;
}

/** The words for it, as they stand right before a figure and right behind it. */
interface BoundWords {
  readonly before: readonly [above: RegExp, below: RegExp];
  readonly behind: readonly [above: RegExp, below: RegExp];
}

const words: Readonly<Record<Language, BoundWords>> = {
  en: {
    before: [
      /\b(?:over|above|(?:more|greater|better) than|north of|exceeding|in excess of|upwards of) $/i,
      /\b(?:under|below|(?:less|fewer) than|short of|shy of|nearly|almost) $/i,
    ],
    behind: [/^ (?:or (?:more|better|higher)|and change)\b/i, /^ or (?:less|fewer|lower)\b/i],
  },
  zh: {
    before: [
      /(?:高[於于]|逾|超過|超过|超逾|超出|[多大][於于]) ?$/,
      /(?:低[於于]|不到|不足|未滿|未满|[少小][於于]|[將将接]近) ?$/,
    ],
    behind: [/^ ?(?:以上|出頭|出头|多一[點点])/, /^ ?以下/],
  },
};

/** What turns them round: `no more than`, 不低於. */
const negated = /(?:\b(?:no|not|never|than) |[不未沒没非])$/i;

/** What stands before another word only. */
const stranded = /[略稍遠远] ?$/;

/** How far before a figure its bound may begin, in characters. */
const REACH = 16;

/** A paragraph of more figures is no speech. */
const MAX_FIGURES = 200;

/** Amounts that agree, of which one side says that it is more and the other that it is less: `just under 15%`, 略高於15%. */
export function contraryBounds(
  source: Side,
  target: Side,
  counterparts: ReadonlyMap<ExtractedFigure, ExtractedFigure>,
): Difference[] {
  return source.figures.slice(0, MAX_FIGURES).flatMap((figure): Difference[] => {
    const other = counterparts.get(figure);
    if (!other || counterparts.get(other) !== figure || figure.kind === 'duration' || figure.direction) return [];
    if (!closeTo(Number(figure.value), Number(other.value))) return [];
    const [own, others] = [boundOf(figure, source.text), boundOf(other, target.text)];
    // "Just under 15%" in the source, and of 略低於 only 略 left.
    if (own && stranded.test(target.text.slice(Math.max(0, other.start - 3), other.start))) {
      const nothing = { start: other.start, end: other.start };
      return [{ kind: 'direction', source: figure, target: other, said: { source: own, target: nothing } }];
    }
    if (!own || !others || own.sign === others.sign) return [];
    return [{ kind: 'direction', source: figure, target: other, said: { source: own, target: others } }];
  });
}

function boundOf({ start, end, language }: ExtractedFigure, text: string): Bound | undefined {
  const { before, behind } = words[language];
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  for (const at of [0, 1] as const) {
    const sign = at === 0 ? 1 : -1;
    const word = before[at].exec(ahead);
    if (word) {
      if (negated.test(ahead.slice(0, word.index))) return undefined;
      const from = start - ahead.length + word.index;
      return { sign, start: from, end: from + word[0].trimEnd().length };
    }
    const next = behind[at].exec(after);
    if (next) return { sign, start: end, end: end + next[0].length };
  }
  return undefined;
}
