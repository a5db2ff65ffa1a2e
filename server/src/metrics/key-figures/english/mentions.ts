import type { AccountingBasis, ShareCount } from '../model';
import type { PhraseTree } from '../phrases';
import { adjusting, leavingOut, leftOut, plain, whole } from '../vocabulary/mention-words-en';
import { genericResults } from '../vocabulary/phrases-en';
import type { Named } from '../vocabulary/vocabulary';
import { comparators, determiners, fillers } from '../vocabulary/words-en';
import type { Item } from './items';
import { shareCount } from './per-share';
import { segmentBefore, segmentBehind } from './segments';

/** Where a sentence names a metric. */
export interface Mention {
  /** Indices of the first and last item, with what describes the metric: `our non-GAAP CATV gross margin`. */
  readonly first: number;
  readonly last: number;
  /** Index of the first item of the name itself. */
  readonly head: number;
  /** Undefined for a bare `loss`, `profit` or `margin`, which takes its metric from what was said before. */
  readonly metric: string | undefined;
  readonly generic: 'result' | 'margin' | undefined;
  /** -1 where the name says that it is a loss, 1 where it says a gain. */
  readonly sign: 1 | -1 | undefined;
  /** As said with it; two for `GAAP and non-GAAP gross margin`. */
  readonly bases: readonly AccountingBasis[];
  readonly segment: string | undefined;
  /** Said of the whole company: `total revenue`. */
  readonly whole: boolean;
  readonly shares: ShareCount | undefined;
  /** What follows a comparator: `compared with a net loss of …`. */
  readonly compared: boolean;
}

/** A metric's name, or a word that stands for one. */
interface Name extends Partial<Named> {
  readonly sign?: 1 | -1;
  readonly generic?: 'result' | 'margin';
}

const passedOver = new Set([',', "'"]);

/** The metrics that a sentence names, in order. */
export function mentionsOf(text: string, items: readonly Item[], phrases: PhraseTree<Named>): Mention[] {
  // Names go on over commas: `cash, cash equivalents and short-term investments`, `shareholders' equity`.
  const wordAt = (at: number): string | undefined => (passedOver.has(items[at]?.text ?? '') ? '' : items[at]?.text);
  const mentions: Mention[] = [];
  for (let at = 0; at < items.length; ) {
    const found = items[at]?.isWord ? phrases.longest(wordAt, at) : undefined;
    // `Revenue per available seat mile` is another thing.
    const isRate = found?.value.metric === 'revenue' && items[found.next]?.text === 'per';
    const name: Name | undefined = found ? found.value : genericAt(items, at);
    const next = behindOwners(items, found?.next ?? at + 1);
    if (!name || isRate || name.metric === 'none') {
      at = next;
      continue;
    }
    const mention = describe(text, items, { at, next, floor: (mentions.at(-1)?.last ?? -1) + 1 }, name);
    mentions.push(mention);
    at = mention.last + 1;
  }
  return mentions;
}

const owners = new Set(['shareholders', 'stockholders', 'owners', 'holders', 'members', 'shareowners']);
const ofCompany = new Set(['of', 'the', 'parent', 'company', 'bank', 'group', 'corporation', 'firm']);
const LONGEST_OWNERS = 6;

/** The first index behind `attributable to shareholders of the parent`, or the index itself. */
function behindOwners(items: readonly Item[], from: number): number {
  const start = items[from]?.text === 'attributable' || items[from]?.text === 'available' ? from + 1 : from;
  if (start === from || items[start]?.text !== 'to') return from;
  for (let at = start + 1; at - start <= LONGEST_OWNERS; at++) {
    if (!owners.has(items[at]?.text ?? '')) continue;
    let end = at + 1;
    // `Attributable to shareholders of $5 million`: of the company only where it says so.
    while (ofCompany.has(items[end]?.text ?? '')) end++;
    return items[end - 1]?.text === 'of' || items[end - 1]?.text === 'the' ? at + 1 : end;
  }
  return from;
}

function genericAt(items: readonly Item[], at: number): Name | undefined {
  const text = items[at]?.text ?? '';
  if (text === 'margin' || text === 'margins') return { generic: 'margin' };
  const sign = Object.hasOwn(genericResults, text) ? genericResults[text] : undefined;
  // `Insurance distribution income` is none of the company's results.
  if (text === 'income' && segmentBefore('', items, at, Math.max(0, at - 1))) return undefined;
  return sign && { generic: 'result', sign };
}

