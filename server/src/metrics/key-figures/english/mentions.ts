import type { AccountingBasis, ShareCount } from '../model';
import type { Named } from '../vocabulary/vocabulary';
import type { PhraseTree } from '../phrases';
import { genericResults } from '../vocabulary/phrases-en';
import { comparators, determiners, fillers } from '../vocabulary/words-en';
import type { Item } from './items';
import { segmentBehind, segmentBefore } from './segments';

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

/** The metrics that a sentence names, in order. */
export function mentionsOf(text: string, items: readonly Item[], phrases: PhraseTree<Named>): Mention[] {
  const mentions: Mention[] = [];
  const wordAt = (at: number): string | undefined => {
    const item = items[at];
    if (!item) return undefined;
    if (item.isWord) return item.text;
    return item.text === ',' ? '' : item.text;
  };
  for (let at = 0; at < items.length; ) {
    const found = items[at]?.isWord ? phrases.longest(wordAt, at) : undefined;
    if (found && found.value.metric === 'none') {
      at = found.next;
      continue;
    }
    const named = found ?? generic(items, at);
    if (!named) {
      at++;
      continue;
    }
    const floor = (mentions.at(-1)?.last ?? -1) + 1;
    mentions.push(describe(text, items, { at, next: named.next, floor }, named.value));
    at = Math.max(named.next, (mentions.at(-1)?.last ?? 0) + 1);
  }
  return mentions;
}

type Name = Partial<Named> & { readonly sign?: 1 | -1; readonly generic?: 'result' | 'margin' };

function generic(items: readonly Item[], at: number): { value: Name; next: number } | undefined {
  const text = items[at]?.text ?? '';
  if (text === 'margin' || text === 'margins') return { value: { generic: 'margin' }, next: at + 1 };
  const sign = Object.hasOwn(genericResults, text) ? genericResults[text] : undefined;
  return sign === undefined ? undefined : { value: { generic: 'result', sign }, next: at + 1 };
}

function describe(
  text: string,
  items: readonly Item[],
  { at, next, floor }: { at: number; next: number; floor: number },
  name: Name,
): Mention {
  const before = adjectives(items, at, floor);
  const ahead = name.generic === 'result' ? undefined : segmentBefore(text, items, before.first, floor);
  const front = adjectives(items, ahead?.first ?? before.first, floor);
  const behind = ahead || name.generic ? undefined : segmentBehind(text, items, next);
  const bases = [...front.bases, ...before.bases];
  const first = front.first;
  return {
    ...{ first, last: behind?.last ?? next - 1, head: at, metric: name.metric, generic: name.generic },
    sign: name.sign ?? (name.loss ? -1 : undefined),
    bases: bases.length > 0 ? bases : basisBehind(items, next),
    segment: ahead?.name ?? behind?.name,
    whole: front.whole || before.whole,
    shares: front.shares ?? before.shares ?? sharesIn(items, at, next),
    compared: isCompared(items, first),
  };
}

/** The words right before a name that describe the metric: basis, `total`, `diluted`. */
function adjectives(items: readonly Item[], from: number, floor: number) {
  const bases: AccountingBasis[] = [];
  let whole = false;
  let shares: ShareCount | undefined;
  let first = from;
  for (let at = from - 1; at >= floor; at--) {
    const text = items[at]?.text ?? '';
    if (text === 'gaap' && items[at - 1]?.text === 'non') {
      bases.unshift('non-gaap');
      at--;
    } else if (text === 'gaap') bases.unshift('gaap');
    else if (nonGaap.has(text)) bases.unshift('non-gaap');
    else if (whole_.has(text)) whole = true;
    else if (text === 'basic' || text === 'diluted') shares = text;
    else if ((text === 'and' || text === 'fully' || text === 'both') && bases.length > 0) continue;
    else if (!plain.has(text)) break;
    first = at;
  }
  return { bases, whole, shares, first };
}

const nonGaap = new Set(['adjusted', 'underlying', 'normalized', 'normalised', 'comparable']);
const whole_ = new Set(['total', 'consolidated', 'overall', 'group', 'companywide', 'corporate']);
const plain = new Set(['net', 'reported', 'quarterly', 'record', 'weighted', 'average', 'fully', 'strong', 'solid']);

/** `gross margin on a non-GAAP basis`. */
function basisBehind(items: readonly Item[], next: number): AccountingBasis[] {
  const basis = statedBasisAt(items, next);
  if (basis) return [basis.basis];
  const at = items[next]?.text === ',' ? next + 1 : next;
  const excludes = items[at]?.text === 'excluding' || items[at]?.text === 'before' || items[at]?.text === 'ex';
  return excludes && /^(?:special|one|onetime|nonrecurring|non|stock|share|certain|amortization|unusual|restructuring)$/.test(items[at + 1]?.text ?? '') ? ['non-gaap'] : [];
}

/** `on a non-GAAP basis`, `on an adjusted basis` at an index. */
export function statedBasisAt(
  items: readonly Item[],
  at: number,
): { readonly basis: AccountingBasis; readonly next: number } | undefined {
  if (items[at]?.text !== 'on') return undefined;
  let index = at + 1;
  if (determiners.has(items[index]?.text ?? '')) index++;
  const negated = items[index]?.text === 'non';
  if (negated) index++;
  const text = items[index]?.text ?? '';
  const basis = text === 'gaap' ? (negated ? 'non-gaap' : 'gaap') : nonGaap.has(text) ? 'non-gaap' : undefined;
  return basis && items[index + 1]?.text === 'basis' ? { basis, next: index + 2 } : undefined;
}

function sharesIn(items: readonly Item[], at: number, next: number): ShareCount | undefined {
  for (let index = at; index < next; index++) {
    const text = items[index]?.text;
    if (text === 'basic' || text === 'diluted') return text;
  }
  return undefined;
}

function isCompared(items: readonly Item[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 5; at--) {
    const text = items[at]?.text ?? '';
    if (comparators.has(text)) return true;
    const kind = items[at]?.figure?.kind;
    if (!fillers.has(text) && text !== 'with' && text !== "'s" && kind !== 'period') return false;
  }
  return false;
}
