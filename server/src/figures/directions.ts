import type { FigureDraft } from './draft';
import type { Direction, SaidBasis, StatedBasis } from './model';
import type { Tokens } from './tokens/token';

/** What a language needs to tell which way its figures go. */
export interface DirectionGrammar {
  /** The word at an index that says up or down, gain or loss. */
  wordAt(tokens: Tokens, at: number): Pick<Direction, 'sign' | 'of'> | undefined;
  /** Whether a word that says up or down may only compare something with the figure: `below the 5% rise`. */
  compares(tokens: Tokens, at: number): boolean;
  /** May stand between such a word and its figure: `by about`, 了約. */
  isFiller(tokens: Tokens, at: number): boolean;
  /** May join two figures that one word speaks of: `17.4% year-over-year and 15% sequentially`. */
  isJoint(tokens: Tokens, at: number): boolean;
  /** Joins a figure to one some words before it that goes the same way: `up 14.2% as reported and 15.1% in euros`. */
  sharesLoosely(tokens: Tokens, at: number): boolean;
  /** Says only what a figure is a part of: what cost `1 point of growth` has not let it grow. */
  measures(tokens: Tokens, at: number): boolean;
  /** Joins two figures that say one change twice: `down 61 cents, or 0.7%`, 升312點或1.6%. */
  saysAgain(tokens: Tokens, at: number): boolean;
  /**
   * What a change is measured against, from the words around the figure that spans the tokens from `first` to `last`
   * and belongs to none before `floor`.
   */
  basisOf(tokens: Tokens, first: number, last: number, floor: number): StatedBasis | undefined;
  /** The index of the word that may say what the amount before an index is, a gain or a loss. */
  resultBehind(tokens: Tokens, from: number): number | undefined;
  /** The index of the word that the figure at `first` to `last` is a share of: `29% of net profit`, 淨利潤的29%. */
  wholeOf(tokens: Tokens, first: number, last: number): number | undefined;
  /** Ends the stretch in which `loss` or 虧損 speaks of a figure. */
  endsClause(tokens: Tokens, at: number): boolean;
}

/** How far a word may stand from its figure, in tokens. Beyond that it is as likely to speak of something else. */
const REACH = 10;
const RESULT_REACH = 16;

/**
 * Tells which way each figure goes, from the word beside it: up or down right before or behind it with nothing but
 * fillers between, or shared with the figure before; gain or loss anywhere before it in the clause. Where nothing is
 * certain, nothing is said. One pass: each figure looks a fixed distance around.
 *
 * @returns the direction of each figure, by index
 */
export function directionsOf(
  tokens: Tokens,
  figures: readonly FigureDraft[],
  grammar: DirectionGrammar,
): (Direction | undefined)[] {
  const directions: (Direction | undefined)[] = [];
  if (!figures.some(mayGo)) return directions;
  markPeriods(tokens, figures);
  let first = 0;
  let previous: Placed | undefined;
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index];
    if (!figure || !mayGo(figure)) {
      directions.push(undefined);
      continue;
    }
    while (first < tokens.length && tokens.end(first) <= figure.start) first++;
    let last = first;
    while (last + 1 < tokens.length && tokens.start(last + 1) < figure.end) last++;
    const floor = previous?.last ?? -1;
    const next = figures[index + 1];
    const own = result(tokens, figure, first, floor, grammar) ?? before(tokens, first, floor, grammar);
    const shared = previous && !own ? inherit(tokens, figure, first, previous, grammar) : undefined;
    const direction =
      own ??
      shared ??
      behind(tokens, last, figure, next, grammar) ??
      resultBehind(tokens, last, figure, grammar) ??
      (previous && inheritLoosely(tokens, figure, [first, last], previous, grammar)) ??
      ofResult(tokens, figure, first, last, grammar);
    const basis =
      direction?.of === 'change' ? grammar.basisOf(tokens, first, last, basisFloor(tokens, previous)) : undefined;
    directions.push(basis && direction ? { ...direction, basis } : direction);
    previous = { figure, direction: directions[index], last };
  }
  return directions;
}

/** The last token that belongs to a figure: what it is measured against, said behind it, does. */
function basisFloor(tokens: Tokens, previous: Placed | undefined): number {
  if (!previous) return -1;
  let floor = previous.last;
  const end = previous.direction?.basis?.end ?? 0;
  while (floor + 1 < tokens.length && tokens.start(floor + 1) < end) floor++;
  return floor;
}

/** A figure with its direction and its last token. */
interface Placed {
  readonly figure: FigureDraft;
  readonly direction: Direction | undefined;
  readonly last: number;
}

/** Only amounts go up and down. */
function mayGo({ kind, implicit }: FigureDraft): boolean {
  return !implicit && (kind === 'percent' || kind === 'money' || kind === 'quantity');
}

/** Marks the tokens of periods, dates and relative ones, which may stand between a word and its figure: 高於2021年第四季的17.6%. */
function markPeriods(tokens: Tokens, figures: readonly FigureDraft[]): void {
  let at = 0;
  for (const { kind, start, end } of figures) {
    if (kind !== 'period' && kind !== 'date') continue;
    while (at < tokens.length && tokens.start(at) < start) at++;
    for (; at < tokens.length && tokens.start(at) < end; at++) tokens.markPeriod(at);
  }
}

