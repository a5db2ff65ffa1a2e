import type { AccountingBasis, ShareCount } from '../model';
import { ratioOf, type ValueKind } from '../vocabulary/metrics';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { type Mention, statedBasisAt } from './mentions';
import { leftMention, segmentOfAmount } from './near-mentions';
import type { Subject } from './passage';
import { continues, type Scene } from './scene';
import { segmentBefore } from './segments';
import { subjectSegment } from './topics';
import type { Value } from './values';

/** Less than a dividend of all shares can be. */
const SMALLEST_TOTAL = 1e3;

/** Less than a company reports of anything but one share or one of what it sells. */
const LEAST_AMOUNT = 1e3;

/** More than a figure of one share can be. */
export const MOST_PER_SHARE = 1e5;

type Metrics = Pick<Vocabulary, 'metricOf'>;

/** Whether a figure can be the value of a metric. */
export function takes(metrics: Metrics, metric: string, { kind, value, perShare }: Value): boolean {
  return metrics.metricOf(metric).kinds.includes(kind) && (perShare || takesAmount(metrics, metric, kind, value));
}

/** Whether an amount of a kind can be the value of a metric: a figure of one share is never millions, and net income always. */
export function takesAmount({ metricOf }: Metrics, metric: string, kind: ValueKind, value: number): boolean {
  const { kinds, perShare, small } = metricOf(metric);
  if (!kinds.includes(kind)) return false;
  return perShare ? value < MOST_PER_SHARE : kind !== 'money' || small === true || value >= LEAST_AMOUNT;
}

/** A subject with nothing but its metric. */
export function plainSubject(metric: string, more: Partial<Subject> = {}): Subject {
  return {
    ...{ metric, segment: undefined, basis: undefined, shares: undefined, loss: false, period: undefined },
    ...more,
  };
}

/** Metrics that are said of segments without saying so again: the topic's. */
export const ofSegments: ReadonlySet<string> = new Set([
  ...['revenue', 'gross-margin', 'gross-profit', 'operating-income', 'operating-margin', 'ebitda', 'ebitda-margin'],
  ...['shipments', 'users', 'monthly-users', 'daily-users', 'subscribers', 'customers', 'arpu', 'billings', 'gmv'],
  ...[
    'backlog',
    'bookings',
    'same-store-sales',
    'organic-growth',
    'arr',
    'deposits',
    'loans',
    'fee-income',
    'pretax-income',
    'average-selling-price',
  ],
]);

const results = new Set(['net-income', 'operating-income', 'pretax-income', 'ebitda', 'ebit', 'eps']);

export function isResult(metric: string): boolean {
  return results.has(metric);
}

/** What a metric that is named beside a figure makes its subject. */
export function subjectOf(scene: Scene, mention: Mention, metric: string, value: Value): Subject {
  const { attached, levels, facts } = scene;
  const isName =
    mention.segment !== undefined &&
    (ofSegments.has(metric) || (mention.first > 0 && /^[\p{Lu}\d]/u.test(mention.segment)));
  const said = attached.findLast(({ subject }) => subject.metric === metric)?.subject;
  const same = attached.findLast((own) => own.mention === mention)?.subject;
  const segment = same
    ? same.segment
    : isName
      ? mention.segment
      : mention.whole
        ? undefined
        : mention.compared
          ? said?.segment
          : segmentFor(scene, mention, metric);
  const level = Math.min(levels.get(mention) ?? 0, mention.bases.length - 1);
  const behind = facts.metricOf(metric).hasBasis ? statedBasisAt(scene.sentence.items, value.last + 1) : undefined;
  const basis = behind ?? mention.bases[level] ?? basisFor(scene, metric, value, mention);
  const days = value.kind === 'duration' ? facts.metricOf(metric).days : undefined;
  const ofShare =
    metric === 'dividend' && (value.perShare || value.value < SMALLEST_TOTAL) ? `${metric}-per-share` : undefined;
  const shares = value.shares ?? mention.shares ?? (metric === 'shares-outstanding' ? countOfShares(scene) : undefined);
  return plainSubject(days ?? ofShare ?? metric, { segment, basis, shares, loss: mention.sign === -1 });
}

/** Which shares the figure per share was of that a count of shares goes with. */
export function countOfShares({ attached }: Scene): ShareCount | undefined {
  return attached.findLast(({ subject }) => subject.metric === 'eps')?.subject.shares;
}

