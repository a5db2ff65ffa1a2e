import { type Caret, caretAt } from '../../server/src/features/caret';
import { OpenTranscript } from '../../server/src/session/open-transcript';
import type { CallSpeaker } from '../../server/src/speakers/call-speakers';
import { at, joinLines } from './marked-text';

export interface Writing {
  readonly document: OpenTranscript;
  readonly caret: Caret;
  readonly text: string;
}

/** A document with the caret where `|` stands. */
export function writing(...lines: readonly string[]): Writing {
  const line = lines.findLastIndex((it) => it.includes('|'));
  const character = at(lines, line).indexOf('|');
  const text = joinLines(...lines.map((it, index) => (index === line ? it.replace('|', '') : it)));
  const document = new OpenTranscript('file:///call.transcript', 'transcript', 1, text);
  return { document, caret: caretAt(document, { line, character }), text };
}

/** A speaker of another call. */
export const elsewhere: CallSpeaker = {
  ...{ name: 'Rosa Delgado', title: 'Analyst', role: 'analyst', firm: 'Tern Capital' },
  header: ['Rosa Delgado - Analyst', 'Rosa Delgado - Analyst'],
  place: { line: 3, start: 0, end: 12 },
};
