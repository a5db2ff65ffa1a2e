import type { ShareCount } from '../model';
import { perShareWords, shareWords } from '../vocabulary/value-words-en';
import type { Item } from './items';

const LONGEST = 6;

/** `per diluted share`: its last item, and which count of shares it is of. */
export interface PerShare {
  readonly last: number;
  readonly shares: ShareCount | undefined;
}

/** `per diluted share`, `a share` at an index. */
export function perShareAt(items: readonly Item[], from: number): PerShare | undefined {
  const opening = items[from]?.text;
  if (opening !== 'per' && opening !== 'a' && opening !== 'each') return undefined;
  let shares: ShareCount | undefined;
  for (let at = from + 1; at - from <= LONGEST; at++) {
    const text = items[at]?.text ?? '';
    if (shareWords.has(text)) return { last: at, shares };
    if (!perShareWords.has(text)) return undefined;
    shares ??= shareCount(text);
  }
  return undefined;
}

export function shareCount(word: string): ShareCount | undefined {
  return word === 'basic' || word === 'diluted' ? word : undefined;
}
