import type { FigureStatus } from '../../figures/model';
import type { PlacedFigure } from '../../figures/placed';
import { newPassage, nextParagraph, type Passage } from './english/passage';
import { readSentence } from './english/read-sentence';
import type { CallFacts } from './english/scene';
import type { Value } from './english/values';
import type { KeyFigurePlace, Statement } from './model';
import { stepOf } from './precision';
import type { KeyFigureSource, Spoken } from './source';
import { closingWords } from './vocabulary/share-words-en';

/** A key figure at one of its places. */
export interface SaidFigure {
  readonly statement: Statement;
  readonly place: KeyFigurePlace;
  /** Counts the call's sentences: figures of one number were said in one. */
  readonly sentence: number;
  /** The sentence says that its shares are all there are: `with the remaining 11% from …`. */
  readonly closes: boolean;
  /** Said as a part of the company's revenue. */
  readonly ofRevenue: boolean;
  /** Measured otherwise than the metric is: `Excluding currency, …`. */
  readonly qualified: boolean;
  /** What a step of its last digit is; undefined where it is said loosely. */
  readonly step: number | undefined;
}

/** The key figures of what is spoken, in the order in which they are said. */
export function saidFigures(source: KeyFigureSource, spoken: readonly Spoken[], facts: CallFacts): SaidFigure[] {
  const placed = new Map<string, PlacedFigure>();
  for (const own of source.figures) if (own.side === 'source') placed.set(key(own.line, own.start), own);
  const said: SaidFigure[] = [];
  let passage: Passage = newPassage();
  let turn: Spoken['turn'];
  let sentence = 0;
  for (const own of spoken) {
    passage = own.turn === turn ? nextParagraph(passage) : newPassage();
    turn = own.turn;
    for (const parsed of own.sentences) {
      sentence++;
      const closes = parsed.items.some(({ text }) => closingWords.has(text));
      const qualified = isQualified(parsed.items.map(({ text }) => text));
      for (const { statement, said: value, ofRevenue } of readSentence(parsed, facts, passage)) {
        const place = placeOf(value, own, placed);
        const step = statement.approximate ? undefined : stepOf(value.figures[0] ?? { text: '', value: '' });
        if (place) said.push({ ...{ statement, place, sentence, closes, ofRevenue, qualified, step } });
      }
    }
  }
  return said;
}

const qualifying = new Set(['excluding', 'adjusting', 'adjusted', 'including', 'without', 'normalizing', 'ex']);

/** `Excluding …`, `On a constant currency basis`: what follows is not the metric as the company reports it. */
function isQualified(words: readonly string[]): boolean {
  if (qualifying.has(words[0] ?? '') && words[0] !== 'adjusted') return true;
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    return (
      (word === 'constant' && (next === 'currency' || next === 'currencies')) ||
      (word === 'pro' && next === 'forma') ||
      (word === 'excluding' && words[at - 1] === ',') ||
      word === 'annualized' ||
      word === 'organically'
    );
  });
}

function key(line: number, start: number): string {
  return `${line}:${start}`;
}

function placeOf(
  { figures: carrying }: Value,
  { paragraph, turn }: Spoken,
  placed: ReadonlyMap<string, PlacedFigure>,
): KeyFigurePlace | undefined {
  const figures = carrying.flatMap(({ start }) => placed.get(key(paragraph.line, paragraph.start + start)) ?? []);
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return undefined;
  const translation = figures.flatMap(({ counterpart }) => counterpart?.figure.text ?? []);
  return {
    ...{ line: paragraph.line, start: first.start, end: last.end },
    speaker: turn?.speaker,
    text: paragraph.text.slice(first.start - paragraph.start, last.end - paragraph.start),
    translation: translation.length === 0 ? undefined : translation.join('–'),
    status: worst(figures.map(({ status }) => status)),
    figures,
  };
}

function worst(statuses: readonly FigureStatus[]): FigureStatus {
  if (statuses.includes('mismatched')) return 'mismatched';
  return statuses.includes('unmatched') ? 'unmatched' : 'matched';
}
