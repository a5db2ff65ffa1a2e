import { asideOpeners } from '../vocabulary/share-words-en';
import { companyWords, determiners, headcountWords, peopleUnits, verbs } from '../vocabulary/words-en';
import { type ClauseSubject, clauseSubject } from './clauses';
import type { Cue } from './cues';
import type { Item } from './items';
import type { Mention } from './mentions';
import { hasOtherHead, leftMention } from './near-mentions';
import { nextSegment, sourceOfAmount } from './next-segment';
import type { Subject } from './passage';
import { type Attached, continues, type Role, type Scene } from './scene';
import type { SentenceParts } from './sentence';
import {
  basisFor,
  countOfShares,
  isResult,
  MOST_PER_SHARE,
  ofSegments,
  plainSubject,
  subjectOf,
  takes,
} from './subjects';
import { isSegment, subjectSegment } from './topics';
import type { Value } from './values';

/** The subject of a figure in a clause that names no metric for it. */
export function unnamedSubject(scene: Scene, value: Value, role: Role, cue: Cue): Subject | undefined {
  const { sentence, facts, attached } = scene;
  if (value.perShare || isSecondOfTwo(scene, value)) return perShare(scene, value, cue);
  const listed = role === 'level' ? (sourceOfAmount(scene, value) ?? nextSegment(scene, value)) : undefined;
  if (listed !== undefined) return plainSubject('revenue', { segment: listed });
  const isOther = hasOtherHead(scene, value);
  const parallel = isOther ? undefined : parallelSegment(scene, value);
  if (parallel) return parallel;
  const segment = subjectSegment(sentence, facts, value.first);
  if (cue.result && value.kind === 'money') return unnamedResult(scene, value, cue, segment);
  if (value.kind === 'quantity') {
    const counted = counts(scene, value, role);
    if (counted) return counted;
  }
  if (role === 'prior') {
    const said = attached.findLast(({ subject, value: own }) => !own.perShare && takes(facts, subject.metric, value));
    if (said) return { ...said.subject, period: undefined };
  }
  if (isOther) return undefined;
  if (segment && value.kind === 'money' && role !== 'guided') return plainSubject('revenue', { segment });
  return carried(scene, value, ({ metric }) => takes(facts, metric, value) && countsTheSame(scene, value));
}

/** Of what is counted, only more of the same goes on: no five countries behind 2,000 employees. */
function countsTheSame({ attached }: Scene, { kind, unit }: Value): boolean {
  const last = attached.findLast(({ value }) => value.kind === kind)?.value;
  return kind !== 'quantity' || unit === undefined || unit === '' || unit === last?.unit;
}

/** `a loss of $8.4 million`, `Frozen earned $19.9 million`: of the result spoken of, else the result at large. */
function unnamedResult(scene: Scene, value: Value, cue: Cue, segment: string | undefined): Subject | undefined {
  const { attached, passage, sentence } = scene;
  const isOne = ({ metric }: Subject): boolean => isResult(metric);
  const before = continues(scene, value) ? passage.subjects.findLast(isOne) : undefined;
  const own = attached.findLast(({ subject }) => isOne(subject))?.subject ?? before;
  if (own && (segment === undefined || own.segment === segment || cue.is === 'prior')) {
    return { ...own, period: undefined };
  }
  if (segment === undefined && isOfAnother(scene, cue.result)) return undefined;
  // A gain may be of anything.
  if (own === undefined && segment === undefined && sentence.items[cue.result?.head ?? -1]?.text === 'gain')
    return undefined;
  const metric = own?.segment || segment ? (own?.metric ?? 'operating-income') : 'net-income';
  const basis = cue.result?.bases[0] ?? basisFor(scene, metric, value, undefined);
  return plainSubject(metric, { segment, basis });
}

/** `Pantry earned …`: of somebody who is neither the company nor a segment that the call speaks of. */
function isOfAnother({ sentence: { items } }: Scene, result: Mention | undefined): boolean {
  const verb = items[result?.head ?? -1]?.text;
  if (result === undefined || (verb !== 'earned' && verb !== 'lost')) return false;
  return !companyWords.has(items[result.first - 1]?.text ?? '');
}

/** People and shares are counted by their own names. */
function counts(scene: Scene, value: Value, role: Role): Subject | undefined {
  const { items } = scene.sentence;
  if (peopleUnits.has(value.unit ?? '') && role === 'level') {
    return items.some(({ text }) => headcountWords.has(text)) ? plainSubject('headcount') : undefined;
  }
  const before = items[value.first - 1]?.text ?? '';
  if (role === 'level' && isAllOfThem(scene, value)) return plainSubject('headcount');
  if (shippedUnits.has(value.unit ?? '') && shipping.has(before) && role === 'level') return plainSubject('shipments');
  const isCount = value.shares !== undefined || before === 'on' || before === 'using' || before === 'based';
  const shares = value.shares ?? countOfShares(scene);
  return value.unit === 'shares' && isCount ? plainSubject('shares-outstanding', { shares }) : undefined;
}

