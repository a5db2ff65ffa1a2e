import type { ComparisonBasis } from '../../../figures/model';
import { basisBetween, compareEnds, type Period, shift, yearBefore } from '../periods';
import { beforePeriod, verbs, verbsOfPrior } from '../vocabulary/words-en';
import { isAside } from './asides';
import { basisAt } from './change-cues';
import { cueBefore } from './cues';
import type { Mention } from './mentions';
import type { Subject } from './passage';
import type { PeriodMark } from './period-marks';
import { continues, type Scene } from './scene';
import type { ParsedSentence } from './sentence';
import type { Value } from './values';

/** The period that a mark names. */
export function periodOf(
  { facts, passage, outlook, sentence }: Pick<Scene, 'facts' | 'passage' | 'outlook' | 'sentence'>,
  mark: PeriodMark,
  stock: boolean,
  frame: Period | undefined,
  own = false,
): Period | undefined {
  const future = (passage.guidance || outlook.from(mark.first) < sentence.items.length) && !mark.compared;
  // `For the current quarter, we expect …`: the one that has begun.
  const isNext = future && (!outlook.past || outlook.from(mark.first) < mark.first);
  const { call } = facts.periods;
  const next = isNext ? (passage.guidancePeriod ?? (call && shift(call, 1))) : undefined;
  return facts.periods.read(mark, { frame, stock, future, own, next });
}

const TRAILING = 16;

