import { ratioOf } from '../vocabulary/metrics';
import { fillers, peopleUnits } from '../vocabulary/words-en';
import { attachChange, changeOf } from './attach-change';
import { attachLevel, complete, fitsValue } from './attach-level';
import { isAgainstGuidance } from './change-cues';
import { goesOn } from './clauses';
import { type Cue, cueBefore } from './cues';
import { isAfterPeriod, isHypothetical } from './guidance';
import { isPermission, isThreshold, isThresholdAmount, leftMention, rightMention } from './near-mentions';
import { SENTENCES } from './passage';
import { portionBehind, ratioMention } from './portions';
import { roleOf } from './roles';
import type { Attached, Role, Scene } from './scene';
import type { Share } from './shares';
import { levelSubject, plainSubject, subjectOf } from './subjects';
import { subjectSegment } from './topics';
import type { Value } from './values';

/** Finds what a figure is of, and what it says of it; undefined where it is no key figure, or nothing is certain. */
export function attach(scene: Scene, value: Value, shares: readonly Share[]): Attached | undefined {
  const { sentence, attached } = scene;
  if (
    repeatsAmount(scene, value) ||
    isAfterPeriod(sentence) ||
    isHypothetical(sentence, value.first) ||
    isAgainstGuidance(sentence, value)
  ) {
    return undefined;
  }
  const share = shares.find((own) => own.value === value);
  if (share && !namesPercentage(scene, value)) {
    const subject = plainSubject('revenue-share', { segment: share.segment });
    return complete(scene, { value, role: 'level', subject, mention: undefined, sign: 1, of: share.of ?? scene.topic });
  }
  const assigned = attachAssigned(scene, value);
  if (assigned) return assigned;
  const cue = cueBefore(sentence, value);
  const before = goesOn(scene, value);
  const ofTotal = shareOfTotal(scene, value);
  if (ofTotal) return ofTotal;
  if (portionBehind(sentence, value)) return attachRatio(scene, value, cue, before);
  const last = attached.at(-1);
  const isPrior = cue.is === 'prior' || before === 'prior';
  if (isPrior && last?.subject.metric === 'revenue-share' && value.kind === 'percent' && !value.points) {
    return complete(scene, { ...last, value, role: 'prior', mention: undefined, sign: 1 });
  }
  const contributed = contribution(scene, value);
  if (contributed) return contributed;
  if (countsOwnPeople(scene, value)) {
    const subject = plainSubject('headcount');
    return complete(scene, { value, role: 'level', subject, mention: undefined, sign: 1, of: undefined });
  }
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

/** `A return on equity of 11%`: a percentage with a name of its own is no share of revenue. */
function namesPercentage({ sentence, facts }: Scene, value: Value): boolean {
  const metric = cueBefore(sentence, value).mention?.metric;
  return metric !== undefined && metric !== 'revenue-share' && facts.metricOf(metric).percent === true;
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

/** `Japan was $40 million, or 30% of the total`: of revenue, where a part's revenue stands before it. */
function shareOfTotal({ sentence: { items }, attached }: Scene, value: Value): Attached | undefined {
  const last = attached.at(-1);
  const { segment, metric } = last?.subject ?? {};
  if (value.kind !== 'percent' || value.points || metric !== 'revenue' || segment === undefined) return undefined;
  if (last?.role !== 'level' || items[value.first - 1]?.text !== 'or') return undefined;
  const [of, the, total, behind = ''] = items.slice(value.last + 1, value.last + 5).map(({ text }) => text);
  if (of !== 'of' || (the !== 'the' && the !== 'our') || total !== 'total' || !endsTotal.has(behind)) return undefined;
  return { ...last, value, subject: plainSubject('revenue-share', { segment }), mention: undefined, sign: 1 };
}

/** `Thanks to our 11,400 employees around the world`: all of them, not those in one place. */
function countsOwnPeople({ sentence: { items } }: Scene, { first, last, unit }: Value): boolean {
  if (!peopleUnits.has(unit ?? '') || items[first - 1]?.text !== 'our') return false;
  const behind = peopleUnits.has(items[last + 1]?.text ?? '') ? last + 2 : last + 1;
  return behindAll.has(items[behind]?.text ?? '');
}

const behindAll = new Set([',', '.', ';', 'around', 'worldwide', 'globally', 'for', 'and', 'across', 'did']);

const endsTotal = new Set([',', ';', '.', 'and', 'for', 'in', '']);

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