/** The items of a name, and the first that may describe it. */
interface Place {
  readonly at: number;
  readonly next: number;
  readonly floor: number;
}

function describe(text: string, items: readonly Item[], { at, next, floor }: Place, name: Name): Mention {
  const near = adjectives(items, at, floor);
  const ahead = name.generic === 'result' ? undefined : segmentBefore(text, items, near.first, floor);
  const far = adjectives(items, ahead?.first ?? near.first, floor);
  const behind = ahead || name.generic ? undefined : segmentBehind(text, items, next);
  const bases = [...far.bases, ...near.bases];
  const named = items.slice(at, next).map((item) => shareCount(item.text));
  return {
    ...{ first: far.first, last: behind?.last ?? next - 1, head: at },
    ...{ metric: name.metric, generic: name.generic, sign: name.sign ?? (name.loss ? -1 : undefined) },
    bases: bases.length > 0 ? bases : basisBehind(items, next),
    segment: ahead?.name ?? behind?.name,
    whole: far.whole || near.whole,
    shares: far.shares ?? near.shares ?? named.find((count) => count !== undefined),
    compared: isCompared(items, far.first),
  };
}

interface Adjectives {
  readonly bases: readonly AccountingBasis[];
  readonly whole: boolean;
  readonly shares: ShareCount | undefined;
  readonly first: number;
}

/** The words right before a name that describe the metric: `total non-GAAP diluted`. */
function adjectives(items: readonly Item[], from: number, floor: number): Adjectives {
  const bases: AccountingBasis[] = [];
  let isWhole = false;
  let shares: ShareCount | undefined;
  let first = from;
  for (let at = from - 1; at >= floor; at--) {
    const text = items[at]?.text ?? '';
    const isNon = text === 'gaap' && items[at - 1]?.text === 'non';
    // GAAP `and` non-GAAP.
    if (bases.length > 0 && (text === 'and' || text === 'fully' || text === 'both')) continue;
    if (isNon) at--;
    if (text === 'gaap') bases.unshift(isNon ? 'non-gaap' : 'gaap');
    else if (adjusting.has(text)) bases.unshift('non-gaap');
    else if (whole.has(text)) isWhole = true;
    else if (shareCount(text)) shares = shareCount(text);
    else if (!plain.has(text)) break;
    first = at;
  }
  return { bases, whole: isWhole, shares, first };
}

/** `gross margin on a non-GAAP basis`, `gross margin, excluding special items`. */
function basisBehind(items: readonly Item[], next: number): AccountingBasis[] {
  const basis = statedBasisAt(items, next);
  if (basis) return [basis];
  const at = items[next]?.text === ',' ? next + 1 : next;
  return leavingOut.has(items[at]?.text ?? '') && leftOut.has(items[at + 1]?.text ?? '') ? ['non-gaap'] : [];
}

/** `on a non-GAAP basis`, `on an adjusted basis` at an index. */
export function statedBasisAt(items: readonly Item[], at: number): AccountingBasis | undefined {
  if (items[at]?.text !== 'on') return undefined;
  let index = at + 1;
  if (determiners.has(items[index]?.text ?? '')) index++;
  const isNon = items[index]?.text === 'non';
  if (isNon) index++;
  const text = items[index]?.text ?? '';
  if (items[index + 1]?.text !== 'basis') return undefined;
  if (text === 'gaap') return isNon ? 'non-gaap' : 'gaap';
  return adjusting.has(text) ? 'non-gaap' : undefined;
}

/** The first basis that a sentence says of itself: `On a GAAP basis, we had a net loss of …`. */
export function statedBasisIn(items: readonly Item[]): AccountingBasis | undefined {
  for (let at = 0; at < items.length; at++) {
    const basis = statedBasisAt(items, at);
    if (basis) return basis;
  }
  return undefined;
}

const REACH = 5;

function isCompared(items: readonly Item[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const { text = '', figure } = items[at] ?? {};
    if (comparators.has(text)) return true;
    if (!fillers.has(text) && text !== 'with' && text !== "'s" && figure?.kind !== 'period') return false;
  }
  return false;
}
