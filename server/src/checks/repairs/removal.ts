import type { Alignment } from '../../alignment/model';
import { lineKey } from '../../transcript/characters';
import type { Paragraph, Transcript } from '../../transcript/model';
import type { Repair } from '../finding';
import { LineEdits } from './line-edits';

/** Takes out a translation without source, and what keeps the source's place; none where the speaker says nothing else. */
export function removeTranslation(
  target: Paragraph,
  placeholder: Paragraph | undefined,
  transcript: Transcript,
): Repair[] {
  const lines = placeholder ? [placeholder, target] : [target];
  const turn = transcript.turns.find(({ paragraphs }) => paragraphs.includes(target));
  if (turn?.paragraphs.length === lines.length) return [];
  const edits = new LineEdits(transcript);
  for (const line of lines) edits.remove(line);
  const { changes } = edits;
  return [{ title: ({ repairs }) => repairs.removeTranslation(), preferred: false, changes }];
}

/** Takes out a paragraph that stands in the same turn a second time, the next of its language; nothing is lost by it. */
export function removeRepetition(paragraph: Paragraph, transcript: Transcript, alignment: Alignment): Repair[] {
  const side = alignment.units.some(({ source }) => source === paragraph) ? 'source' : 'target';
  const turn = transcript.turns.find(({ paragraphs }) => paragraphs.includes(paragraph));
  const own = turn ? (alignment.byTurn[turn.index] ?? []).flatMap((unit) => unit[side] ?? []) : [];
  const at = own.indexOf(paragraph);
  const key = lineKey(paragraph.text);
  if (![own[at - 1], own[at + 1]].some((neighbour) => neighbour && lineKey(neighbour.text) === key)) return [];
  const { changes } = new LineEdits(transcript).remove(paragraph);
  return [{ title: ({ repairs }) => repairs.removeRepetition(), changes }];
}
