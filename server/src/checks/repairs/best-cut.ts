import { sentencesOf } from '../../transcript/sentences';

/** A text in two. */
export type Parts = readonly [first: string, second: string];

/**
 * Cuts a paragraph in two at the end of the sentence where most speaks for the two parts.
 *
 * @param whole what speaks for the paragraph as it is: where no cut outweighs that, the two sides have no sentence's end
 *   in common, and it is not cut
 */
export function bestCut(text: string, weigh: (parts: Parts) => number, whole: number): Parts | undefined {
  let best: { readonly parts: Parts; readonly weight: number } | undefined;
  const sentences = sentencesOf(text);
  for (const [at, { start }] of sentences.entries()) {
    const before = sentences[at - 1];
    if (!before) continue;
    const parts: Parts = [text.slice(0, before.end), text.slice(start)];
    const weight = weigh(parts);
    if (weight > (best?.weight ?? whole)) best = { parts, weight };
  }
  return best?.parts;
}

/** What a part begins with, to tell it by. */
export function openingOf(text: string): string {
  const characters = [...text.slice(0, 2 * shown + 1)];
  return characters.length <= shown ? text : `${characters.slice(0, shown).join('').trimEnd()}…`;
}

const shown = 20;

/** The reverse: Chinese takes no space between the two. */
export function joinParts(first: string, second: string): string {
  return narrow.test(first.slice(-1)) && narrow.test(second.slice(0, 1)) ? `${first} ${second}` : first + second;
}

const narrow = /[\p{Script=Latin}\p{Nd}\p{ASCII}’”‘“–—…]/u;