/** `The team, all 4,150 of them`. */
function isAllOfThem({ sentence: { items } }: Scene, { first, last }: Value): boolean {
  if (items[first - 1]?.text !== 'all' || items[last + 1]?.text !== 'of') return false;
  const behind = items[last + 2]?.text ?? '';
  const isTeam = items.slice(Math.max(0, first - TEAM_REACH), first).some(({ text }) => teamWords.has(text));
  return isTeam && everyone.has(behind);
}

const TEAM_REACH = 8;
const everyone = new Set(['them', 'us', 'you']);
const teamWords = new Set(['team', 'teams', 'people', 'employees', 'colleagues', 'workforce', 'staff']);

const shippedUnits = new Set(['vehicles', 'cars', 'units', 'wafers', 'devices', 'systems', 'aircraft', 'smartphones']);
const shipping = new Set(['delivered', 'shipped', 'sold']);
const LEAST_AMOUNT = 1e3;

/** `$22 million, or $0.36`: the second is of one share. */
function isSecondOfTwo({ sentence, attached }: Scene, { kind, value, first }: Value): boolean {
  const last = attached.at(-1);
  const before = sentence.items[first - 1]?.text;
  if (kind !== 'money' || value >= LEAST_AMOUNT || (before !== 'or' && before !== 'and')) return false;
  return last?.subject.metric === 'net-income' && last.value.value > MOST_PER_SHARE;
}

function perShare(scene: Scene, value: Value, cue: Cue): Subject | undefined {
  const { attached, sentence } = scene;
  const { items } = sentence;
  if (items.slice(Math.max(0, value.first - 5), value.first).some(({ text }) => text === 'price')) return undefined;
  const own = attached.findLast(({ subject }) => isResult(subject.metric))?.subject;
  const mention = leftMention(scene, value, ({ metric }) => metric !== undefined && isResult(metric));
  const named = mention?.metric ? subjectOf(scene, mention, mention.metric, value) : undefined;
  const before = carried(scene, value, ({ metric }) => isResult(metric));
  const from = (mention && !mention.compared ? named : undefined) ?? own ?? named ?? before;
  if (!from && !cue.result && !items.some(({ text }) => text === 'earnings' || text === 'earned')) return undefined;
  return plainSubject('eps', {
    segment: from?.segment,
    basis: own?.basis ?? from?.basis ?? basisFor(scene, 'eps', value, mention),
    shares: value.shares ?? from?.shares,
    loss: (own ?? from)?.loss ?? false,
  });
}

/** `Frozen grew 8%`: a segment that grows has more revenue. */
export function segmentAlone(scene: Scene, value: Value): Subject | undefined {
  const { first } = value;
  const { sentence, facts, attached } = scene;
  // `… 51% of revenue, and sensors declined 6%`.
  const last = attached.at(-1);
  const isNext = last?.subject.metric === 'revenue-share' && clauseSubject(scene, last.value.last, first) !== undefined;
  const segment = last && !isNext ? undefined : (subjectSegment(sentence, facts, first) ?? nextSegment(scene, value));
  return segment === undefined ? undefined : plainSubject('revenue', { segment });
}

/** What the sentence, or one that it goes on from, spoke of last. */
export function carried(scene: Scene, value: Value, fits: (subject: Subject) => boolean): Subject | undefined {
  const own = scene.attached.findLast(({ subject, role }) => fits(subject) && role !== 'guided')?.subject;
  if (own) return clauseSubject(scene, 0, value.first) ? undefined : own;
  if (!continues(scene, value) || leftMention(scene, value, ({ generic }) => generic === undefined)) return undefined;
  return scene.passage.subjects.findLast(fits);
}

const LONGEST_NAME = 5;

