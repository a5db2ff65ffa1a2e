import type { PhraseTree } from '../phrases';
import type { Named } from '../vocabulary/vocabulary';

/** Where a Chinese text names a metric; columns within the paragraph's text, `end` exclusive. */
export interface ChineseMention extends Named {
  readonly start: number;
  readonly end: number;
}

/** The metrics that a stretch of text names, in order; `none` left out. */
export function mentionsIn(text: string, from: number, to: number, phrases: PhraseTree<Named>): ChineseMention[] {
  const said = text.slice(from, to);
  const lower = said.toLowerCase();
  // Lower case changes the length of a few letters; columns must stay.
  const own = lower.length === said.length ? lower : said;
  const characterAt = (at: number): string | undefined => own[at - from];
  const mentions: ChineseMention[] = [];
  for (let at = from; at < to; ) {
    const found = phrases.longest(characterAt, at);
    if (found && found.value.metric !== 'none') mentions.push({ ...found.value, start: at, end: found.next });
    at = found?.next ?? at + 1;
  }
  return mentions;
}
