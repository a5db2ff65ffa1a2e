import type { ComparisonBasis } from '../../../figures/model';
import { basisBetween, compareEnds, type Period, periodText } from '../periods';
import { ratioOf } from '../vocabulary/metrics';
import { revisedNouns, revisingVerbs } from '../vocabulary/outlook-words-en';
import { changeJoints, fillers } from '../vocabulary/words-en';
import { basisAt, changeBehind, isAgainstGuidance } from './change-cues';
import { goesOn } from './clauses';
import { type Cue, cueBefore } from './cues';
import { isHypothetical } from './guidance';
import { measuredOtherwise } from './measured-otherwise';
import { type Mention, statedBasisAt } from './mentions';
import {
  hasOtherHead,
  isAmountOfOther,
  isLeftOut,
  isOfTrailing,
  isPermission,
  isThreshold,
  isThresholdAmount,
  leftMention,
  rightMention,
} from './near-mentions';
import { SENTENCES, type Subject } from './passage';
import { isPortion, portionBehind, ratioMention } from './portions';
import type { Attached, CallFacts, Role, Scene } from './scene';
import type { SentenceParts } from './sentence';
import type { Share } from './shares';
import { levelSubject, plainSubject, subjectOf, takes } from './subjects';
import { balanceBefore, changeBasis, isOfMonth, mainPeriod, markOfGroup, priorPeriod, trailingMark } from './timing';
import { subjectSegment } from './topics';
import { carried, parallelSegment, segmentAlone, unnamedSubject } from './unnamed';
import type { Value } from './values';

/** Finds what a figure is of, and what it says of it; undefined where it is no key figure, or nothing is certain. */
export function attach(scene: Scene, value: Value, shares: readonly Share[]): Attached | undefined {
  const { sentence, attached } = scene;
  if (repeatsAmount(scene, value) || isHypothetical(sentence, value.first) || isAgainstGuidance(sentence, value)) {
    return undefined;
  }
  const share = shares.find((own) => own.value === value);
  if (share) {
    const subject = plainSubject('revenue-share', { segment: share.segment });
    return complete(scene, { value, role: 'level', subject, mention: undefined, sign: 1, of: share.of ?? scene.topic });
  }
  const assigned = attachAssigned(scene, value);
  if (assigned) return assigned;
  const cue = cueBefore(sentence, value);
  const before = goesOn(scene, value);
  if (portionBehind(sentence, value)) return attachRatio(scene, value, cue, before);
  const last = attached.at(-1);
  const isPrior = cue.is === 'prior' || before === 'prior';
  if (isPrior && last?.subject.metric === 'revenue-share' && value.kind === 'percent' && !value.points) {
    return complete(scene, { ...last, value, role: 'prior', mention: undefined, sign: 1 });
  }
  const contributed = contribution(scene, value);
  if (contributed) return contributed;
  if (cue.is === 'diverted' || isThresholdAmount(scene, value) || isPermission(scene, value)) return undefined;
  if (cue.mention && isThreshold(scene, cue.mention)) return undefined;
  if (cue.is === 'part' && !isPartOfItsOwn(scene, value)) return undefined;
  const change = changeOf(scene, value, cue);
  if (change !== undefined) {
    return value.kind === 'percent' ? attachChange(scene, value, change, cue) : undefined;
  }
  if (value.points && !isInPoints(scene, value)) return undefined;
  return attachLevel(scene, value, roleOf(scene, value, cue, before), cue);
}

/** `Treasury and Markets contributed $2.6 billion`: a business that contributes an amount has it as revenue. */
function contribution(scene: Scene, value: Value): Attached | undefined {
  const { sentence, facts, passage } = scene;
  const { items } = sentence;
  let at = value.first - 1;
  while (fillers.has(items[at]?.text ?? '')) at--;
  if (value.kind !== 'money' || !contributing.has(items[at]?.text ?? '') || rightMention(scene, value))
    return undefined;
  const segment =
    subjectSegment(sentence, facts, value.first) ??
    (passage.subject?.for === SENTENCES ? passage.subject.name : undefined);
  if (segment === undefined) return undefined;
  const subject = plainSubject('revenue', { segment });
  return complete(scene, { value, role: 'level', subject, mention: undefined, sign: 1, of: undefined });
}

const contributing = new Set(['contributed', 'contributes', 'did', 'generated', 'delivered', 'posted', 'recorded']);