function isFiller(tokens: Tokens, at: number, grammar: DirectionGrammar): boolean {
  return tokens.inPeriod(at) || grammar.isFiller(tokens, at);
}

/** A basis said by the tokens from one index to another, inclusive. */
export function statedBasis(tokens: Tokens, is: SaidBasis, from: number, to: number): StatedBasis | undefined {
  return tokens.has(from) && tokens.has(to) ? { is, start: tokens.start(from), end: tokens.end(to) } : undefined;
}

function directionAt(
  tokens: Tokens,
  at: number,
  grammar: DirectionGrammar,
  of: Direction['of'],
): Direction | undefined {
  const word = grammar.wordAt(tokens, at);
  if (word?.of !== of) return undefined;
  const compares = grammar.compares(tokens, at);
  return { sign: word.sign, of, compares, basis: undefined, start: tokens.start(at), end: tokens.end(at) };
}

/** `up 34%`, 年增34%: back over fillers to the word. */
function before(tokens: Tokens, first: number, floor: number, grammar: DirectionGrammar): Direction | undefined {
  for (let at = first - 1; at > floor && first - at <= REACH; at--) {
    const found = directionAt(tokens, at, grammar, 'change');
    if (found || !isFiller(tokens, at, grammar)) return found;
  }
  return undefined;
}

/** `a 5% decline`, 34%的成長: on over fillers to the word, which no other figure claims. */
function behind(
  tokens: Tokens,
  last: number,
  figure: FigureDraft,
  next: FigureDraft | undefined,
  grammar: DirectionGrammar,
): Direction | undefined {
  for (let at = last + 1; at - last <= 5; at++) {
    if (grammar.measures(tokens, at)) return undefined;
    const found = directionAt(tokens, at, grammar, 'change');
    if (found) {
      // "7.5% below the $214.8 million": a share is by how much, whatever it is compared with.
      if (found.compares && figure.kind === 'percent' && next?.kind === 'money') return found;
      // Between two figures the word speaks of the one behind it: 5,220萬美元,成長34%.
      const claimed = next !== undefined && mayGo(next) && next.start - found.end < 6 && next.start >= found.end;
      return claimed ? undefined : found;
    }
    if (!isFiller(tokens, at, grammar)) return undefined;
  }
  return undefined;
}

/** `a $3.4 million net loss`, 340萬美元的虧損. */
function resultBehind(
  tokens: Tokens,
  last: number,
  { kind }: FigureDraft,
  grammar: DirectionGrammar,
): Direction | undefined {
  const at = kind === 'money' ? grammar.resultBehind(tokens, last + 1) : undefined;
  return at === undefined ? undefined : directionAt(tokens, at, grammar, 'result');
}

/** The second of two figures that are joined takes the word of the first; one of another kind only as the same said otherwise. */
function inherit(
  tokens: Tokens,
  figure: FigureDraft,
  first: number,
  previous: Placed,
  grammar: DirectionGrammar,
): Direction | undefined {
  const { direction } = previous;
  if (!direction || direction.start > previous.figure.start) return undefined;
  let same = previous.figure.kind === figure.kind;
  for (let at = previous.last + 1; at < first; at++) {
    if (!isFiller(tokens, at, grammar) && !grammar.isJoint(tokens, at)) return undefined;
    same ||= direction.of === 'change' && grammar.saysAgain(tokens, at);
  }
  return same ? direction : undefined;
}

/** How many words may stand between figures that are joined loosely. */
const LOOSE_REACH = 8;

/** `up 14.2% as reported and 15.1% in constant currency`. */
function inheritLoosely(
  tokens: Tokens,
  figure: FigureDraft,
  [first, last]: readonly [number, number],
  previous: Placed,
  grammar: DirectionGrammar,
): Direction | undefined {
  const { direction } = previous;
  if (direction?.of !== 'change' || previous.figure.kind !== figure.kind || direction.start > previous.figure.start)
    return undefined;
  if (!grammar.sharesLoosely(tokens, first - 1) || first - previous.last > LOOSE_REACH) return undefined;
  if (grammar.wholeOf(tokens, first, last) !== undefined) return undefined;
  for (let at = previous.last + 1; at < first; at++) {
    if (grammar.endsClause(tokens, at) || grammar.wordAt(tokens, at)) return undefined;
  }
  return direction;
}

/** `net loss for Q1 was $7.9 million`, 每股虧損0.29美元: the nearest such word in the clause. Money only. */
function result(
  tokens: Tokens,
  figure: FigureDraft,
  first: number,
  floor: number,
  grammar: DirectionGrammar,
): Direction | undefined {
  if (figure.kind !== 'money') return undefined;
  for (let at = first - 1; at > floor && first - at <= RESULT_REACH && !grammar.endsClause(tokens, at); at--) {
    const found = directionAt(tokens, at, grammar, 'result');
    if (found) return found;
  }
  return undefined;
}

/** `29% of net profit`, 約占淨利潤的29%: a share of a gain or a loss. */
function ofResult(
  tokens: Tokens,
  { kind }: FigureDraft,
  first: number,
  last: number,
  grammar: DirectionGrammar,
): Direction | undefined {
  const whole = kind === 'percent' ? grammar.wholeOf(tokens, first, last) : undefined;
  return whole === undefined ? undefined : directionAt(tokens, whole, grammar, 'result');
}
