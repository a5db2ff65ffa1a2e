import type { FigureDraft } from './draft';
import type { ComparisonBasis, Direction, StatedBasis } from './model';
import type { Tokens } from './tokens/token';

/** What a language needs to tell which way its figures go. */
export interface DirectionGrammar {
  /** The word at an index that says up or down, gain or loss. */
  wordAt(tokens: Tokens, at: number): Pick<Direction, 'sign' | 'of'> | undefined;
  /** May stand between such a word and its figure: `by about`, 了約. */
  isFiller(tokens: Tokens, at: number): boolean;
  /** May join two figures that one word speaks of: `17.4% year-over-year and 15% sequentially`. */
  isJoint(tokens: Tokens, at: number): boolean;
  /**
   * What a change is measured against, from the words around the figure that spans the tokens from `first` to `last`
   * and belongs to none before `floor`. `inPeriod` tells tokens that are part of a period (the 季 of 第一季).
   */
  basisOf(
    tokens: Tokens,
    place: { readonly first: number; readonly last: number; readonly floor: number },
    inPeriod: (at: number) => boolean,
  ): StatedBasis | undefined;
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
  if (!figures.some(({ kind }) => kind === 'percent' || kind === 'money')) return directions;
  const periods = periodTokens(tokens, figures);
  const inPeriod = (at: number): boolean => periods.has(at);
  // Periods may stand between a word and its figure: 高於2021年第四季的17.6%.
  const around = {
    ...grammar,
    isFiller: (list: Tokens, at: number): boolean => periods.has(at) || grammar.isFiller(list, at),
  };
  let first = 0;
  let previous: { readonly figure: FigureDraft; readonly index: number; readonly last: number } | undefined;
  figures.forEach((figure, index) => {
    while ((tokens.at(first)?.end ?? Number.POSITIVE_INFINITY) <= figure.start) first++;
    let last = first;
    while ((tokens.at(last + 1)?.start ?? Number.POSITIVE_INFINITY) < figure.end) last++;
    if (figure.implicit || (figure.kind !== 'percent' && figure.kind !== 'money')) {
      directions.push(undefined);
      return;
    }
    const floor = previous?.last ?? -1;
    const own = result(tokens, figure, first, floor, around) ?? before(tokens, first, floor, around);
    const shared = previous && !own ? inherit(tokens, figure, first, previous, directions, around) : undefined;
    const direction = own ?? shared ?? behind(tokens, last, figures[index + 1], around);
    const basis = direction?.of === 'change' ? grammar.basisOf(tokens, { first, last, floor }, inPeriod) : undefined;
    directions.push(basis && direction ? { ...direction, basis } : direction);
    previous = { figure, index, last };
  });
  return directions;
}

/** The tokens of periods, dates and relative ones. */
function periodTokens(tokens: Tokens, figures: readonly FigureDraft[]): ReadonlySet<number> {
  const inPeriod = new Set<number>();
  if (!figures.some(({ kind }) => kind === 'period' || kind === 'date')) return inPeriod;
  let at = 0;
  for (const { kind, start, end } of figures) {
    if (kind !== 'period' && kind !== 'date') continue;
    while ((tokens.at(at)?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    for (; (tokens.at(at)?.start ?? Number.POSITIVE_INFINITY) < end; at++) inPeriod.add(at);
  }
  return inPeriod;
}

/** A basis said by the tokens from one index to another, inclusive. */
export function statedBasis(tokens: Tokens, is: ComparisonBasis, from: number, to: number): StatedBasis | undefined {
  const start = tokens.at(from)?.start;
  const end = tokens.at(to)?.end;
  return start === undefined || end === undefined ? undefined : { is, start, end };
}

function directionAt(
  tokens: Tokens,
  at: number,
  grammar: DirectionGrammar,
  of: Direction['of'],
): Direction | undefined {
  const word = grammar.wordAt(tokens, at);
  const token = tokens.at(at);
  return word?.of === of && token
    ? { sign: word.sign, of: word.of, basis: undefined, start: token.start, end: token.end }
    : undefined;
}

/** `up 34%`, 年增34%: back over fillers to the word. */
function before(tokens: Tokens, first: number, floor: number, grammar: DirectionGrammar): Direction | undefined {
  for (let at = first - 1; at > floor && first - at <= REACH; at--) {
    const found = directionAt(tokens, at, grammar, 'change');
    if (found || !grammar.isFiller(tokens, at)) return found;
  }
  return undefined;
}

/** `a 5% decline`, 34%的成長: on over fillers to the word, which no other figure claims. */
function behind(
  tokens: Tokens,
  last: number,
  next: FigureDraft | undefined,
  grammar: DirectionGrammar,
): Direction | undefined {
  for (let at = last + 1; at - last <= 5; at++) {
    const found = directionAt(tokens, at, grammar, 'change');
    if (found) {
      // Between two figures the word speaks of the one behind it: 5,220萬美元,成長34%.
      const claimed = next !== undefined && next.start - found.end < 6 && next.start >= found.end;
      return claimed ? undefined : found;
    }
    if (!grammar.isFiller(tokens, at)) return undefined;
  }
  return undefined;
}

/** The second of two figures that are joined takes the word of the first. */
function inherit(
  tokens: Tokens,
  figure: FigureDraft,
  first: number,
  previous: { readonly figure: FigureDraft; readonly index: number; readonly last: number },
  directions: readonly (Direction | undefined)[],
  grammar: DirectionGrammar,
): Direction | undefined {
  const direction = directions[previous.index];
  if (!direction || previous.figure.kind !== figure.kind || direction.start > previous.figure.start) return undefined;
  for (let at = previous.last + 1; at < first; at++) {
    if (!grammar.isFiller(tokens, at) && !grammar.isJoint(tokens, at)) return undefined;
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
