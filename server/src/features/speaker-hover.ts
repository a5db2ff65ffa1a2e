import type { Hover, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import { speakerShares } from '../metrics/speakers';
import { copiesOf } from '../speakers/header-names';
import { mentionsIn } from '../speakers/mentions';
import type { Span, Speaker } from '../transcript/model';
import { type Card, renderCard } from './hover-card';
import { rangeOf, touches } from './ranges';

/** Who speaks, and how much of the call is theirs: on a header, and where the speaker is called by name. */
export function speakerHover(
  analysis: Analysis,
  position: Position,
  messages: Messages,
  markdown: boolean,
): Hover | undefined {
  const { speaker, span } = speakerAt(analysis, position) ?? {};
  const summary = speaker && speakerShares(analysis.transcript, [])[speaker.index];
  if (speaker === undefined || span === undefined || summary === undefined) return undefined;
  const { hover, speech } = messages.features;
  const card: Card = [
    [hover.speaker, { written: speaker.name }],
    ...(speaker.title === undefined ? [] : [[hover.title, { written: speaker.title }] as const]),
    ...(summary.firm === null ? [] : [[hover.firm, { written: summary.firm }] as const]),
    [hover.role, hover.roles[speaker.role]],
    [hover.speech, speech(summary)],
  ];
  return { contents: renderCard(card, markdown), range: rangeOf(span) };
}

function speakerAt(
  analysis: Analysis,
  position: Position,
): { readonly speaker: Speaker; readonly span: Span } | undefined {
  for (const { header, speaker } of analysis.transcript.turns) {
    const span = copiesOf(header).find((copy) => touches(copy, position));
    if (span !== undefined) return { speaker, span };
  }
  const span = mentionsIn(analysis).find((mention) => touches(mention, position));
  return span && { speaker: span.speaker, span };
}
