import type { Statement } from '../model';
import { compareEnds, type Period, periodText } from '../periods';
import type { Reading } from '../reading';
import { turning } from '../vocabulary/outlook-words-en';
import { finiteVerbs } from '../vocabulary/words-en';
import { attach } from './attach';
import { opensOutlook, outlookOf } from './guidance';
import { statedBasisIn } from './mentions';
import { type Passage, SENTENCES } from './passage';
import { portionBehind } from './portions';
import { type Attached, type CallFacts, goesOnFrom, type Scene } from './scene';
import type { ParsedSentence } from './sentence';
import type { Share } from './shares';
import { plainSubject } from './subjects';
import { periodOf, speaksOfOutlook } from './timing';
import { isSegment, leadingSegment, topicOf } from './topics';
import type { Value } from './values';

/** Reads the key figures of a sentence, and leaves in the passage what the next may go on from. */
export function readSentence(sentence: ParsedSentence, facts: CallFacts, passage: Passage): Reading[] {
  const scene = open(sentence, facts, passage);
  const listed = listedShares(scene);
  const shares = listed.length === 0 ? listedAgain(scene) : listed;
  const readings: Reading[] = [];
  for (const value of sentence.values) {
    const attached = attach(scene, value, shares);
    if (!attached) continue;
    scene.attached.push(attached);
    if (isSuperseded(scene, attached)) continue;
    const portion = portionBehind(sentence, value);
    const ofRevenue = portion !== undefined && portion.mention?.segment === undefined;
    readings.push({ statement: stated(scene, attached), figures: value.figures, ofRevenue });
  }
  const parts = revenueParts(scene);
  if (parts.length > 1) passage.listed = parts;
  passage.listing = listed.length > 0;
  if (listed.length > 0) passage.listed = listed.map(({ segment }) => segment);
  leave(scene);
  return readings;
}

/** What was expected of a period still to come until now is expected no more: `We raise it to …, from …`. */
function isSuperseded({ facts }: Scene, { role, period }: Attached): boolean {
  const { call } = facts.periods;
  return role === 'guided' && period !== undefined && call !== undefined && compareEnds(period, call) > 0;
}

/** The businesses whose revenue a sentence lists, in order. */
function revenueParts({ attached }: Scene): string[] {
  const names = attached.flatMap(({ role, subject: { metric, segment } }) =>
    role !== 'prior' && metric === 'revenue' && segment !== undefined ? [segment] : [],
  );
  return [...new Set(names)];
}

function isProperName(name: string): boolean {
  return name.split(' ').every((word) => /^[\p{Lu}&]/u.test(word));
}

/** The shares of a sentence, with those that only go on from a list before. */
function listedShares({ sentence: { shares, ellipticShares }, facts, passage }: Scene): readonly Share[] {
  const others = ellipticShares.filter(({ value, segment, bare }) => {
    if (shares.some((own) => own.value === value)) return false;
    if (bare) return passage.listing && (isSegment(facts, segment) || isProperName(segment));
    return shares.length + passage.listed.length > 0;
  });
  return [...shares, ...others];
}

/** What a sentence settles before its first figure. */
function open(sentence: ParsedSentence, facts: CallFacts, passage: Passage): Scene {
  const fronted = statedBasisIn(sentence.items);
  if (fronted) passage.basis = fronted;
  else if (sentence.mentions.some(({ bases }) => bases.some((basis) => basis !== passage.basis))) {
    passage.basis = undefined;
  }
  const topic = topicOf(sentence, facts);
  if (topic?.turns) passage.topic = topic.name;
  const subject = leadingSegment(sentence, facts);
  const left = (passage.subject?.for ?? 0) - 1;
  if (subject !== undefined) passage.subject = { name: subject, for: SENTENCES };
  else passage.subject = passage.subject && left > 0 ? { ...passage.subject, for: left } : undefined;
  if (opensOutlook(sentence)) {
    passage.guidance = true;
    passage.subjects = [];
  }
  const names = sentence.mentions.filter(({ generic }) => !generic).length;
  if (names > 0) passage.headed = false;
  const scene: Scene = {
    ...{
      sentence,
      facts,
      passage,
      outlook: outlookOf(sentence),
      continuesFrom: passage.headed && names === 0 ? -1 : goesOnFrom(sentence),
    },
    ...{ fronted, topic: topic?.name, attached: [], taken: new Set(), levels: new Map() },
  };
  settlePeriods(scene);
  return scene;
}

/** `We ended the year with …`: says when, not what the sentence is about. */
const closing = new Set(['ended', 'closed', 'finished', 'exited', 'end']);
const LONGEST_HEADING = 16;
const SHORT_HEADING = 8;

