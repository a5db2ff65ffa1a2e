import type { LineChange } from './stray-spaces';

/** The one change that makes one line of another, without what they have in common at either end. */
export function minimalChange(before: string, after: string): LineChange {
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) head++;
  if (splitsCharacter(before, head)) head--;
  let tail = 0;
  while (tail < shared - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (splitsCharacter(before, before.length - tail)) tail--;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

function splitsCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return at < text.length && code >= 0xd800 && code <= 0xdbff;
}
