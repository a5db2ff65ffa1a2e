import type { ComparisonBasis } from '../../../figures/model';
import { basisBetween } from '../periods';
import { ratioOf } from '../vocabulary/metrics';
import { changeJoints, fillers } from '../vocabulary/words-en';
import { basisAt, changeBehind } from './change-cues';
import { type Cue, cueBefore } from './cues';
import { measuredOtherwise } from './measured-otherwise';
import type { Mention } from './mentions';
import { leftMention, rightMention } from './near-mentions';
import type { Subject } from './passage';
import { isPortion } from './portions';
import type { Attached, Scene } from './scene';
import { subjectOf } from './subjects';
import { balanceBefore, changeBasis, mainPeriod } from './timing';
import { carried, parallelSegment, segmentAlone } from './unnamed';
import type { Value } from './values';

/** Which way a figure says that its metric went; undefined where it says no change. */
export function changeOf(scene: Scene, value: Value, cue: Cue): 1 | -1 | undefined {
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
  // `Increased 24% and 43%`.
  const isJoined = previous && items.slice(previous.last + 1, value.first).every(({ text }) => listJoints.has(text));
  if (isJoined && previous.kind === value.kind) {
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

const listJoints = new Set([',', 'and', '&']);

/** `We raise our revenue growth forecast to 25%`: what is said of growth is a change. */
function isGrowth(scene: Scene, value: Value): boolean {
  if (value.kind !== 'percent' || value.points) return false;
  const mention = leftMention(scene, value, ({ metric }) => metric !== undefined);
  if (mention?.metric === undefined || scene.facts.metricOf(mention.metric).percent) return false;
  return scene.sentence.items[mention.last + 1]?.text === 'growth';
}

/** Finds what a change is of, and what it is measured against. */
export function attachChange(scene: Scene, value: Value, sign: 1 | -1, cue: Cue): Attached | undefined {
  const near = rightMention(scene, value) ?? (cue.mention?.generic ? undefined : cue.mention);
  const mention = near ?? changedMention(scene, value);
  const subject = mention?.metric
    ? subjectOf(scene, mention, mention.metric, value)
    : (parallelSegment(scene, value) ??
      segmentAlone(scene, value) ??
      carried(scene, value, (own) => !isRatioOfSaid(scene, own, value)));
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
  if (said && subject.segment !== undefined) scene.passage.against = [...scene.passage.against, said];
  const basis = said ?? balance ?? (value.points || metric.balance ? undefined : usualBasis(scene, subject));
  return basis && { value, role: 'change', subject, mention, sign, of: undefined, basis, period };
}

/** `EBITDA was $6 million, or 15% of revenue. That is up 39%`: the amount is, not what it is in percent of revenue. */
function isRatioOfSaid({ facts, passage, attached }: Scene, { metric }: Subject, { points }: Value): boolean {
  // `Japan was $40 million, or 30% of the total, up 3%`.
  if (metric === 'revenue-share') return !points && attached.some(({ subject }) => subject.metric === 'revenue');
  if (points || !facts.metricOf(metric).percent) return false;
  const said = attached.length > 0 ? attached.map(({ subject }) => subject) : passage.subjects;
  return said.some((own) => facts.metricOf(own.metric).kinds.includes('money') && ratioOf(own.metric) === metric);
}

/** What a change is measured against that says nothing: in a list of businesses the same as before, else a year. */
function usualBasis({ passage: { against } }: Scene, { segment }: Subject): ComparisonBasis {
  const [only] = against;
  return segment !== undefined && only !== undefined && against.every((own) => own === only) ? only : 'yoy';
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
