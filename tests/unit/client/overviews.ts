import type { Overview, SpeakerSummary, TurnSummary } from '../../../server/src/protocol';
import type { FigureRow } from '../../../server/src/protocol-figures';

/** An overview of a call where the named speakers take turns, each turn four lines long, from line 1 on. */
export function overviewOfTurns(...names: readonly string[]): Overview {
  const speakers = [...new Set(names)].map((name, index) => speaker(name, index, names));
  const turns = names.map((name, index) =>
    turn(
      index,
      speakers.findIndex((it) => it.name === name),
    ),
  );
  return {
    uri: 'file:///call.transcript',
    version: 1,
    monolingual: null,
    speakers,
    turns,
    coverage: { source: 0, translated: 0, orphaned: 0, ratio: 1 },
    figures: { total: 0, matched: 0, mismatched: 0, unmatched: 0, agreement: 1 },
    problems: [],
    problemPlaces: [],
    accepted: [],
  };
}

function speaker(name: string, index: number, names: readonly string[]): SpeakerSummary {
  const turns = names.filter((it) => it === name).length;
  const share = turns / names.length;
  return {
    ...{ index, name, title: null, role: 'company', firm: null },
    ...{ turns, words: 10, characters: 20, share, problems: 0, worst: null },
  };
}

function turn(index: number, speakerIndex: number): TurnSummary {
  const startLine = 1 + index * 4;
  const section = 'prepared-remarks';
  return {
    index,
    speaker: speakerIndex,
    section,
    startLine,
    endLine: startLine + 3,
    preview: 'Thank you.',
    problems: 0,
    worst: null,
  };
}

export function figure(
  language: 'en' | 'zh',
  text: string,
  counterpart: string | null,
  more: Partial<FigureRow> = {},
): FigureRow {
  return {
    place: { line: 4, start: 0, end: text.length },
    language,
    kind: 'money',
    text,
    display: text,
    status: counterpart === null ? 'unmatched' : 'matched',
    turn: 0,
    counterpart,
    ...more,
  };
}
