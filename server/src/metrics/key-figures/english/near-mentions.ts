import {
  affectedNouns,
  beforeMetric,
  changeOfNouns,
  determiners,
  noHead,
  otherHeads,
  reasonAdjectives,
  reasonEnds,
  reasonLinks,
} from '../vocabulary/words-en';
import { basisAt } from './change-cues';
import { clauseSubject } from './clauses';
import type { Mention } from './mentions';
import type { Scene } from './scene';
import { isSegment } from './topics';
import type { Value } from './values';

const leftOut = new Set(['before', 'after', 'excluding', 'ex']);
const links = new Set(['of', 'in', 'for', 'on']);
const headLinks = new Set(['of', 'in', 'for', 'into', 'on', 'worth', 'to']);
const segmentLinks = new Set(['in', 'from', 'for']);

/** The nearest metric before a figure that fits, in a clause that speaks of it. */
export function leftMention(
  scene: Scene,
  { first }: { readonly first: number },
  fits: (mention: Mention) => boolean,
): Mention | undefined {
  const { mentions } = scene.sentence;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (!mention || mention.last >= first || !fits(mention)) continue;
    if (isReason(scene, mention)) continue;
    if (isLeftOut(scene, mention)) continue;
    return clauseSubject(scene, mention.last, first) ? undefined : mention;
  }
  return undefined;
}

/** `Profit before impairment` is no impairment. */
export function isLeftOut({ sentence: { items } }: Scene, { first, last }: Mention): boolean {
  const before = items[first - 1]?.text ?? '';
  // `After capital expenditures of $11 million` says the amount.
  return leftOut.has(before) && (before !== 'after' || items[last + 1]?.text !== 'of');
}

/** `A net loss of $210 million on the revaluation of properties` is none of the company. */
export function isAmountOfOther({ sentence: { items } }: Scene, { last }: Value, { metric }: Mention): boolean {
  if (metric !== 'net-income' || (items[last + 1]?.text !== 'on' && items[last + 1]?.text !== 'from')) return false;
  const at = determiners.has(items[last + 2]?.text ?? '') ? last + 3 : last + 2;
  return otherHeads.has(items[at]?.text ?? '');
}

/** `Gross margin rose on better utilization, …`: names a reason, and nothing that a figure follows. */
function isReason({ sentence: { items, periodAt } }: Scene, { first, last }: Mention): boolean {
  const next = items[last + 1];
  if (next && !reasonEnds.has(next.text) && !periodAt(last + 1)) return false;
  let at = first - 1;
  while (at >= 0 && first - at <= REASON_REACH && items[at]?.isWord && !reasonLinks.has(items[at]?.text ?? '')) at--;
  return (
    reasonLinks.has(items[at]?.text ?? '') &&
    (items[at]?.text !== 'on' || reasonAdjectives.has(items[at + 1]?.text ?? ''))
  );
}

const REASON_REACH = 6;

/** The metric right behind a figure: `$92 million in inventory`, `17.5% gross margin`, `a 5% increase in revenue`. */
export function rightMention({ sentence }: Scene, value: Value): Mention | undefined {
  const { items } = sentence;
  let at = value.last + 1;
  const adjacent = sentence.mentionAt(at);
  if (adjacent) {
    return adjacent.first === at && !affectedNouns.has(items[adjacent.last + 1]?.text ?? '') ? adjacent : undefined;
  }
  if (!links.has(items[at]?.text ?? '')) {
    for (let basis = basisAt(sentence, at); basis; basis = basisAt(sentence, at)) at = basis.next;
    if (!changeOfNouns.has(items[at]?.text ?? '')) return undefined;
    at++;
    if (!links.has(items[at]?.text ?? '')) return undefined;
  }
  for (let index = at + 1; index - at <= 4; index++) {
    const mention = sentence.mentionAt(index);
    if (mention) return mention.first === index || mention.head >= index ? mention : undefined;
    const text = items[index]?.text ?? '';
    const isCoupon = sentence.valueAt(index)?.kind === 'percent' && value.kind === 'money';
    if (!determiners.has(text) && !beforeMetric.has(text) && !sentence.periodAt(index) && !isCoupon) return undefined;
  }
  return undefined;
}

const permissions = new Set([
  'authorization',
  'authorisation',
  'program',
  'programme',
  'facility',
  'mandate',
  'milestone',
]);

const left = new Set(['left', 'remaining', 'remains', 'available', 'undrawn', 'unused']);

/** `our $300 million authorization`, `$78 million left`: what may be, not what is. */
export function isPermission({ sentence: { items } }: Scene, { last }: Value): boolean {
  const behind = items[last + 1]?.text ?? '';
  return permissions.has(behind) || left.has(behind) || permissions.has(items[last + 2]?.text ?? '');
}

/** `Trailing 12-month free cash flow` is of no period that is reported. */
export function isOfTrailing({ sentence: { items } }: Scene, { first }: Mention): boolean {
  return items.slice(Math.max(0, first - TRAILING_REACH), first + 1).some(({ text }) => trailing.has(text));
}

const TRAILING_REACH = 3;
const trailing = new Set(['trailing', 'ttm', 'ltm', 'rolling']);

/** Whether an amount is one of something that is no metric: `$2 million of deliveries`. */
export function hasOtherHead(scene: Scene, value: Value): boolean {
  const { items } = scene.sentence;
  const link = items[value.last + 1]?.text ?? '';
  if (!headLinks.has(link)) return false;
  let at = value.last + 2;
  while (determiners.has(items[at]?.text ?? '')) at++;
  const head = items[at];
  if (!head?.isWord || scene.sentence.periodAt(at)) return false;
  if (link === 'for' || link === 'on' || link === 'to') return otherHeads.has(head.text);
  return !noHead.has(head.text) && segmentOfAmount(scene, value) === undefined;
}

/** The segment right behind an amount: `$5 million in data center`. */
export function segmentOfAmount({ sentence, facts }: Scene, value: Value): string | undefined {
  const { items, text } = sentence;
  if (!segmentLinks.has(items[value.last + 1]?.text ?? '')) return undefined;
  let at = value.last + 2;
  while (determiners.has(items[at]?.text ?? '')) at++;
  const first = items[at];
  for (let end = Math.min(items.length, at + 5); end > at && first; end--) {
    const last = items[end - 1];
    const name = last && text.slice(first.start, last.end);
    if (name && isSegment(facts, name)) return name;
  }
  return undefined;
}

const comparingAmounts = new Set(['than', 'over', 'above', 'least', 'exceeding']);

/** `customers spending more than $100,000 in ARR`. */
export function isThresholdAmount({ sentence: { items } }: Scene, { first }: Value): boolean {
  if (!comparingAmounts.has(items[first - 1]?.text ?? '')) return false;
  // `The first time that we earned more than $2 a share`.
  if (items.some(({ text }, at) => at < first && text === 'time' && items[at - 1]?.text === 'first')) return true;
  return items.slice(Math.max(0, first - THRESHOLD_REACH), first).some(({ text }) => thresholdOwners.has(text));
}

const THRESHOLD_REACH = 8;

/** `customers with ARR over $100,000`: an amount that a metric is above, and not the company's. */
export function isThreshold({ sentence: { items } }: Scene, { first }: Mention): boolean {
  const owner = items[first - 2]?.text === ',' ? first - 3 : first - 2;
  return thresholdLinks.has(items[first - 1]?.text ?? '') && thresholdOwners.has(items[owner]?.text ?? '');
}

const thresholdLinks = new Set(['with', 'of', 'contributing', 'generating', 'paying']);
const thresholdOwners = new Set(['customers', 'clients', 'accounts', 'companies']);