/** The subject of a figure whose metric is named for it. */
export function levelSubject(scene: Scene, mention: Mention, value: Value): Subject | undefined {
  if (mention.generic === 'margin') return marginSubject(scene, mention);
  if (mention.metric === undefined) return undefined;
  const subject = subjectOf(scene, mention, mention.metric, value);
  const segment = subject.metric === 'revenue' ? segmentOfAmount(scene, value) : undefined;
  return segment === undefined ? subject : { ...subject, segment };
}

/** A bare `margin`: of the result that was spoken of last. */
function marginSubject({ attached, passage, facts }: Scene, mention: Mention): Subject | undefined {
  const hasMargin = ({ metric }: Subject): boolean =>
    facts.metricOf(metric).ratio !== undefined || metric.endsWith('-margin');
  const last = attached.findLast(({ subject }) => hasMargin(subject))?.subject ?? passage.subjects.findLast(hasMargin);
  // `Hardware margin was 42%`: of whatever margin the speaker has come to.
  const { margin } = passage;
  if (mention.segment !== undefined && margin !== undefined) {
    return plainSubject(margin, { segment: mention.segment, basis: last?.basis });
  }
  if (!last) return undefined;
  const metric = last.metric.endsWith('-margin') ? last.metric : ratioOf(last.metric);
  // `Energy sales were down 4%, and margins fell to 25%`: of the business that the sentence is about.
  const segment = attached.findLast(({ subject }) => subject.segment !== undefined)?.subject.segment ?? last.segment;
  return { ...last, segment, metric, loss: false, period: undefined };
}

function segmentFor({ sentence, facts, attached, topic, passage }: Scene, mention: Mention, metric: string) {
  if (!ofSegments.has(metric)) return undefined;
  const { items } = sentence;
  // `… revenue was $75 million, with operating margin of 18%`, `segment operating profit`.
  const before = items[mention.first - 1]?.text;
  const goesWith = before === 'with' || before === 'on' || items[mention.head]?.text === 'segment';
  const said = goesWith ? attached.at(-1)?.subject.segment : undefined;
  const own =
    said ?? antecedent(sentence, mention) ?? topic ?? subjectSegment(sentence, facts, mention.first) ?? passage.topic;
  // `Networking was soft. Revenue of $5 million was down 3%`: revenue that begins its sentence goes on about it.
  const goesOn = metric === 'revenue' && mention.head <= FIRST_WORDS && attached.length === 0;
  return own ?? (goesOn ? passage.subject?.name : undefined);
}

const FIRST_WORDS = 2;

/** `Diagnostics, where sales grew 8%`. */
function antecedent({ text, items }: Scene['sentence'], { first }: Mention): string | undefined {
  const comma = first - 2;
  if (items[first - 1]?.text !== 'where' || items[comma]?.text !== ',') return undefined;
  return items[comma - 1]?.capital ? segmentBefore(text, items, comma, 0)?.name : undefined;
}

/** `Within that, hardware gross margin was …`: of the parts of what was said before. */
function tellsParts({ sentence: { items } }: Scene): boolean {
  return (items[0]?.text === 'within' || items[0]?.text === 'of') && parted.has(items[1]?.text ?? '');
}

const parted = new Set(['that', 'this', 'which', 'those', 'these']);

/** The basis of a result whose basis is not said beside it: that of the sentence, the passage or the call. */
export function basisFor(
  scene: Scene,
  metric: string,
  value: Value,
  mention: Mention | undefined,
): AccountingBasis | undefined {
  const { attached, fronted, passage, facts } = scene;
  const hasBasis = (name: string): boolean => facts.metricOf(name).hasBasis === true;
  if (!hasBasis(metric)) return undefined;
  const said = attached.findLast(({ subject }) => subject.basis !== undefined && hasBasis(subject.metric));
  if (said) return said.subject.basis;
  if (fronted) return fronted;
  const ahead =
    mention &&
    leftMention(scene, mention, (own) => own.bases.length === 1 && own.metric !== undefined && hasBasis(own.metric));
  if (ahead) return ahead.bases[0];
  const carried =
    continues(scene, value) || tellsParts(scene)
      ? passage.subjects.findLast(({ basis }) => basis !== undefined)?.basis
      : undefined;
  return carried ?? passage.basis ?? facts.declared;
}
