import type { Direction } from '../figures/model';
import type { PlacedFigure } from '../figures/placed';
import type { Messages } from '../messages/messages';
import type { Part } from './hover-card';

/** Which way a figure goes, in the reader's words: `up`, 虧損. */
export function directionWord({ of, sign }: Direction, { features }: Messages): string {
  const [up, down] = features.hover.directions[of];
  return sign > 0 ? up : down;
}

/** `▲ up (rose)`, the last as the text says it; nothing where it says no direction. */
export function directionParts({ figure: { direction }, unit, side }: PlacedFigure, messages: Messages): Part[] {
  if (direction === undefined) return [];
  const said = unit[side]?.text.slice(direction.start, direction.end) ?? '';
  return [`${direction.sign > 0 ? '▲' : '▼'} ${directionWord(direction, messages)} (`, { written: said }, ')'];
}
