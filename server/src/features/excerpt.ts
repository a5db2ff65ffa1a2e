import { printable } from '../transcript/printable';

export { printable };

/** Characters that take the room of two, as every terminal and editor font draws them. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** The end of a text from the start of a word of Latin letters or a figure, where something stands before it. */
const lastWord = /(?<=[^\p{Script=Latin}\p{N}\p{Sc}.,'’-])[\p{Script=Latin}\p{N}\p{Sc}.,'’-]+$/u;

/** Room that a text takes in a fixed-width font, in columns of a Latin letter. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/**
 * The first words of a paragraph, for a list.
 *
 * @param room columns of a Latin letter; a Chinese character takes two. What is cut ends in `…`, after a whole word
 *   or character.
 */
export function excerpt(text: string, room: number): string {
  const line = printable(text.slice(0, room * 4));
  if (text.length <= room * 4 && displayWidth(line) <= room) return line;
  let kept = '';
  let width = 1;
  for (const character of line) {
    width += displayWidth(character);
    if (width > room) break;
    kept += character;
  }
  const next = line.charAt(kept.length);
  // A word that was cut in two goes, unless it is all there is.
  const whole = /[\p{Script=Latin}\p{N}]/u.test(next) ? kept.replace(lastWord, '') : kept;
  return `${whole.replace(/[\s,;:.\u3001\u3002\uFF0C\uFF1A\uFF1B\p{Ps}\p{Pd}]+$/u, '')}…`;
}