/** `Americas revenue grew 5%, EMEA was up 9%`: the next segment of a list, of which the same is said. */
export function parallelSegment(scene: Scene, value: Value): Subject | undefined {
  const { sentence, facts, attached } = scene;
  const last = attached.at(-1);
  if (last?.subject.segment === undefined || !ofSegments.has(last.subject.metric) || !isLike(last, value)) {
    return undefined;
  }
  const range =
    expectedSubject(scene, last.value.last, value) ??
    clauseSubject(scene, last.value.last, value.first) ??
    verblessSubject(scene, last.value.last, value);
  const words = range ? nameIn(sentence, range) : [];
  const [first, end] = [words[0], words.at(-1)];
  if (!first || !end || words.length > LONGEST_NAME) return undefined;
  const name = sentence.text.slice(first.start, end.end);
  const isName =
    words.every(({ capital, text }) => capital || text === 'and' || text === '&') ||
    isList(attached) ||
    goesOnList(scene, last, value, range);
  return isName || isSegment(facts, name) ? { ...last.subject, segment: name, period: undefined } : undefined;
}

/** `We expect lasers to grow 10%, lenses to be flat and mirrors to decline 5%`: who is expected to, between two amounts. */
function expectedSubject(
  { sentence: { items }, outlook }: Scene,
  from: number,
  value: Value,
): ClauseSubject | undefined {
  if (outlook.from(value.first) >= value.first) return undefined;
  for (let end = value.first - 1; end > from + 1; end--) {
    if (items[end]?.text !== 'to' || !goingTo.has(items[end + 1]?.text ?? '')) continue;
    let first = end;
    while (first > from + 1 && !listMarks.has(items[first - 1]?.text ?? '')) first--;
    while (items[first]?.text === 'and' || determiners.has(items[first]?.text ?? '')) first++;
    return first < end && items.slice(first, end).every(({ isWord, text }) => isWord && !verbs.has(text))
      ? { first, end }
      : undefined;
  }
  return undefined;
}

const goingTo = new Set(
  'be grow decline increase decrease fall rise drop improve expand contract remain come step'.split(' '),
);

const behindSubjects = new Set(['more', 'less', 'than', 'nearly', 'almost', 'about', 'also', 'then', 'in', 'turn']);

/** The words of a clause's subject, without what only leads to its verb: `PulseArc more than tripled`. */
function nameIn({ items }: SentenceParts, { first, end }: ClauseSubject): readonly Item[] {
  let last = end;
  while (last > first && (behindSubjects.has(items[last - 1]?.text ?? '') || items[last - 1]?.text.endsWith('ly')))
    last--;
  return items.slice(first, last);
}

/** `; lenses, $40 million`: the name between a mark and an amount. */
function verblessSubject({ sentence }: Scene, from: number, { first: before }: Value): ClauseSubject | undefined {
  const { items, mentionAt, periodAt } = sentence;
  let first = before;
  while (first > from + 1 && !listMarks.has(items[first - 1]?.text ?? '')) first--;
  let end = before;
  if (first === before) {
    // The mark is the one between the name and its amount.
    end = before - 1;
    first = end;
    while (first > from + 1 && !listMarks.has(items[first - 1]?.text ?? '')) first--;
  }
  if (asideOpeners.has(items[first]?.text ?? '')) {
    end = first - 1;
    first = end;
    while (first > from + 1 && !listMarks.has(items[first - 1]?.text ?? '')) first--;
  }
  while (items[first]?.text === 'and' || determiners.has(items[first]?.text ?? '')) first++;
  const words = items.slice(first, end);
  const isName = words.every(({ isWord, text, capital }) => isWord && (capital || !verbs.has(text)));
  const isKnown = words.some((_, index) => mentionAt(first + index) || periodAt(first + index));
  return words.length > 0 && isName && !isKnown ? { first, end } : undefined;
}

const listMarks = new Set([',', ';', ':']);

/** `Industrial was $20 million, down 2%, and consumer was $9 million`, where sentences before told of other parts. */
function goesOnList(
  { passage, sentence: { items } }: Scene,
  { subject }: Attached,
  { kind, first }: Value,
  range: ClauseSubject | undefined,
): boolean {
  if (subject.metric !== 'revenue' || range === undefined) return false;
  const behind = items[range.end]?.text ?? '';
  if (behind !== 'to') return passage.parts && kind === 'money' && range.end === first - 1 && being.has(behind);
  // `…; and mirrors to be up 6%`.
  const before = items[range.first - 1]?.text === 'and' ? range.first - 2 : range.first - 1;
  return items[before]?.text === ';';
}

const being = new Set(['was', 'were']);

/** Several segments one after the other: what follows in the same way is one, too. */
function isList(attached: readonly Attached[]): boolean {
  return new Set(attached.map(({ subject }) => subject.segment)).size > 1;
}

/** Whether a figure can say of one segment what another said of the one before. */
function isLike({ value: last, role }: Attached, { kind }: Value): boolean {
  return kind === last.kind || (kind === 'percent' && last.kind === 'money') || (kind === 'money' && role === 'change');
}
