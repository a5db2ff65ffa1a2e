import { type Period, periodText } from '../periods';
import type { Cue } from './cues';
import { type Mention, statedBasisAt } from './mentions';
import { hasOtherHead, isAmountOfOther, isLeftOut, isOfTrailing, leftMention, rightMention } from './near-mentions';
import type { Subject } from './passage';
import type { Attached, CallFacts, Role, Scene } from './scene';
import { levelSubject, takes } from './subjects';
import { isOfMonth, mainPeriod, priorPeriod, trailingMark } from './timing';
import { unnamedSubject } from './unnamed';
import type { Value } from './values';

/** Finds what an amount is of that says where a metric stands, stood or is expected. */
export function attachLevel(scene: Scene, value: Value, role: Role, cue: Cue): Attached | undefined {
  const mention = levelMention(scene, value, role, cue);
  if (mention && (isOfTrailing(scene, mention) || isOfMonth(scene, value, mention))) return undefined;
  if (!mention && role === 'level' && isConversion(scene, value)) return undefined;
  const subject = mention ? levelSubject(scene, mention, value) : unnamedSubject(scene, value, role, cue);
  if (!subject) return undefined;
  if (scene.facts.metricOf(subject.metric).isChange) return attachOwnChange(scene, value, role, mention, subject);
  if (mention && role === 'level' && !takesRoom(scene, value, mention)) return undefined;
  if (role === 'level' && isSaid(scene, value, subject, mention)) return undefined;
  const result = cue.result?.sign;
  const isLoss = result === undefined ? subject.loss : result < 0;
  const sign = isLoss || value.negative || isUsed(scene, value, subject.metric) ? -1 : 1;
  return complete(scene, { value, role, subject: { ...subject, loss: sign < 0 }, mention, sign, of: undefined });
}

/** `EMEA was $312 million, which is roughly €287 million`: the same amount in another currency. */
function isConversion({ attached }: Scene, { kind, unit }: Value): boolean {
  const said = kind === 'money' ? attached.findLast(({ value }) => value.kind === 'money') : undefined;
  return said !== undefined && said.value.unit !== unit;
}

/** `Total debt was $95 million, of which $40 million are convertible notes`: the same thing has one value in a sentence. */
function isSaid(scene: Scene, value: Value, subject: Subject, mention: Mention | undefined): boolean {
  const period = mainPeriod(scene, value, mention, subject);
  const key = (own: Subject, of: Period | undefined): string =>
    JSON.stringify([own.metric, own.segment, own.basis, own.shares, of && periodText(of)]);
  const same = key(subject, period);
  return scene.attached.some(
    (own) =>
      own.role === 'level' &&
      own.mention !== mention &&
      own.value.unit === value.unit &&
      own.value.value !== value.value &&
      key(own.subject, own.period) === same,
  );
}

/** `Same-store sales were 4%`. */
function attachOwnChange(
  scene: Scene,
  value: Value,
  role: Role,
  mention: Mention | undefined,
  subject: Attached['subject'],
): Attached | undefined {
  if (value.kind !== 'percent' || role !== 'level') return undefined;
  const period = mainPeriod(scene, value, mention, subject);
  const sign = value.negative ? -1 : 1;
  return { value, role: 'change', subject, mention, sign, of: undefined, basis: 'yoy', period };
}

/** Whether a metric has room for a level: one, or as many as it says, or one for each period said with it. */
function takesRoom(scene: Scene, value: Value, mention: Mention): boolean {
  const count = scene.levels.get(mention) ?? 0;
  const counted = value.shares !== undefined && value.kind === 'quantity' ? 2 : 1;
  const room = Math.max(counted, mention.bases.length);
  const isOther = trailingMark(scene, value) ?? statedBasisAt(scene.sentence.items, value.last + 1);
  if (count >= room && !value.perShare && isOther === undefined) return false;
  scene.levels.set(mention, count + 1);
  return true;
}

/** `We used $2.1 million of cash in operations`. */
function isUsed({ sentence: { items } }: Scene, { first }: Value, metric: string): boolean {
  if (!metric.endsWith('cash-flow')) return false;
  if (items[first - 1]?.text === 'of' && isOutflow(items, first - 2)) return true;
  return using.has(items[first - 1]?.text ?? '') || using.has(items[first - 2]?.text ?? '');
}

/** `An outflow of $8.7 million`, `a use of cash of $8.7 million`. */
function isOutflow(items: Scene['sentence']['items'], at: number): boolean {
  const text = items[at]?.text;
  if (text === 'outflow' || text === 'outflows' || text === 'burn') return true;
  return text === 'cash' && items[at - 1]?.text === 'of' && items[at - 2]?.text === 'use';
}

const using = new Set(['used', 'burned', 'consumed']);
const perShareMetrics = new Set([
  'dividend',
  'dividend-per-share',
  'eps',
  'book-value-per-share',
  'tangible-book-value-per-share',
]);
const aroundPerShare = new Set([...perShareMetrics, 'share-repurchases', 'net-income']);

/** The metric that is named for a level. */
function levelMention(scene: Scene, value: Value, role: Role, cue: Cue): Mention | undefined {
  if (value.perShare) {
    const near = leftMention(scene, value, ({ metric }) => metric !== undefined && aroundPerShare.has(metric));
    return near?.metric && perShareMetrics.has(near.metric) ? near : undefined;
  }
  const fits = (mention: Mention): boolean => fitsValue(scene.facts, mention, value);
  const flow = role === 'prior' ? outflowOf(scene, value) : undefined;
  if (flow) return flow;
  const right = rightMention(scene, value);
  if (right && !right.generic && fits(right)) return right;
  const { mention } = cue;
  if (mention && isAmountOfOther(scene, value, mention)) return undefined;
  if (mention && fits(mention) && !isLeftOut(scene, mention) && (role === 'prior') === mention.compared) return mention;
  if (role !== 'prior' && hasOtherHead(scene, value)) return undefined;
  const left = leftMention(scene, value, (own) => fits(own) && (role === 'prior' || !own.compared));
  if (!left || role !== 'prior' || left.compared) return left;
  // Of two metrics of one kind, the one whose figure was said.
  const said = scene.attached.findLast(
    ({ subject, value: own }) =>
      own.perShare === value.perShare && own.kind === value.kind && takes(scene.facts, subject.metric, value),
  );
  return said?.mention && fits(said.mention) ? said.mention : left;
}

/** `Free cash flow was $29 million, compared to a use of cash of $9 million`: the cash flow that an outflow is compared with. */
function outflowOf({ sentence: { items }, attached }: Scene, { first }: Value): Mention | undefined {
  if (!isOutflow(items, first - 2)) return undefined;
  return attached.findLast(({ subject }) => subject.metric.endsWith('cash-flow'))?.mention;
}

/** Whether a figure can be the value of what a mention names. */
export function fitsValue(facts: CallFacts, { generic, metric }: Mention, value: Value): boolean {
  if (generic) return generic === 'margin' && value.kind === 'percent';
  return metric !== undefined && metric !== 'revenue-share' && takes(facts, metric, value);
}

/** With the period that it is of. */
export function complete(scene: Scene, attached: Omit<Attached, 'basis' | 'period'>): Attached {
  const { value, role, subject, mention } = attached;
  const main = mainPeriod(scene, value, mention, subject);
  return { ...attached, basis: undefined, period: role === 'prior' ? priorPeriod(scene, value, subject) : main };
}
