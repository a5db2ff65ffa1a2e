import type { Overview, SpeakerSummary, TurnSummary } from '../../../server/src/protocol';

/** The turn that a line belongs to: the last one that starts at or above it. */
export function turnAt(overview: Overview, line: number): TurnSummary | undefined {
  let low = 0;
  let high = overview.turns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const turn = overview.turns[middle];
    if (turn !== undefined && turn.startLine <= line) low = middle + 1;
    else high = middle;
  }
  return overview.turns[low - 1];
}

/** The first turn that starts below a line. */
export function turnAfter(overview: Overview, line: number): TurnSummary | undefined {
  return overview.turns[(turnAt(overview, line)?.index ?? -1) + 1];
}

/** The last turn that starts above a line: within a turn, its own start. */
export function turnBefore(overview: Overview, line: number): TurnSummary | undefined {
  return turnAt(overview, line - 1);
}

/** The first turn that starts below a line and is one of those wanted. */
export function nextTurnThat(
  overview: Overview,
  line: number,
  isWanted: (turn: TurnSummary) => boolean,
): TurnSummary | undefined {
  return overview.turns.find((turn) => turn.startLine > line && isWanted(turn));
}

/** The last turn that starts above a line and is one of those wanted: within such a turn, its own start. */
export function previousTurnThat(
  overview: Overview,
  line: number,
  isWanted: (turn: TurnSummary) => boolean,
): TurnSummary | undefined {
  return overview.turns.findLast((turn) => turn.startLine < line && isWanted(turn));
}

/** Whether an analyst speaks, in the part of the call that is for questions. */
export function isQuestion(overview: Overview, turn: TurnSummary): boolean {
  return turn.section === 'questions-and-answers' && speakerOf(overview, turn)?.role === 'analyst';
}

export function speakerOf(overview: Overview, turn: TurnSummary): SpeakerSummary | undefined {
  return overview.speakers.find((speaker) => speaker.index === turn.speaker);
}
