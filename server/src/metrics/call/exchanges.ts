import type { Analysis } from '../../analysis';
import { displayValue } from '../../figures/notation';
import type { PlacedFigure } from '../../figures/placed';
import type { Speaker, Turn } from '../../transcript/model';
import { type Length, noLength, sumOf, turnLengths } from '../lengths';
import type { Clock } from '../pace';
import type { AnswerFigure, Exchange } from './model';
import { asksSomething, questionIn } from './questions';

/** The turns of one exchange. */
interface Draft {
  readonly analyst: Speaker;
  readonly asked: Turn[];
  readonly answered: Turn[];
}

/**
 * The questions of a call with their answers, in order: what one analyst asks up to the next analyst, and what the
 * company says to it. The operator's words are of neither; what the company says after them is an answer only where the
 * analyst goes on, since a call mostly ends so.
 */
export function exchangesOf(analysis: Analysis, clock: Clock): Exchange[] {
  const { transcript } = analysis;
  const lengths = turnLengths(transcript);
  const figures = figuresByTurn(analysis);
  const measure = (turns: readonly Turn[]): Length & { minutes: number } => {
    const length = sumOf(turns.map(({ index }) => lengths[index] ?? noLength));
    return { ...length, minutes: clock.minutes(length) };
  };
  return draftsOf(transcript.turns).map(({ analyst, asked, answered }) => {
    const asking = asked.filter((turn) => asksSomething(turn, lengths[turn.index] ?? noLength));
    const first = asking[0] ?? asked[0];
    return {
      analyst: analyst.index,
      startLine: asked[0]?.startLine ?? 0,
      endLine: Math.max(asked.at(-1)?.endLine ?? 0, answered.at(-1)?.endLine ?? 0),
      preview: first === undefined ? '' : questionIn(first),
      followUps: Math.max(0, asking.length - 1),
      question: measure(asked),
      answer: measure(answered),
      answeredBy: answerers(answered, lengths, clock),
      figures: answered.flatMap(({ index }) => figures[index] ?? []),
    };
  });
}

function draftsOf(turns: readonly Turn[]): Draft[] {
  const drafts: Draft[] = [];
  /** What the company says after the operator broke in. */
  let waiting: Turn[] | undefined;
  for (const turn of turns) {
    if (turn.section !== 'questions-and-answers') continue;
    const { role } = turn.speaker;
    const current = drafts.at(-1);
    if (role === 'analyst') {
      if (current?.analyst === turn.speaker) {
        current.asked.push(turn);
        for (const answer of waiting ?? []) current.answered.push(answer);
      } else drafts.push({ analyst: turn.speaker, asked: [turn], answered: [] });
      waiting = undefined;
    } else if (current !== undefined && role === 'operator') waiting ??= [];
    else (waiting ?? current?.answered)?.push(turn);
  }
  return drafts;
}

function answerers(answered: readonly Turn[], lengths: readonly Length[], clock: Clock): number[] {
  const said = new Map<number, number>();
  for (const { index, speaker } of answered) {
    const own = clock.measure(lengths[index] ?? noLength);
    said.set(speaker.index, (said.get(speaker.index) ?? 0) + own);
  }
  return [...said].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker);
}

/** The figures that say something, of the source, or of a translation that has none. */
function figuresByTurn({ figures, transcript }: Analysis): AnswerFigure[][] {
  const byTurn: AnswerFigure[][] = transcript.turns.map(() => []);
  for (const placed of figures) {
    if (placed.figure.kind === 'identifier' || (placed.side === 'target' && placed.unit.source)) continue;
    byTurn[placed.unit.turn?.index ?? -1]?.push(answerFigure(placed));
  }
  return byTurn;
}

function answerFigure({ figure, line, start, end, status, resolved }: PlacedFigure): AnswerFigure {
  const { kind, text } = figure;
  return { place: { line, start, end }, kind, text, display: resolved ?? displayValue(figure), status };
}