/** The period right behind a figure: `in the first quarter`, `at the end of Q4`. */
export function trailingMark({ sentence }: Scene, value: Value): PeriodMark | undefined {
  for (let at = behindGroup(sentence, value); at - value.last <= TRAILING; at++) {
    const period = sentence.periodAt(at);
    if (period) return period.compared ? undefined : period;
    const mention = sentence.mentionAt(at);
    const basis = basisAt(sentence, at);
    if (mention && at - value.last <= 4) at = mention.last;
    else if (basis) at = basis.next - 1;
    else if (!beforePeriod.has(sentence.items[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

const fewWords = 5;

/** The first index behind an amount and another that says the same: `$7.7 million, or 16 cents per share, in Q3`. */
function behindGroup({ items, values, periodAt }: ParsedSentence, value: Value): number {
  const or = items[value.last + 1]?.text === ',' ? value.last + 2 : value.last + 1;
  const other = items[or]?.text === 'or' ? values.find(({ first }) => first > or) : undefined;
  const last = other && other.first - or <= fewWords ? other.last : value.last;
  if (items[last + 1]?.text !== ',') return last + 1;
  // The comma belongs to it where nothing but the period follows.
  let period = last + 2;
  while (beforePeriod.has(items[period]?.text ?? '') && !periodAt(period)) period++;
  const behind = items[(periodAt(period)?.last ?? items.length) + 1]?.text;
  return behind === '.' || behind === ';' || behind === ',' ? last + 2 : last + 1;
}

/** The period that a level or a change is of. */
export function mainPeriod(
  scene: Scene,
  value: Value,
  mention: Mention | undefined,
  subject: Subject,
): Period | undefined {
  const { sentence, taken, attached, passage, facts } = scene;
  const stock = facts.metricOf(subject.metric).of === 'stock';
  const frame = passage.period ?? facts.periods.call;
  const trailing = trailingMark(scene, value);
  const behind = trailing && periodOf(scene, trailing, stock, frame, true);
  if (trailing && behind) {
    taken.add(trailing);
    return behind;
  }
  for (let at = sentence.periods.length - 1; at >= 0; at--) {
    const mark = sentence.periods[at];
    if (!mark || mark.first > value.first || mark.compared || taken.has(mark)) continue;
    if (isAside(sentence.asides, mark.first, value.first)) continue;
    const own = periodOf(scene, mark, stock, frame);
    if (own) return own;
  }
  const said = attached.findLast(
    ({ role, mention: own }) => role !== 'prior' && (own === mention || mention === undefined),
  );
  return said?.period ?? usualPeriod(scene, value, stock);
}

/** `Revenue in June was …`: what a month brought is of no period that is reported. */
export function isOfMonth({ sentence, facts }: Scene, value: Value, { metric, last }: Mention): boolean {
  // A dividend is of no month, though declared in one.
  if (value.perShare || metric === undefined || facts.metricOf(metric).of === 'stock') return false;
  const behind = sentence.items[value.last + 1]?.text === 'in' ? sentence.periodAt(value.last + 2) : undefined;
  if (behind && isMonth(behind)) return true;
  const mark = sentence.periods.findLast(({ first, compared }) => first < value.first && !compared);
  if (!mark || !isMonth(mark)) return false;
  const before = sentence.items[mark.first - 1]?.text;
  // `…, which is more than we told you in August, and revenue of $5 million`: the month of another clause.
  if (mark.last < last && sentence.items[mark.last + 2]?.text === 'and') return false;
  return before === 'in' || before === 'for' || mark.first === 0;
}

function isMonth({ figure }: PeriodMark): boolean {
  return figure?.kind === 'date' && /^(?:\d{4}-)?\d\d$/.test(String(figure.value));
}

/** The period of a figure whose sentence names none. */
function usualPeriod(scene: Scene, value: Value, stock: boolean): Period | undefined {
  const { passage, facts } = scene;
  const { call } = facts.periods;
  if (speaksOfOutlook(scene, value)) return passage.guidancePeriod ?? (call && shift(call, 1));
  const before = continues(scene, value) ? passage.subjects.at(-1)?.period : undefined;
  return before ?? (stock ? undefined : passage.period) ?? call;
}

/** Whether what is said of a figure is expected, as far as the words tell. */
export function speaksOfOutlook({ outlook, passage }: Scene, { first }: Value): boolean {
  if (outlook.from(first) < first) return true;
  if (outlook.weakFrom(first) < first) return passage.guidance || passage.outlook;
  return (passage.guidance && !outlook.past) || (passage.outlook && outlook.verbless);
}

/** The period of what something is compared with. */
export function priorPeriod(scene: Scene, value: Value, subject: Subject): Period | undefined {
  const { sentence, attached, taken, facts } = scene;
  const stock = facts.metricOf(subject.metric).of === 'stock';
  const same = attached.findLast(({ role, subject: own }) => role !== 'prior' && own.metric === subject.metric);
  const any = same ?? attached.findLast(({ role }) => role !== 'prior');
  const main = any?.period ?? usualPeriod(scene, value, stock);
  const before = markBefore(scene, value);
  const own = before && periodOf(scene, before, stock, main);
  if (own) return own;
  const behind = markOfGroup(scene, value);
  const group = behind && periodOf(scene, behind, stock, main);
  if (behind && group) {
    taken.add(behind);
    return group;
  }
  for (let at = value.first - 1; at >= 0 && value.first - at <= 8; at--) {
    if (sentence.items[at]?.text === ',') break;
    const mark = sentence.periodAt(at);
    const compared = mark?.compared ? periodOf(scene, mark, stock, main) : undefined;
    if (compared) return compared;
  }
  if (!main) return undefined;
  const change = attached.findLast(({ role, subject: of }) => role === 'change' && of.metric === subject.metric);
  const earlier = stock && !change?.basis ? balanceBefore(scene, main) : undefined;
  if (earlier) return earlier;
  const isQuarterBefore = change?.basis ? change.basis === 'qoq' : stock;
  return isQuarterBefore ? shift(main, -1) : yearBefore(main);
}

/** What balances were compared with before, in the sentence or the paragraph. */
export function balanceBefore({ attached, passage }: Scene, main: Period): Period | undefined {
  const said = attached.findLast(({ role }) => role === 'prior')?.period ?? passage.before;
  return said && compareEnds(said, main) < 0 ? said : undefined;
}

const betweenMarkAndValue = new Set(["'s", 'of', 'figure', 'level']);

/** `last quarter's 36.3%`. */
function markBefore({ sentence }: Scene, value: Value): PeriodMark | undefined {
  for (let at = value.first - 1; at >= 0 && value.first - at <= 3; at--) {
    const mark = sentence.periodAt(at);
    if (mark) return mark;
    if (!betweenMarkAndValue.has(sentence.items[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

const GROUP = 24;
const endsGroup = new Set([';', 'while', 'as', 'which']);

/** The period behind a group of figures that something is compared with: `$36.1 million, or 29%, a year earlier`. */
export function markOfGroup({ sentence }: Scene, value: Value): PeriodMark | undefined {
  const { items } = sentence;
  for (let at = value.last + 1; at < items.length && at - value.last <= GROUP; at++) {
    const period = sentence.periodAt(at);
    if (period) return period;
    const text = items[at]?.text ?? '';
    const mention = sentence.mentionAt(at);
    const isOther = mention && !mention.generic && mention.metric !== 'revenue' && mention.metric !== 'eps';
    if (isOther && mention.last > value.last + 6) return undefined;
    const next = sentence.mentionAt(at + 1);
    if (endsGroup.has(text) || (text === 'and' && next && !next.generic)) return undefined;
    if (!mention && verbs.has(text) && !verbsOfPrior.has(text)) return undefined;
  }
  return undefined;
}

const BASIS_REACH = 14;

/** What a change is measured against, as its words or the period beside it say. */
export function changeBasis(scene: Scene, value: Value, period: Period | undefined): ComparisonBasis | undefined {
  const { sentence, attached } = scene;
  const next = sentence.values.find((other) => other.first > value.last);
  const end = Math.min(next?.first ?? sentence.items.length, value.last + BASIS_REACH);
  for (let at = value.last + 1; at < end && !opensClause(sentence, at, end); at++) {
    const basis = basisAt(sentence, at)?.is ?? basisOf(scene, at, period);
    if (basis) return basis;
  }
  // `down 3.2% from $104.6 million at June 30`.
  const mark = next && cueBefore(sentence, next).is === 'prior' ? markOfGroup(scene, next) : undefined;
  const against = mark && comparedWith(scene, mark, period);
  if (against) return against;
  const previous = attached.findLast(({ value: own }) => own.last < value.first);
  for (let at = value.first - 1; at > (previous?.value.last ?? -1); at--) {
    const said = basisAt(sentence, at);
    const basis = said && said.next <= value.first ? said.is : basisOf(scene, at, period);
    if (basis) return basis;
  }
  return undefined;
}

const opening = new Set([',', 'and', 'but', 'while']);
const noPredicates = new Set(['up', 'down', 'compared', 'was', 'reported', 'driven']);

/** `; …`, `, and year over year it was …`: what follows up to an index is of another amount. */
function opensClause({ items }: ParsedSentence, at: number, end: number): boolean {
  const text = items[at]?.text ?? '';
  if (text === ';') return true;
  if (!opening.has(text)) return false;
  return items
    .slice(at + 1, end)
    .some((item) => item.text === 'it' || (verbs.has(item.text) && !noPredicates.has(item.text)));
}

function basisOf(scene: Scene, at: number, period: Period | undefined): ComparisonBasis | undefined {
  const mark = scene.sentence.periodAt(at);
  return mark?.compared ? comparedWith(scene, mark, period) : undefined;
}

function comparedWith(scene: Scene, mark: PeriodMark, period: Period | undefined): ComparisonBasis | undefined {
  if (!period) return undefined;
  const flow = periodOf(scene, mark, false, period);
  const stock = periodOf(scene, mark, true, period);
  return (flow && basisBetween(flow, period)) ?? (stock && basisBetween(stock, period));
}