/** The amount of a list that goes with a list of metrics or segments. */
function attachAssigned(scene: Scene, value: Value): Attached | undefined {
  const { mention, segment } = scene.sentence.assigned.get(value) ?? {};
  if (!mention || !fitsValue(scene.facts, mention, value)) return undefined;
  const own = levelSubject(scene, mention, value);
  if (!own || scene.facts.metricOf(own.metric).isChange) return undefined;
  const subject = segment === undefined ? own : { ...own, segment };
  const sign = subject.loss || value.negative ? -1 : 1;
  return complete(scene, { value, role: 'level', subject, mention, sign, of: undefined });
}

/** `Of the $39.2 million, …`, `plus or minus 2%`: says no figure of its own. */
function repeatsAmount({ sentence: { items } }: Scene, { first }: Value): boolean {
  const before = items[first - 1]?.text ?? '';
  if (before === 'minus' && items[first - 2]?.text === 'or') return true;
  return first < 4 && items[0]?.text === 'of' && repeating.has(before);
}

const repeating = new Set(['the', 'that', 'this', 'our', 'those']);

/** `That includes $7.7 million of stock-based compensation`: a part that is a metric of its own. */
function isPartOfItsOwn(scene: Scene, value: Value): boolean {
  const metric = rightMention(scene, value)?.metric;
  if (metric === undefined || metric === 'revenue') return false;
  return !scene.attached.some(({ subject }) => subject.metric === metric);
}

function roleOf(scene: Scene, value: Value, cue: Cue, before: Role | undefined): Role {
  if (cue.is === 'guided') return 'guided';
  const isPrior = cue.is === 'prior' || (cue.is === 'plain' && before === 'prior');
  if (isPrior) return revises(scene, value) ? 'guided' : 'prior';
  return cue.is === 'plain' && before === 'guided' ? 'guided' : 'level';
}

/** `We raise our guidance to …, from …`: what was guided to before. */
function revises(scene: Scene, value: Value): boolean {
  const { call } = scene.facts.periods;
  const last = scene.attached.at(-1);
  if (isRevising(scene.sentence, value.first)) return true;
  if (last?.period === undefined || call === undefined || compareEnds(last.period, call) <= 0) return false;
  const areRanges = value.to !== undefined && last.value.to !== undefined;
  return areRanges && last.role === 'level' && markOfGroup(scene, value) === undefined;
}

/** `We are increasing our 2024 budget from …`. */
function isRevising({ items }: SentenceParts, before: number): boolean {
  const own = items.slice(0, before).map(({ text }) => text);
  return own.some((text) => revisingVerbs.has(text)) && own.some((text) => revisedNouns.has(text));
}

/** `$19.6 million or 37.5% of revenue`. */
function attachRatio(scene: Scene, value: Value, cue: Cue, before: Role | undefined): Attached | undefined {
  const mention = ratioMention(scene.sentence, value);
  if (!mention?.metric || !scene.facts.metricOf(mention.metric).kinds.includes('money')) return undefined;
  const subject = { ...subjectOf(scene, mention, mention.metric, value), metric: ratioOf(mention.metric) };
  const role = cue.is === 'prior' || before === 'prior' ? 'prior' : 'level';
  return complete(scene, { value, role, subject, mention, sign: subject.loss ? -1 : 1, of: undefined });
}

/** `A credit cost of 62 basis points, compared with 47`: of few metrics, points are the value. */
function isInPoints(scene: Scene, value: Value): boolean {
  const said = scene.attached.at(-1);
  if (said?.value.points && said.role !== 'change') return true;
  const mention = leftMention(scene, value, ({ metric }) => metric !== undefined);
  return mention?.metric !== undefined && scene.facts.metricOf(mention.metric).inPoints === true;
}

/** Which way a figure says that its metric went; undefined where it says no change. */
function changeOf(scene: Scene, value: Value, cue: Cue): 1 | -1 | undefined {
  const { sentence, attached } = scene;
  if (cue.is === 'change') return cue.sign;
  if (cue.is === 'level' && isGrowth(scene, value)) return 1;
  if (cue.is === 'prior' || cue.is === 'level' || cue.is === 'guided') return undefined;
  const behind = changeBehind(sentence, value);
  if (behind !== undefined || value.kind !== 'percent') return behind;
  // `50 basis points from 8.1% in Q1 and 70 basis points from 7.9% a year ago`.
  const points = value.points
    ? attached.findLast(({ role, value: own }) => role === 'change' && own.points)
    : undefined;
  if (points) return points.sign;
  const { values, items } = sentence;
  const previous = values.findLast((own) => own.last < value.first);
  // `An increase of $85 million, or 7%`.
  if (previous?.kind === 'money' && items[value.first - 1]?.text === 'or' && value.first - previous.last <= 3) {
    const own = cueBefore(sentence, previous);
    if (own.is === 'change') return own.sign;
  }
  const last = attached.at(-1);
  if (last?.role !== 'change' || value.points !== last.value.points) return undefined;
  for (let at = last.value.last + 1; at < value.first; at++) {
    const text = items[at]?.text ?? '';
    const basis = basisAt(sentence, at);
    if (basis) at = basis.next - 1;
    else if (!sentence.periodAt(at) && !fillers.has(text) && !changeJoints.has(text)) return undefined;
  }
  return last.sign;
}