/** `Now to 2024.`, `For the full year, …`: the period that what follows speaks of. */
function settlePeriods(scene: Scene): void {
  const { sentence, passage, facts } = scene;
  const { call } = facts.periods;
  if (!call) return;
  const { items, periods, values } = sentence;
  const isHeading = values.length === 0 && items.length <= (passage.guidance ? LONGEST_HEADING : SHORT_HEADING);
  for (const mark of isHeading ? periods : []) {
    const period = mark.compared ? undefined : periodOf(scene, mark, false, undefined);
    if (!period || compareEnds(period, call) <= 0) continue;
    passage.guidancePeriod = period;
    passage.outlook = true;
    break;
  }
  const own = periods
    .filter((mark) => !mark.compared && !closing.has(items[mark.first - 1]?.text ?? ''))
    .map((mark) => periodOf(scene, mark, false, undefined))
    .find((period) => period !== undefined && compareEnds(period, call) === 0);
  if (own) passage.period = own.part === call.part ? undefined : own;
  // The first sentence with figures tells, also where it names no period: then it is the call's.
  const turns = own !== undefined && isHeading && items.some(({ text }) => turning.has(text));
  if (!turns && (passage.opened || values.length === 0)) return;
  // Of a year, speakers go on telling; of nine months they say a word.
  passage.opening = passage.period?.part === 'FY' ? passage.period : undefined;
  passage.opened = true;
}

function leave(scene: Scene): void {
  const { attached, passage, facts, sentence } = scene;
  const { call } = facts.periods;
  const isFuture = (period: Period | undefined): boolean =>
    period !== undefined && call !== undefined && compareEnds(period, call) > 0;
  const margin = sentence.mentions.findLast(({ metric }) => metric?.endsWith('-margin'))?.metric;
  if (margin !== undefined) passage.margin = margin;
  if (revenueParts(scene).length > 0) passage.parts = true;
  const before = attached.findLast(
    ({ role, subject }) => role === 'prior' && facts.metricOf(subject.metric).of === 'stock',
  );
  if (before) passage.before = before.period;
  const guided = attached.find(({ period, role }) => role !== 'prior' && isFuture(period));
  if (guided) {
    passage.guidancePeriod = guided.period;
    passage.outlook = true;
  }
  const named = attached.length === 0 ? futureIn(scene) : undefined;
  if (named) passage.guidancePeriod = named;
  const said = attached.filter(({ role }) => role === 'level' || role === 'change');
  if (said.length > 0) passage.subjects = said.map(({ subject, period }) => ({ ...subject, period }));
  else if (attached.length === 0) leaveNames(scene);
}

/** What a sentence leaves that names metrics and says no figure: nothing to go on from, unless it is a heading. */
function leaveNames({ sentence: { mentions, items, values }, passage }: Scene): void {
  const [named, ...others] = mentions.filter(({ generic }) => !generic);
  if (!named) return;
  // `Inventories are clean again` says all there is to say.
  const isSaid = finiteVerbs.has(items[named.last + 1]?.text ?? '');
  const isHeading = values.length === 0 && others.length === 0 && items.length <= SHORT_HEADING && !isSaid;
  passage.headed = isHeading && named.metric !== undefined && named.metric !== 'revenue-share';
  const { metric, segment } = named;
  passage.subjects = passage.headed && metric !== undefined ? [plainSubject(metric, { segment })] : [];
}

/** The period still to come that a sentence without key figures expects something of: `For 2024, we are raising our outlook`. */
function futureIn(scene: Scene): Period | undefined {
  const { sentence, facts, outlook } = scene;
  const { call } = facts.periods;
  const whole = sentence.items.length;
  if (!call || outlook.from(whole) === whole) return undefined;
  return sentence.periods
    .filter(({ compared }) => !compared)
    .map((mark) => periodOf(scene, mark, false, undefined))
    .find((period) => period !== undefined && compareEnds(period, call) > 0);
}

const mixWords = new Set(['mix', 'split', 'breakdown', 'percentage', 'percent', 'proportion']);

/** The mix of before, said again: `In Q3 2023, the mix was 47%, 35% and 18%`. */
function listedAgain({ sentence: { values, items }, passage: { listed } }: Scene): Share[] {
  const percents = values.filter(({ kind }) => kind === 'percent');
  if (percents.length < 2 || percents.length !== listed.length) return [];
  if (!items.some(({ text }) => mixWords.has(text))) return [];
  return percents.flatMap((value, at) => {
    const segment = listed[at];
    return segment === undefined ? [] : [{ value, segment, of: undefined }];
  });
}

function stated(scene: Scene, { value, role, subject, sign, of, basis, period }: Attached): Statement {
  const { call } = scene.facts.periods;
  const order = period && call ? compareEnds(period, call) : undefined;
  const isExpected = order === undefined ? speaksOfOutlook(scene, value) : order > 0;
  const isChange = role === 'change';
  return {
    ...{ metric: subject.metric, segment: subject.segment, basis: subject.basis, shares: subject.shares, of },
    period: period && periodText(period),
    value: sign * value.value,
    to: value.to === undefined ? undefined : (value.toSign ?? sign) * value.to,
    unit: isChange ? (value.points ? 'percentage-points' : '%') : unitOf(subject.metric, value),
    change: isChange ? basis : undefined,
    guidance: role === 'guided' || (role !== 'prior' && isExpected),
    approximate: value.approximate,
  };
}

const ownUnits: Readonly<Record<string, string>> = {
  'shares-outstanding': 'shares',
  headcount: 'employees',
  'book-to-bill': 'times',
  leverage: 'times',
  'inventory-turns': 'times',
};

function unitOf(metric: string, { unit, kind }: Value): string | undefined {
  const own = kind === 'quantity' && Object.hasOwn(ownUnits, metric) ? ownUnits[metric] : undefined;
  return own ?? (unit === '' ? undefined : unit);
}
