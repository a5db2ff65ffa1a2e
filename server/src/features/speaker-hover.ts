import type { Hover, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import { speakerShares } from '../metrics/speakers';
import type { Header, HeaderLine } from '../transcript/model';
import { type Card, renderCard } from './hover-card';
import { rangeOf, touches } from './ranges';

/** Who speaks, and how much of the call is theirs. */
export function speakerHover(
  analysis: Analysis,
  position: Position,
  messages: Messages,
  markdown: boolean,
): Hover | undefined {
  for (const { header, speaker } of analysis.transcript.turns) {
    const line = copies(header).find((copy) => touches(copy, position));
    if (line === undefined) continue;
    const summary = speakerShares(analysis.transcript, [])[speaker.index];
    if (summary === undefined) return undefined;
    const { hover, speech } = messages.features;
    const card: Card = [
      [hover.speaker, { written: speaker.name }],
      ...(speaker.title === undefined ? [] : [[hover.title, { written: speaker.title }] as const]),
      [hover.role, hover.roles[speaker.role]],
      [hover.speech, speech(summary)],
    ];
    return { contents: renderCard(card, markdown), range: rangeOf(line) };
  }
  return undefined;
}

function copies({ first, second }: Header): readonly HeaderLine[] {
  return second === undefined ? [first] : [first, second];
}