/** `We raise our revenue growth forecast to 25%`: what is said of growth is a change. */
function isGrowth(scene: Scene, value: Value): boolean {
  if (value.kind !== 'percent' || value.points) return false;
  const mention = leftMention(scene, value, ({ metric }) => metric !== undefined);
  if (mention?.metric === undefined || scene.facts.metricOf(mention.metric).percent) return false;
  return scene.sentence.items[mention.last + 1]?.text === 'growth';
}

function attachChange(scene: Scene, value: Value, sign: 1 | -1, cue: Cue): Attached | undefined {
  const near = rightMention(scene, value) ?? (cue.mention?.generic ? undefined : cue.mention);
  const mention = near ?? changedMention(scene, value);
  const subject = mention?.metric
    ? subjectOf(scene, mention, mention.metric, value)
    : (parallelSegment(scene, value) ?? segmentAlone(scene, value) ?? carried(scene, value, () => true));
  if (!subject || subject.metric === 'revenue-share') return undefined;
  const other = subject.metric === 'revenue' ? measuredOtherwise(scene.sentence, value) : undefined;
  if (other) return { ...otherwise(scene, value, mention, { ...subject, metric: other }), sign };
  const metric = scene.facts.metricOf(subject.metric);
  // Points are of a percentage; of one, a change in percent may be either.
  const ofPercent = metric.percent === true && !metric.isChange;
  if (value.points !== ofPercent) return undefined;
  const period = mainPeriod(scene, value, mention, subject);
  const earlier = metric.balance && period ? balanceBefore(scene, period) : undefined;
  const balance = earlier && period && basisBetween(earlier, period);
  const said = changeBasis(scene, value, period);
  if (said && subject.segment !== undefined) scene.passage.against = new Set([...scene.passage.against, said]);
  const basis = said ?? balance ?? (value.points || metric.balance ? undefined : usualBasis(scene, subject));
  return basis && { value, role: 'change', subject, mention, sign, of: undefined, basis, period };
}

/** What a change is measured against that says nothing: in a list of businesses the same as before, else a year. */
function usualBasis({ passage: { against } }: Scene, { segment }: Subject): ComparisonBasis {
  const [only] = against;
  return segment !== undefined && against.size === 1 && only !== undefined ? only : 'yoy';
}

/** Growth of another measure, against the year before where nothing else is said. */
function otherwise(scene: Scene, value: Value, mention: Mention | undefined, subject: Subject): Omit<Attached, 'sign'> {
  const period = mainPeriod(scene, value, mention, subject);
  const basis = changeBasis(scene, value, period) ?? 'yoy';
  return { value, role: 'change', subject, mention, of: undefined, basis, period };
}

/** The metric before a change that it is of; undefined where what was said since has no metric of its own. */
function changedMention(scene: Scene, value: Value): Mention | undefined {
  const { sentence, attached } = scene;
  const mention = leftMention(
    scene,
    value,
    (own) => own.metric !== undefined && !own.compared && !isPortion(sentence, own),
  );
  const last = attached.findLast(({ role }) => role !== 'prior');
  return mention && last && last.mention === undefined && mention.last < last.value.first ? undefined : mention;
}

function attachLevel(scene: Scene, value: Value, role: Role, cue: Cue): Attached | undefined {
  const mention = levelMention(scene, value, role, cue);
  if (mention && (isOfTrailing(scene, mention) || isOfMonth(scene, value, mention))) return undefined;
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
  return using.has(items[first - 1]?.text ?? '') || using.has(items[first - 2]?.text ?? '');
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

function fitsValue(facts: CallFacts, { generic, metric }: Mention, value: Value): boolean {
  if (generic) return generic === 'margin' && value.kind === 'percent';
  return metric !== undefined && metric !== 'revenue-share' && takes(facts, metric, value);
}

function complete(scene: Scene, attached: Omit<Attached, 'basis' | 'period'>): Attached {
  const { value, role, subject, mention } = attached;
  const main = mainPeriod(scene, value, mention, subject);
  return { ...attached, basis: undefined, period: role === 'prior' ? priorPeriod(scene, value, subject) : main };
}
