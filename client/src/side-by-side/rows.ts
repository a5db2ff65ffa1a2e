import * as z from 'zod/mini';
import {
  type PairedCall,
  type PairProblem,
  pair,
  pairedTurn,
  pairProblem,
  pairSide,
} from '../../../server/src/protocol-pairs';

/**
 * The side-by-side view as a flat list of rows: headings, and the pairs below them. What a row shows names lines
 * relative to the row's own, so that a row stays the same when text comes in above it.
 */

const relative = { line: z.int() };
const problems = z.array(z.extend(pairProblem, relative));
const side = z.nullable(z.extend(pairSide, relative));

export const rowContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('notice'), text: z.string() }),
  z.object({ kind: z.literal('problems'), problems }),
  z.object({ kind: z.literal('preamble') }),
  z.object({ kind: z.literal('section'), section: pairedTurn.shape.section }),
  z.object({
    kind: z.literal('turn'),
    name: z.string(),
    title: z.nullable(z.string()),
    translated: z.nullable(z.string()),
    problems,
  }),
  z.object({
    kind: z.literal('pair'),
    source: side,
    target: side,
    placeholder: z.nullable(z.extend(pair.shape.placeholder.def.innerType, relative)),
    problems,
  }),
]);

export type RowContent = z.infer<typeof rowContent>;
export type PairContent = Extract<RowContent, { kind: 'pair' }>;
export type TurnContent = Extract<RowContent, { kind: 'turn' }>;
export type RowProblem = PairContent['problems'][number];
export type RowSide = NonNullable<PairContent['source']>;

export interface Row {
  /** The line of the document at which the row starts. */
  readonly line: number;
  readonly content: RowContent;
}

/** The rows of a call in the order in which they are read. */
export function rowsOf(call: PairedCall): Row[] {
  const rows: Row[] = call.notices.map(({ line, text }) => ({ line, content: { kind: 'notice', text } }));
  const [first] = call.problems;
  if (first) {
    rows.push({ line: first.line, content: { kind: 'problems', problems: below(first.line, call.problems) } });
  }
  const [spoken] = call.preamble;
  if (spoken) rows.push({ line: lineOf(spoken), content: { kind: 'preamble' } }, ...call.preamble.map(pairRow));
  let section: string | undefined;
  for (const turn of call.turns) {
    const { line, name, title, translated } = turn;
    if (turn.section !== section) rows.push({ line, content: { kind: 'section', section: turn.section } });
    section = turn.section;
    rows.push(
      { line, content: { kind: 'turn', name, title, translated, problems: below(line, turn.problems) } },
      ...turn.pairs.map(pairRow),
    );
  }
  return rows;
}

export function problemCount(call: PairedCall): number {
  const ofPairs = (pairs: PairedCall['preamble']): number => sum(pairs.map((it) => it.problems.length));
  const ofTurns = call.turns.map((turn) => turn.problems.length + ofPairs(turn.pairs));
  return call.problems.length + ofPairs(call.preamble) + sum(ofTurns);
}

type CallPair = PairedCall['preamble'][number];

function pairRow(it: CallPair): Row {
  const from = lineOf(it);
  const move = <Placed extends { readonly line: number }>(placed: Placed | null): Placed | null =>
    placed && { ...placed, line: placed.line - from };
  return {
    line: from,
    content: {
      kind: 'pair',
      source: move(it.source),
      target: move(it.target),
      placeholder: move(it.placeholder),
      problems: below(from, it.problems),
    },
  };
}

/** Where a pair starts: at its source, and where it has none, at its translation. */
function lineOf({ source, target, placeholder }: CallPair): number {
  return (source ?? target ?? placeholder)?.line ?? 0;
}

function below(from: number, found: readonly PairProblem[]): RowProblem[] {
  return found.map((problem) => ({ ...problem, line: problem.line - from }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
