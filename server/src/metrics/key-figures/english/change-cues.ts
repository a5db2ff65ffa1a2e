import type { ComparisonBasis } from '../../../figures/model';
import { beforeChange, changesBehind, distanceWords, expectedWords } from '../vocabulary/cue-words-en';
import { guidanceNouns } from '../vocabulary/outlook-words-en';
import type { SentenceParts } from './sentence';
import type { Value } from './values';

const REACH = 6;

/** The change that the words right behind an amount say it is: `a 5% year-over-year increase`, `7.5% below`. */
export function changeBehind({ items, valueAt, mentionAt }: SentenceParts, { last }: Value): 1 | -1 | undefined {
  for (let at = last + 1; at - last <= REACH; at++) {
    const text = items[at]?.text ?? '';
    const sign = Object.hasOwn(changesBehind, text) ? changesBehind[text] : undefined;
    if (sign !== undefined) {
      // Of two amounts, the word speaks of the one behind it: `$52.2 million up 5%`.
      const isNext = (text === 'up' || text === 'down') && at > last + 1;
      return isNext || valueAt(at + 1) ? undefined : sign;
    }
    // `5% revenue growth`.
    const mention = mentionAt(at);
    if (mention?.first === at && !mention.generic) at = mention.last;
    else if (!beforeChange.has(text) && !text.endsWith('ly')) return undefined;
  }
  return undefined;
}

/** `2% above the midpoint of our guidance`: measured against what was expected, not against another period. */
export function isAgainstGuidance({ items }: SentenceParts, { last }: Value): boolean {
  if (!distanceWords.has(items[last + 1]?.text ?? '')) return false;
  for (let at = last + 2; at - last <= REACH + 1; at++) {
    const text = items[at]?.text ?? '';
    if (guidanceNouns.has(text) || expectedWords.has(text)) return true;
    if (text === ',' || items[at]?.figure) return false;
  }
  return false;
}

/** What a change is measured against, and the first index behind the words that say it. */
export interface SaidBasis {
  readonly is: ComparisonBasis;
  readonly next: number;
}

/** `year-over-year`, `sequentially` at an index. */
export function basisAt({ items }: SentenceParts, at: number): SaidBasis | undefined {
  const text = items[at]?.text;
  if (text === 'sequentially' || text === 'sequential' || text === 'qoq') return { is: 'qoq', next: at + 1 };
  if (text === 'yoy' || text === 'annually') return { is: 'yoy', next: at + 1 };
  if (text === 'linked' && items[at + 1]?.text === 'quarter') return { is: 'qoq', next: at + 2 };
  if ((text === 'y' || text === 'q') && items[at + 1]?.text === '/' && items[at + 2]?.text === text) {
    return { is: text === 'y' ? 'yoy' : 'qoq', next: at + 3 };
  }
  if (text !== 'year' && text !== 'quarter') return undefined;
  const over = items[at + 1]?.text;
  if (over !== 'over' && over !== 'on' && over !== 'to') return undefined;
  const last = items[at + 2]?.text === 'prior' ? at + 3 : at + 2;
  return items[last]?.text === text ? { is: text === 'year' ? 'yoy' : 'qoq', next: last + 1 } : undefined;
}
