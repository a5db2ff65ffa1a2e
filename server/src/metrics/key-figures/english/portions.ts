import { wholeWords } from '../vocabulary/share-words-en';
import { determiners, verbs } from '../vocabulary/words-en';
import type { Mention } from './mentions';
import type { SentenceParts } from './sentence';
import type { Value } from './values';

/** `of our data center revenue` behind a percentage. */
export interface Portion {
  /** The revenue that it is a portion of; undefined for `the total`. */
  readonly mention: Mention | undefined;
  /** The first index behind it. */
  readonly next: number;
}

const REACH = 9;

/** What a percentage is said to be a part of, where that is revenue. */
export function portionBehind(sentence: SentenceParts, value: Value): Portion | undefined {
  const { items } = sentence;
  const link = items[value.last + 1]?.text;
  if (value.kind !== 'percent' || (link !== 'of' && link !== 'to')) return undefined;
  for (let at = value.last + 2; at - value.last <= REACH; at++) {
    const mention = sentence.mentionAt(at);
    if (mention) return mention.metric === 'revenue' ? { mention, next: mention.last + 1 } : undefined;
    const text = items[at]?.text ?? '';
    if (wholeWords.has(text) && endsThere(sentence, at + 1)) return { mention: undefined, next: at + 1 };
    if ((!items[at]?.isWord && !sentence.periodAt(at)) || verbs.has(text)) return undefined;
  }
  return undefined;
}

const behindWhole = new Set(['and', 'in', 'for', 'compared', 'up', 'down', 'versus']);

/** Whether `the total` is all that is said: not the `total addressable market`. */
function endsThere({ items }: SentenceParts, at: number): boolean {
  const item = items[at];
  return !item?.isWord || behindWhole.has(item.text);
}

/** The expense or profit whose share of revenue a percentage is: `$19.6 million or 37.5% of revenue`. */
export function ratioMention(sentence: SentenceParts, value: Value): Mention | undefined {
  const own = sentence.mentions.findLast(
    (mention) => mention.first <= value.first && !mention.generic && !isPortion(sentence, mention),
  );
  return own?.metric === 'revenue' || own?.metric === 'revenue-share' ? undefined : own;
}

/** `of revenue` behind a percentage, which says nothing of what the percentage is. */
export function isPortion({ items, valueAt, periodAt }: SentenceParts, { first }: Mention): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at--) {
    const text = items[at]?.text ?? '';
    if (text === 'of' && valueAt(at - 1)?.kind === 'percent') return true;
    if (!determiners.has(text) && !periodAt(at)) return false;
  }
  return false;
}
