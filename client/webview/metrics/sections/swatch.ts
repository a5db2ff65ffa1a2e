import { setAttribute } from '../../shared/element';
import type { SpeakerLook } from '../timeline/blocks';

/** Gives an element the colour and the pattern of a speaker. */
export function wear(node: Element, { colour, pattern }: SpeakerLook): void {
  setAttribute(node, 'data-colour', colour === null ? 'none' : String(colour));
  setAttribute(node, 'data-pattern', String(pattern));
}
