import type { ComparisonBasis } from '../../../figures/model';
import type { AccountingBasis, Statement } from '../model';
import { basisBetween, compareEnds, type Period, type PeriodReader, periodText, shift, yearBefore } from '../periods';
import { metricOf, ratioOf } from '../vocabulary/metrics';
import { determiners, fillers, noTopic, verbs } from '../vocabulary/words-en';
import { basisAt, type Cue, changeBehind, cueBefore, isAgainstGuidance } from './cues';
import { isHypothetical, opensOutlook, type Outlook, outlookOf } from './guidance';
import { type Mention, statedBasisAt } from './mentions';
import type { Passage, Subject } from './passage';
import type { PeriodMark } from './period-marks';
import { segmentKey } from './segments';
import type { ParsedSentence } from './sentence';
import { portionBehind, ratioMention, type Share, sharesOf } from './shares';
import type { Value } from './values';

/** A key figure as one sentence says it. */
export interface Reading extends Statement {
  readonly said: Value;
}

/** What the call as a whole settles. */
export interface CallFacts {
  readonly periods: PeriodReader;
  /** The names of its segments, by {@link segmentKey}. */
  readonly segments: ReadonlyMap<string, string>;
  /** The basis of results whose basis is not said: `Unless otherwise noted, all numbers are non-GAAP`. */
  readonly declared: AccountingBasis | undefined;
}

type Role = 'level' | 'prior' | 'change' | 'guided';

/** A figure whose subject is known. */
interface Attached {
  readonly value: Value;
  readonly role: Role;
  readonly subject: Subject;
  readonly mention: Mention | undefined;
  readonly sign: 1 | -1;
  readonly of: string | undefined;
  /** Of a change: what it is measured against, where it is said. */
  readonly basis: ComparisonBasis | undefined;
  readonly period: Period | undefined;
}

/** Reads the key figures of a sentence, and settles in the passage what the next may go on from. */
export class SentenceReader {
  readonly #sentence: ParsedSentence;
  readonly #facts: CallFacts;
  readonly #passage: Passage;
  readonly #outlook: Outlook;
  readonly #attached: Attached[] = [];
  readonly #readings: Reading[] = [];
  /** Periods that belong to a figure before them, and to no other. */
  readonly #taken = new Set<PeriodMark>();
  readonly #levels = new Map<Mention, number>();
  #fronted: AccountingBasis | undefined;
  #topic: string | undefined;
  readonly #continues: boolean;

  constructor(sentence: ParsedSentence, facts: CallFacts, passage: Passage) {
    this.#sentence = sentence;
    this.#facts = facts;
    this.#passage = passage;
    this.#outlook = outlookOf(sentence);
    this.#continues = continues(sentence);
  }

  read(): Reading[] {
    this.#settle();
    const shares = sharesOf(this.#sentence);
    const listed = shares.length === 0 ? this.#listedAgain() : shares;
    for (const value of this.#sentence.values) this.#readValue(value, listed);
    if (shares.length > 1) this.#passage.listed = shares.map(({ segment }) => segment);
    this.#leave();
    return this.#readings;
  }

  /** What the sentence settles before its first figure. */
  #settle(): void {
    const { items, periods } = this.#sentence;
    const passage = this.#passage;
    for (let at = 0; at < items.length; at++) {
      const basis = statedBasisAt(items, at);
      if (!basis) continue;
      this.#fronted = basis.basis;
      passage.basis = basis.basis;
      break;
    }
    for (const { bases } of this.#sentence.mentions) if (bases.some((basis) => basis !== passage.basis)) passage.basis = this.#fronted;
    this.#topic = this.#frontedTopic();
    if (opensOutlook(this.#sentence)) {
      passage.guidance = true;
      passage.subjects = [];
    }
    const call = this.#facts.periods.call;
    if (!call) return;
    const isHeading = this.#sentence.values.length === 0 && items.length <= 16;
    for (const mark of isHeading ? periods : []) {
      const period = mark.compared ? undefined : this.#period(mark, false, undefined);
      if (!period || compareEnds(period, call) <= 0 || (!passage.guidance && items.length > 8)) continue;
      passage.guidancePeriod = period;
      passage.outlook = true;
      break;
    }
    const first = periods.find((mark) => !mark.compared);
    const own = first && this.#period(first, false, undefined);
    if (own && compareEnds(own, call) === 0 && own.part !== call.part) passage.period = own;
    else if (own && own.part === call.part) passage.period = undefined;
  }

  #leave(): void {
    const passage = this.#passage;
    const { call } = this.#facts.periods;
    const guided = this.#attached.find(({ period, role }) => role !== 'prior' && period && call && compareEnds(period, call) > 0);
    if (guided) {
      passage.guidancePeriod = guided.period;
      passage.outlook = true;
    }
    const said = this.#attached.filter(({ role }) => role === 'level' || role === 'change');
    if (said.length > 0) passage.subjects = said.map(({ subject, period }) => ({ ...subject, period }));
    else if (this.#attached.length === 0 && this.#sentence.mentions.some(({ generic }) => !generic)) passage.subjects = [];
  }

  /** `In data center, …`, `Turning to our Telecom segment.`: the business that is spoken of. */
  #frontedTopic(): string | undefined {
    const { items } = this.#sentence;
    let at = 0;
    while (/^(?:now|and|next|so|then|finally|first|second)$|^,$/.test(items[at]?.text ?? '') && at < 3) at++;
    const text = items[at]?.text ?? '';
    const turning = /^(?:turning|moving|looking|turn|shifting|switching)$/.test(text);
    if (!turning && !/^(?:in|within|for|at|on)$/.test(text)) return undefined;
    at++;
    if (turning) {
      if (/^(?:now|next|back|over|on|first|briefly)$/.test(items[at]?.text ?? '')) at++;
      if (!/^(?:to|at|onto)$/.test(items[at]?.text ?? '')) return undefined;
      at++;
    }
    while (determiners.has(items[at]?.text ?? '')) at++;
    let end = at;
    while (end < items.length && end - at < 6 && (items[end]?.isWord || items[end]?.text === '&') && !this.#sentence.periodAt(end)) {
      if (this.#sentence.mentionAt(end) || verbs.has(items[end]?.text ?? '')) return undefined;
      end++;
    }
    const [first, last] = [items[at], items[end - 1]];
    if (items.slice(at, end).some(({ text: word }) => noTopic.has(word))) return undefined;
    const closed = items[end]?.text === ',' || items[end]?.text === '.' || items[end] === undefined;
    if (!first || !last || end === at || !closed) return undefined;
    const name = this.#known(this.#sentence.text.slice(first.start, last.end));
    const isNamed = /^(?:segment|segments|business|businesses|division|unit|products|category)$/.test(last.text) && end - at > 1;
    const isCapital = turning && items.slice(at, end).every(({ capital, text: word }) => capital || word === '&' || word === 'and');
    const written = this.#sentence.text.slice(first.start, isNamed ? (items[end - 2]?.end ?? last.end) : last.end);
    const own = name ?? (isNamed || isCapital ? written : undefined);
    if (turning || own) this.#passage.topic = turning ? own : this.#passage.topic;
    return own;
  }

  #known(name: string): string | undefined {
    return this.#facts.segments.get(segmentKey(name)) === undefined ? undefined : name;
  }

  #readValue(value: Value, shares: readonly Share[]): void {
    const attached = this.#attach(value, shares);
    if (!attached) return;
    this.#attached.push(attached);
    this.#state(attached);
  }

  #attach(value: Value, shares: readonly Share[]): Attached | undefined {
    const { items } = this.#sentence;
    const before = items[value.first - 1]?.text ?? '';
    if (value.first < 4 && items[0]?.text === 'of' && /^(?:the|that|this|our|those)$/.test(before)) return undefined;
    if (before === 'minus' && items[value.first - 2]?.text === 'or') return undefined;
    if (isHypothetical(this.#sentence, value.first) || isAgainstGuidance(this.#sentence, value)) return undefined;
    const share = shares.find((own) => own.value === value);
    if (share) return this.#attachShare(value, share);
    const cue = cueBefore(this.#sentence, value);
    const portion = portionBehind(this.#sentence, value);
    if (portion) return this.#attachRatio(value, cue);
    const goesOn = this.#goesOn(value);
    const priorShare = (cue.is === 'prior' || goesOn === 'prior') && this.#attached.at(-1)?.subject.metric === 'revenue-share';
    if (priorShare && value.kind === 'percent' && !value.points) {
      const last = this.#attached.at(-1);
      return last && this.#complete({ value, role: 'prior', subject: last.subject, mention: undefined, sign: 1, of: last.of });
    }
    if (cue.is === 'diverted' || (cue.mention && isThreshold(this.#sentence, cue.mention))) return undefined;
    if (cue.is === 'part') {
      const own = this.#rightMention(value);
      const isOther = own?.metric !== undefined && own.metric !== 'revenue' && !this.#attached.some(({ subject }) => subject.metric === own.metric);
      if (!isOther) return undefined;
    }
    const change = this.#changeOf(value, cue);
    if (change !== undefined) {
      return value.kind === 'percent' && !value.perShare ? this.#attachChange(value, change, cue) : undefined;
    }
    if (value.points && cue.is !== 'plain') return undefined;
    const role = cue.is === 'prior' || cue.is === 'guided' ? cue.is : cue.is === 'plain' && (goesOn === 'prior' || goesOn === 'guided') ? goesOn : 'level';
    return this.#attachLevel(value, role === 'prior' && this.#revises(value) ? 'guided' : role, cue);
  }

  /** `We raise our guidance to …, from …`: what was guided to before. */
  #revises(value: Value): boolean {
    const { call } = this.#facts.periods;
    const last = this.#attached.at(-1);
    const isFuture = last?.period !== undefined && call !== undefined && compareEnds(last.period, call) > 0;
    return isFuture && last.role === 'level' && value.to !== undefined && last.value.to !== undefined && this.#periodOfGroup(value) === undefined;
  }

  #attachShare(value: Value, { segment, of }: Share): Attached | undefined {
    const subject: Subject = { metric: 'revenue-share', segment, basis: undefined, shares: undefined, loss: false, period: undefined };
    return this.#complete({ value, role: 'level', subject, mention: undefined, sign: 1, of });
  }

  /** `or 37.5% of revenue`. */
  #attachRatio(value: Value, cue: Cue): Attached | undefined {
    const mention = ratioMention(this.#sentence, value);
    const last = this.#attached.at(-1);
    if (!mention?.metric || !last || !metricOf(mention.metric).kinds.includes('money')) {
      if (last?.subject.metric !== 'revenue-share' && !(last && last.role === 'level' && /-ratio$|-margin$/.test(last.subject.metric))) {
        if (!mention?.metric || !metricOf(mention.metric).kinds.includes('money')) return undefined;
      }
    }
    const metric = mention?.metric;
    if (!metric) return undefined;
    const goesOn = this.#goesOn(value);
    const role = cue.is === 'prior' || goesOn === 'prior' ? 'prior' : 'level';
    const subject = { ...this.#subjectOf(mention, metric, value), metric: ratioOf(metric) };
    const sign = subject.loss ? -1 : 1;
    return this.#complete({ value, role, subject, mention, sign, of: undefined });
  }

  /** The mix of before, said again: `In Q3 2023, the mix was 47%, 35% and 18%`. */
  #listedAgain(): Share[] {
    const { values, items } = this.#sentence;
    const { listed } = this.#passage;
    const percents = values.filter(({ kind }) => kind === 'percent');
    const isMix = items.some(({ text }) => text === 'mix' || text === 'split' || text === 'breakdown');
    if (!isMix || percents.length !== listed.length || percents.length < 2) return [];
    return percents.flatMap((value, at) => {
      const segment = listed[at];
      return segment === undefined ? [] : [{ value, segment, of: undefined }];
    });
  }

  /** The role of the figure before, where nothing but `or`, `and` and its own words stand between the two. */
  #goesOn(value: Value): Role | undefined {
    const last = this.#attached.at(-1);
    if (!last || last.value.last >= value.first) return undefined;
    const { items } = this.#sentence;
    for (let at = last.value.last + 1; at < value.first; at++) {
      const text = items[at]?.text ?? '';
      const mention = this.#sentence.mentionAt(at);
      const other = items[mention ? mention.first - 1 : -1]?.text === 'or' || items[mention ? mention.first - 2 : -1]?.text === 'or';
      if (mention && !mention.generic && mention.metric !== 'revenue' && !mention.compared && !other) return undefined;
      if (verbs.has(text) && !this.#sentence.mentionAt(at)) return undefined;
      if (text === ';' || text === 'while' || text === 'to') return undefined;
    }
    return value.first - last.value.last <= 14 ? last.role : undefined;
  }

  #changeOf(value: Value, cue: Cue): 1 | -1 | undefined {
    if (cue.is === 'change') return cue.sign;
    if (cue.is === 'prior' || cue.is === 'level' || cue.is === 'guided') return undefined;
    const behind = changeBehind(this.#sentence, value);
    if (behind !== undefined) return behind;
    const { values, items } = this.#sentence;
    const previous = values[values.indexOf(value) - 1];
    // `An increase of $85 million, or 7%`.
    if (previous?.kind === 'money' && value.kind === 'percent' && items[value.first - 1]?.text === 'or' && value.first - previous.last <= 3) {
      const own = cueBefore(this.#sentence, previous);
      if (own.is === 'change') return own.sign;
    }
    const last = this.#attached.at(-1);
    if (last?.role !== 'change' || value.kind !== 'percent' || value.points !== last.value.points) return undefined;
    for (let at = last.value.last + 1; at < value.first; at++) {
      const text = this.#sentence.items[at]?.text ?? '';
      const basis = basisAt(this.#sentence, at);
      if (basis) at = basis.next - 1;
      else if (this.#sentence.periodAt(at) || fillers.has(text) || /^(?:and|,|from|compared|with|to|&|over|versus|or|on|basis|quarter|'s|for|approximately|both)$/.test(text)) continue;
      else return undefined;
    }
    return last.sign;
  }

  #attachChange(value: Value, sign: 1 | -1, cue: Cue): Attached | undefined {
    const mention = this.#rightMention(value) ?? (cue.mention?.generic ? undefined : cue.mention) ?? this.#leftMention(value, (own) => own.metric !== undefined && !own.compared);
    const subject = mention?.metric ? this.#subjectOf(mention, mention.metric, value) : (this.#parallel(value) ?? this.#segmentAlone(value) ?? this.#carried(value, () => true));
    if (!subject || subject.metric === 'revenue-share') return undefined;
    const metric = metricOf(subject.metric);
    if (value.points !== (metric.percent === true && !metric.isChange) && value.points) return undefined;
    if (metric.percent && !metric.isChange && !value.points) return undefined;
    const period = this.#mainPeriod(value, mention, subject);
    const basis = this.#changeBasis(value, period) ?? (value.points || metric.balance ? undefined : 'yoy');
    if (!basis) return undefined;
    return { value, role: 'change', subject, mention, sign, of: undefined, basis, period };
  }

  #attachLevel(value: Value, role: Role, cue: Cue): Attached | undefined {
    const found = this.#levelMention(value, role, cue);
    const subject = found ? this.#levelSubject(found, value, cue) : this.#unnamed(value, role, cue);
    if (!subject) return undefined;
    const metric = metricOf(subject.metric);
    if (metric.isChange) {
      if (value.kind !== 'percent' || role !== 'level') return undefined;
      const period = this.#mainPeriod(value, found, subject);
      return { value, role: 'change', subject, mention: found, sign: value.negative ? -1 : 1, of: undefined, basis: 'yoy', period };
    }
    if (found && role === 'level') {
      const count = this.#levels.get(found) ?? 0;
      const room = Math.max(1, found.bases.length, value.shares && metric.kinds.includes('quantity') ? 2 : 1);
      const own = this.#trailingMark(value) !== undefined;
      if (count >= room && !own && !value.perShare) return undefined;
      this.#levels.set(found, count + 1);
    }
    const result = cue.result?.sign;
    const isLoss = result === undefined ? subject.loss : result < 0;
    const isUsed = /cash-flow$/.test(subject.metric) && /^(?:used|burned|consumed)$/.test(this.#sentence.items[value.first - 1]?.text ?? this.#sentence.items[value.first - 2]?.text ?? '');
    const sign = isLoss || value.negative || isUsed ? -1 : 1;
    return this.#complete({ value, role, subject: { ...subject, loss: sign < 0 }, mention: found, sign, of: undefined });
  }

  #complete(attached: Omit<Attached, 'basis' | 'period'>): Attached {
    const { value, role, subject, mention } = attached;
    const main = this.#mainPeriod(value, mention, subject);
    const period = role === 'prior' ? this.#priorPeriod(value, subject) : main;
    return { ...attached, basis: undefined, period };
  }

  /** The mention that a level belongs to. */
  #levelMention(value: Value, role: Role, cue: Cue): Mention | undefined {
    const fits = (mention: Mention): boolean => this.#fits(mention, value);
    if (value.perShare) {
      const near = this.#leftMention(value, (own) => own.metric === 'dividend' || own.metric === 'buyback' || own.metric === 'eps' || own.metric === 'book-value-per-share' || own.metric === 'net-income');
      return near?.metric === 'net-income' || near?.metric === 'buyback' ? undefined : near;
    }
    const right = this.#rightMention(value);
    if (right && fits(right) && !right.generic) return right;
    if (cue.mention && fits(cue.mention) && (role === 'prior') === cue.mention.compared) return cue.mention;
    if (role !== 'prior' && this.#hasOtherHead(value)) return undefined;
    const left = this.#leftMention(value, (own) => fits(own) && (role === 'prior' || !own.compared));
    if (left && role === 'prior' && !left.compared) {
      // Of two results of one kind, the one whose figure was said.
      const said = this.#attached.findLast(({ subject, value: own }) => own.kind === value.kind && own.perShare === value.perShare && metricOf(subject.metric).kinds.includes(value.kind));
      if (said?.mention && fits(said.mention)) return said.mention;
    }
    return left;
  }

  #fits(mention: Mention, value: Value): boolean {
    if (mention.generic === 'margin') return value.kind === 'percent';
    if (mention.generic === 'result') return false;
    if (mention.metric === undefined || !takes(mention.metric, value)) return false;
    // Percentages of money are changes or shares.
    return mention.metric !== 'revenue-share';
  }

  #leftMention(value: Pick<Value, 'first'>, fits: (mention: Mention) => boolean): Mention | undefined {
    const { mentions, items } = this.#sentence;
    for (let at = mentions.length - 1; at >= 0; at--) {
      const mention = mentions[at];
      if (!mention || mention.last >= value.first || !fits(mention)) continue;
      // `Profit before impairment` is no impairment.
      if (/^(?:before|excluding|ex)$/.test(items[mention.first - 1]?.text ?? '')) continue;
      return this.#newSubject(mention.last, value.first) ? undefined : mention;
    }
    return undefined;
  }

  /** Whether a clause begins between a metric and an amount that speaks of something else: `, and wealth fees were up 25%`. */
  #newSubject(from: number, before: number): boolean {
    return this.#clauseSubject(from, before) !== undefined;
  }

  /** The subject of the last clause that begins between two indices. */
  #clauseSubject(from: number, before: number): { readonly first: number; readonly end: number } | undefined {
    const { items } = this.#sentence;
    const said = this.#attached.findLast(({ value }) => value.last < before)?.value.last ?? -1;
    for (let at = Math.max(from, said) + 1; at < before; at++) {
      const joint = items[at]?.text ?? '';
      if (!/^(?:,|and|;|while|but|with)$/.test(joint)) continue;
      let next = at + 1;
      while (/^(?:,|and|but|the|our|a|its|then|also|so|while)$/.test(items[next]?.text ?? '') || items[next]?.text.endsWith('ly')) next++;
      const first = items[next];
      if (!first?.isWord || next >= before || pronouns.test(first.text) || verbs.has(first.text) || this.#sentence.mentionAt(next)) continue;
      for (let index = next + 1; index < before && index - next <= 8; index++) {
        const text = items[index]?.text ?? '';
        if (text === ',' || this.#sentence.mentionAt(index) || this.#sentence.valueAt(index)) break;
        if (finite.test(text) || (joint === 'with' && /^(?:up|down|flat|growing|increasing|declining)$/.test(text))) return { first: next, end: index };
      }
    }
    return undefined;
  }

  /** `Americas revenue grew 5%, EMEA was up 9%`: the next segment of a list, of which the same is said. */
  #parallel(value: Value): Subject | undefined {
    const last = this.#attached.at(-1);
    if (last?.subject.segment === undefined || !ofSegments.has(last.subject.metric) || !takesLike(last, value)) return undefined;
    const range = this.#clauseSubject(last.value.last, value.first);
    const { items, text } = this.#sentence;
    const [first, end] = [items[range?.first ?? -1], items[(range?.end ?? 0) - 1]];
    if (!range || !first || !end || range.end - range.first > 5) return undefined;
    const name = text.slice(first.start, end.end);
    const isName = items.slice(range.first, range.end).every(({ capital, text: own }) => capital || own === 'and' || own === '&');
    return isName || this.#known(name) ? { ...last.subject, segment: name, period: undefined } : undefined;
  }

  /** `$92 million in inventory`, `17.5% gross margin`. */
  #rightMention(value: Value): Mention | undefined {
    const { items } = this.#sentence;
    let at = value.last + 1;
    const adjacent = this.#sentence.mentionAt(at);
    if (adjacent) return adjacent.first === at && !affected.test(items[adjacent.last + 1]?.text ?? '') ? adjacent : undefined;
    const text = items[at]?.text ?? '';
    const isChange = /^(?:increase|decrease|decline|growth|improvement|reduction|drop|rise)$/.test(text);
    if (isChange) at++;
    if (!/^(?:of|in|for|on)$/.test(items[at]?.text ?? '')) {
      for (let skip = 0; skip < 5 && basisAt(this.#sentence, at); skip++) at = basisAt(this.#sentence, at)?.next ?? at;
      if (!/^(?:increase|decrease|decline|growth|improvement|reduction|drop|rise)$/.test(items[at]?.text ?? '')) return undefined;
      at++;
      if (!/^(?:of|in|for|on)$/.test(items[at]?.text ?? '')) return undefined;
    }
    for (let index = at + 1; index - at <= 4; index++) {
      const mention = this.#sentence.mentionAt(index);
      if (mention) return mention.first === index || mention.head >= index ? mention : undefined;
      const own = items[index]?.text ?? '';
      if (!determiners.has(own) && !/^(?:net|new|outstanding|gross|cumulative|quarterly)$/.test(own)) return undefined;
    }
    return undefined;
  }

  /** `$2 million of deliveries`: an amount of something that is no metric. */
  #hasOtherHead(value: Value): boolean {
    const { items } = this.#sentence;
    const text = items[value.last + 1]?.text ?? '';
    if (text !== 'of' && text !== 'in' && text !== 'for' && text !== 'into' && text !== 'on' && text !== 'worth' && text !== 'to') return false;
    let at = value.last + 2;
    while (determiners.has(items[at]?.text ?? '')) at++;
    if (this.#sentence.periodAt(at) || items[at]?.figure) return false;
    const own = items[at]?.text ?? '';
    if (text === 'for' || text === 'on' || text === 'to') return /^(?:start|restructuring|severance|legal)$/.test(own);
    if (!items[at]?.isWord || /^(?:quarter|period|year|end|same|line|total|constant|basis|addition|comparison|which|prior|first|second|third|fourth|fiscal|full|local|all|part|our|range|absolute|both|half|last|month|months|gaap|non|accordance)$/.test(own)) return false;
    return !this.#segmentBehind(value);
  }

  /** `$5 million in data center`. */
  #segmentBehind(value: Value): string | undefined {
    const { items } = this.#sentence;
    if (!/^(?:in|from|for)$/.test(items[value.last + 1]?.text ?? '')) return undefined;
    let at = value.last + 2;
    while (determiners.has(items[at]?.text ?? '')) at++;
    const first = items[at];
    for (let end = Math.min(items.length, at + 5); end > at && first; end--) {
      const last = items[end - 1];
      const name = last && this.#known(this.#sentence.text.slice(first.start, last.end));
      if (name) return name;
    }
    return undefined;
  }

  #levelSubject(mention: Mention, value: Value, _cue: Cue): Subject | undefined {
    if (mention.generic === 'margin') {
      const last = this.#attached.findLast(({ subject }) => metricOf(subject.metric).ratio !== undefined || subject.metric.endsWith('-margin'))?.subject
        ?? this.#passage.subjects.findLast(({ metric }) => metricOf(metric).ratio !== undefined || metric.endsWith('-margin'));
      if (!last) return undefined;
      const metric = last.metric.endsWith('-margin') ? last.metric : ratioOf(last.metric);
      return { ...last, metric, loss: false, period: undefined };
    }
    const subject = mention.metric === undefined ? undefined : this.#subjectOf(mention, mention.metric, value);
    const known = subject && subject.metric === 'revenue' ? this.#segmentBehind(value) : undefined;
    return subject && known ? { ...subject, segment: known } : subject;
  }

  /** The subject of a figure in a sentence that names no metric for it. */
  #unnamed(value: Value, role: Role, cue: Cue): Subject | undefined {
    const { result } = cue;
    if (value.perShare || this.#isPerShare(value)) return this.#perShare(value, cue);
    const parallel = this.#parallel(value);
    if (parallel && !this.#hasOtherHead(value)) return parallel;
    const segment = this.#subjectSegment(value.first);
    if (result && value.kind === 'money') {
      const own = this.#attached.findLast(({ subject }) => isResult(subject.metric))?.subject ?? this.#passage.subjects.findLast(({ metric }) => isResult(metric) && this.#continues);
      const same = own && (segment === undefined || own.segment === segment || cue.is === 'prior');
      if (same) return { ...own, period: undefined };
      const metric = own?.segment || segment ? (own?.metric ?? 'operating-income') : 'net-income';
      return { metric, segment, basis: result.bases[0] ?? this.#basisFor(metric, undefined), shares: undefined, loss: false, period: undefined };
    }
    const { kind } = value;
    if (kind === 'quantity' && /^(?:employees|people|colleagues|associates)$/.test(value.unit ?? '') && role === 'level') {
      const ended = this.#sentence.items.some(({ text }) => /^(?:ended|end|had|have|employ|employed|headcount|total)$/.test(text));
      return ended ? plainSubject('headcount') : undefined;
    }
    if (kind === 'quantity' && value.unit === 'shares' && (value.shares || /^(?:on|using|based)$/.test(this.#sentence.items[value.first - 1]?.text ?? ''))) {
      return plainSubject('shares-outstanding');
    }
    const said = this.#attached.findLast(({ subject, value: own }) => own.kind === kind && takes(subject.metric, value) && !own.perShare);
    if (said && role === 'prior') return { ...said.subject, period: undefined };
    if (segment && kind === 'money' && (role === 'level' || role === 'prior') && !this.#hasOtherHead(value)) return { ...plainSubject('revenue'), segment };
    return this.#hasOtherHead(value) ? undefined : this.#carried(value, ({ metric }) => takes(metric, value));
  }

  /** `$22 million, or $0.36`: the second of the two is of one share. */
  #isPerShare(value: Value): boolean {
    const last = this.#attached.at(-1);
    const before = this.#sentence.items[value.first - 1]?.text;
    return value.kind === 'money' && value.value < 1e3 && (before === 'or' || before === 'and') && last?.subject.metric === 'net-income' && last.value.value > MOST_PER_SHARE;
  }

  /** `Frozen grew 8%`: a segment that grows has more revenue. */
  #segmentAlone({ first }: Value): Subject | undefined {
    if (this.#attached.length > 0) return undefined;
    const segment = this.#subjectSegment(first);
    return segment === undefined ? undefined : { ...plainSubject('revenue'), segment };
  }

  #perShare(value: Value, cue: Cue): Subject | undefined {
    const { items } = this.#sentence;
    if (/price|cost/.test(items[value.first - 2]?.text ?? '') || items.slice(Math.max(0, value.first - 5), value.first).some(({ text }) => text === 'price')) return undefined;
    const own = this.#attached.findLast(({ subject }) => isResult(subject.metric))?.subject;
    const mention = this.#leftMention(value, ({ metric }) => metric !== undefined && isResult(metric));
    const named = mention?.metric ? this.#subjectOf(mention, mention.metric, value) : undefined;
    const carried = this.#carried(value, ({ metric }) => isResult(metric));
    const from = (mention && !mention.compared ? named : undefined) ?? own ?? named ?? carried;
    if (!from && !cue.result && !this.#sentence.items.some(({ text }) => text === 'earnings' || text === 'earned')) return undefined;
    const segment = from?.segment;
    const basis = own?.basis ?? from?.basis ?? this.#basisFor('eps', mention);
    return { metric: 'eps', segment, basis, shares: value.shares ?? from?.shares, loss: (own ?? from)?.loss ?? false, period: undefined };
  }

  /** The subject of the sentence before, where this one goes on from it. */
  #carried(value: Value, fits: (subject: Subject) => boolean): Subject | undefined {
    const own = this.#attached.findLast(({ subject, role }) => fits(subject) && role !== 'guided')?.subject;
    if (own) return this.#newSubject(0, value.first) ? undefined : own;
    if (!this.#continues) return undefined;
    if (this.#leftMention(value, ({ generic }) => generic === undefined)) return undefined;
    return this.#passage.subjects.findLast(fits);
  }

  #subjectOf(mention: Mention, metric: string, value: Value): Subject {
    const said = this.#attached.findLast(({ subject }) => subject.metric === metric)?.subject;
    const own = mention.segment !== undefined && (ofSegments.has(metric) || /^\p{Lu}|\d/u.test(mention.segment)) ? mention.segment : undefined;
    const segment = own ?? (mention.whole ? undefined : mention.compared ? said?.segment : this.#segmentFor(mention, metric));
    const level = this.#levels.get(mention) ?? 0;
    const basis = mention.bases[Math.min(level, mention.bases.length - 1)] ?? this.#basisFor(metric, mention);
    const days = value.kind === 'duration' ? metricOf(metric).days : undefined;
    return { metric: days ?? metric, segment, basis, shares: value.shares ?? mention.shares, loss: mention.sign === -1, period: undefined };
  }

  #segmentFor(mention: Mention, metric: string): string | undefined {
    if (!ofSegments.has(metric)) return undefined;
    const { items } = this.#sentence;
    // `… revenue was $75 million, with operating margin of 18%`, `segment operating profit`.
    const goesWith = /^(?:with|on)$/.test(items[mention.first - 1]?.text ?? '') || items[mention.head]?.text === 'segment';
    const said = goesWith ? this.#attached.at(-1)?.subject.segment : undefined;
    if (said) return said;
    return this.#topic ?? this.#subjectSegment(mention.first) ?? this.#passage.topic;
  }

  /** The segment that is the subject of the clause: `Pantry, our largest, had net sales of …`. */
  #subjectSegment(before: number): string | undefined {
    const { items, text } = this.#sentence;
    let found: string | undefined;
    for (let at = 0; at < before; at++) {
      const starts = at === 0 || /^(?:,|and|;|while|but)$/.test(items[at - 1]?.text ?? '') || this.#sentence.periodAt(at - 1);
      if (!starts) continue;
      let first = at;
      while (determiners.has(items[first]?.text ?? '') && first < before) first++;
      for (let end = Math.min(before, first + 6); end > first; end--) {
        const [a, b] = [items[at], items[end - 1]];
        const behind = items[end]?.text ?? '';
        if (!b?.isWord || determiners.has(b.text)) continue;
        if (!a || !b || !this.#known(text.slice(a.start, b.end))) continue;
        if (verbs.has(behind) || behind === ',' || /^(?:segment|business|division|products|sales|also)$/.test(behind)) found = text.slice(a.start, b.end);
        break;
      }
    }
    return found;
  }

  #basisFor(metric: string, mention: Mention | undefined): AccountingBasis | undefined {
    if (!metricOf(metric).hasBasis) return undefined;
    const said = this.#attached.findLast(({ subject }) => metricOf(subject.metric).hasBasis && subject.basis)?.subject.basis;
    if (said) return said;
    const ahead = mention && this.#leftMention(mention, (own) => own.bases.length === 1 && own.metric !== undefined && metricOf(own.metric).hasBasis === true);
    if (this.#fronted) return this.#fronted;
    if (ahead && ahead !== mention) return ahead.bases[0];
    const carried = this.#continues ? this.#passage.subjects.findLast(({ basis }) => basis !== undefined)?.basis : undefined;
    return carried ?? this.#passage.basis ?? this.#facts.declared;
  }

  // Periods

  #period(mark: PeriodMark, stock: boolean, frame: Period | undefined): Period | undefined {
    const { call } = this.#facts.periods;
    if (!call) return this.#facts.periods.read(mark.figure, { frame, stock, future: false });
    if (mark.part === '9M' || mark.part === 'H1') return { year: mark.year ?? call.year, part: mark.part };
    if (mark.part === 'YTD') return { year: call.year, part: call.part === 'Q2' ? 'H1' : call.part === 'Q3' ? '9M' : call.part === 'Q1' ? 'Q1' : 'FY' };
    if (mark.part === 'YE') {
      const last = call.part.startsWith('H') ? 'H2' : call.part.startsWith('Q') ? 'Q4' : 'FY';
      return call.part === last ? call : { year: call.year - 1, part: last };
    }
    const own = mark.year === undefined ? undefined : { year: mark.year, part: (frame ?? call).part };
    const future = this.#passage.guidance || this.#outlook.from < this.#sentence.items.length;
    return own ?? this.#facts.periods.read(mark.figure, { frame, stock, future: future && !mark.compared });
  }

  /** The period right behind a figure: `in the first quarter`, `at the end of Q4`. */
  #trailingMark(value: Value): PeriodMark | undefined {
    const { items } = this.#sentence;
    for (let at = value.last + 1; at - value.last <= 16; at++) {
      const period = this.#sentence.periodAt(at);
      if (period) return period.compared ? undefined : period;
      const mention = this.#sentence.mentionAt(at);
      if (mention && at - value.last <= 4) {
        at = mention.last;
        continue;
      }
      const basis = basisAt(this.#sentence, at);
      if (basis) {
        at = basis.next - 1;
        continue;
      }
      const text = items[at]?.text ?? '';
      if (!/^(?:in|for|at|as|of|the|end|during|on|ended|by|over|this|our|all|entire)$/.test(text)) return undefined;
    }
    return undefined;
  }

  #mainPeriod(value: Value, mention: Mention | undefined, subject: Subject): Period | undefined {
    const { periods } = this.#sentence;
    const stock = metricOf(subject.metric).of === 'stock';
    const trailing = this.#trailingMark(value);
    const readable = (mark: PeriodMark): Period | undefined => this.#period(mark, stock, this.#frame());
    if (trailing) {
      const own = readable(trailing);
      if (own) {
        this.#taken.add(trailing);
        return own;
      }
    }
    for (let at = periods.length - 1; at >= 0; at--) {
      const mark = periods[at];
      if (!mark || mark.first > value.first || mark.compared || this.#taken.has(mark)) continue;
      const own = readable(mark);
      if (own) return own;
    }
    const said = this.#attached.findLast(({ role, mention: own }) => role !== 'prior' && (own === mention || mention === undefined));
    if (said?.period) return said.period;
    return this.#usualPeriod(value, stock);
  }

  #frame(): Period | undefined {
    return this.#passage.period ?? this.#facts.periods.call;
  }

  #usualPeriod(value: Value, stock: boolean): Period | undefined {
    const { call } = this.#facts.periods;
    if (this.#isGuidance(value)) return this.#passage.guidancePeriod ?? (call && call.part !== 'FY' ? shift(call, 1) : call && { ...call, year: call.year + 1 });
    const carried = this.#continues ? this.#passage.subjects.at(-1)?.period : undefined;
    if (carried) return carried;
    return (stock ? undefined : this.#passage.period) ?? call;
  }

  #priorPeriod(value: Value, subject: Subject): Period | undefined {
    const { items } = this.#sentence;
    const stock = metricOf(subject.metric).of === 'stock';
    const main = this.#attached.findLast(({ role, subject: own }) => role !== 'prior' && own.metric === subject.metric)?.period
      ?? this.#attached.findLast(({ role }) => role !== 'prior')?.period ?? this.#usualPeriod(value, stock);
    const before = this.#periodBefore(value);
    const beforeOwn = before && this.#period(before, stock, main);
    if (beforeOwn) return beforeOwn;
    const behind = this.#periodOfGroup(value);
    if (behind) {
      const own = this.#period(behind, stock, main);
      if (own) {
        this.#taken.add(behind);
        return own;
      }
    }
    for (let at = value.first - 1; at >= 0 && value.first - at <= 8 && items[at]?.text !== ','; at--) {
      const mark = this.#sentence.periodAt(at);
      if (!mark?.compared || this.#sentence.valueAt(at)) continue;
      const own = this.#period(mark, stock, main);
      if (own) return own;
    }
    if (!main) return undefined;
    const change = this.#attached.findLast(({ role, subject: own }) => role === 'change' && own.metric === subject.metric);
    if (change?.basis) return change.basis === 'yoy' ? yearBefore(main) : shift(main, -1);
    return stock ? shift(main, -1) : yearBefore(main);
  }

  /** `last quarter's 36.3%`. */
  #periodBefore(value: Value): PeriodMark | undefined {
    for (let at = value.first - 1; at >= 0 && value.first - at <= 3; at--) {
      const mark = this.#sentence.periodAt(at);
      if (mark) return mark.compared ? mark : undefined;
      if (!/^(?:'s|of|figure|level)$/.test(this.#sentence.items[at]?.text ?? '')) return undefined;
    }
    return undefined;
  }

  /** The period behind a group of figures that something is compared with. */
  #periodOfGroup(value: Value): PeriodMark | undefined {
    const { items } = this.#sentence;
    for (let at = value.last + 1; at < items.length && at - value.last <= 24; at++) {
      const period = this.#sentence.periodAt(at);
      if (period) return period;
      const text = items[at]?.text ?? '';
      const mention = this.#sentence.mentionAt(at);
      if (mention && !mention.generic && mention.metric !== 'revenue' && mention.metric !== 'eps' && mention.last > value.last + 6) return undefined;
      if (text === ';' || text === 'and' && this.#sentence.mentionAt(at + 1) && !this.#sentence.mentionAt(at + 1)?.generic) return undefined;
      if (!mention && verbs.has(text) && !/^(?:reported|recorded|posted|had|did|earned|generated|ended|end|was|were)$/.test(text)) return undefined;
      if (text === 'while' || text === 'as' || text === 'which') return undefined;
    }
    return undefined;
  }

  #changeBasis(value: Value, period: Period | undefined): ComparisonBasis | undefined {
    const { items, values } = this.#sentence;
    const next = values.find((other) => other.first > value.last);
    const end = Math.min(next?.first ?? items.length, value.last + 14);
    for (let at = value.last + 1; at < end; at++) {
      const basis = basisAt(this.#sentence, at);
      if (basis) return basis.is;
      const mark = this.#sentence.periodAt(at);
      if (mark?.compared) {
        const own = this.#comparedWith(mark, period);
        if (own) return own;
      }
      if (items[at]?.text === ';') break;
    }
    const previous = this.#attached.findLast(({ value: own }) => own.last < value.first);
    for (let at = value.first - 1; at > (previous?.value.last ?? -1); at--) {
      const from = basisAt(this.#sentence, at);
      if (from && from.next <= value.first) return from.is;
      const mark = this.#sentence.periodAt(at);
      const own = mark?.compared ? this.#comparedWith(mark, period) : undefined;
      if (own) return own;
    }
    // `down 3.2% from $104.6 million at June 30`.
    if (next && cueBefore(this.#sentence, next).is === 'prior') {
      const mark = this.#periodOfGroup(next);
      const own = mark && this.#comparedWith(mark, period);
      if (own) return own;
    }
    return previous?.role === 'change' ? undefined : undefined;
  }

  #comparedWith(mark: PeriodMark, period: Period | undefined): ComparisonBasis | undefined {
    if (!period) return undefined;
    const own = this.#period(mark, true, period);
    const flow = this.#period(mark, false, period);
    return (flow && basisBetween(flow, period)) ?? (own && basisBetween(own, period));
  }

  #isGuidance(value: Value): boolean {
    const { from, weakFrom, past } = this.#outlook;
    if (from < value.first) return true;
    if (weakFrom < value.first) return this.#passage.guidance || this.#passage.outlook;
    return this.#passage.guidance && !past;
  }

  #state({ value, role, subject, sign, of, basis, period }: Attached): void {
    const { call } = this.#facts.periods;
    const future = period && call ? compareEnds(period, call) > 0 : false;
    const order = period && call ? compareEnds(period, call) : 1;
    const guidance = role !== 'prior' && (role === 'guided' || future || (this.#isGuidance(value) && order > 0));
    const isChange = role === 'change';
    this.#readings.push({
      ...{ metric: subject.metric, segment: subject.segment, basis: subject.basis },
      period: period && periodText(period),
      value: sign * value.value,
      to: value.to === undefined ? undefined : sign * value.to,
      unit: isChange && value.points ? 'percentage-points' : isChange ? '%' : subject.metric === 'shares-outstanding' ? 'shares' : value.unit,
      ...{ change: isChange ? basis : undefined, guidance, approximate: value.approximate, of, shares: subject.shares },
      said: value,
    });
  }
}

/** `customers with ARR over $100,000`. */
function isThreshold({ items }: ParsedSentence, { first }: Mention): boolean {
  const near = [items[first - 1]?.text ?? '', items[first - 2]?.text ?? ''];
  return /^(?:with|of|contributing|generating|paying)$/.test(near[0] ?? '') && /^(?:customers|clients|accounts|companies)$/.test(near[1] ?? '');
}

/** Behind a metric, these say that the amount is not its value but what happens to it. */
const affected = /^(?:hit|impact|headwind|tailwind|benefit|opportunity|contribution|target|company|business|loss|shortfall|upside|range|increase|decrease|growth|run|base|level|headwinds|guidance|potential)$/;

const pronouns = /^(?:it|that|this|which|these|they|compared|versus|up|down|an|in|on|at|for|from|with|as|or|to|of|by|than|both|against|above|below|representing|including|we|i|you|what|there|after|before|over|during|driven|due|partially|mainly|because|although|though|if|when|primarily)$/;
const finite = /^(?:was|were|is|are|had|has|have|came|grew|rose|fell|increased|decreased|declined|contributed|totaled|generated|improved|dropped|represented|went|gave|took|costs|cost|makes|gives)$/;

const ofSegments = new Set(
  `revenue gross-margin gross-profit operating-income operating-margin ebitda ebitda-margin backlog bookings same-store-sales
  organic-growth orders arr deposits loans`.split(/\s+/),
);

/** Whether a figure is of the kind of the one before it. */
function takesLike(last: Attached, value: Value): boolean {
  return value.kind === last.value.kind || (value.kind === 'percent' && last.value.kind === 'money') || (value.kind === 'money' && last.role === 'change');
}

/** Whether a figure can be the value of a metric. */
function takes(metric: string, value: Value): boolean {
  const { kinds, perShare } = metricOf(metric);
  return kinds.includes(value.kind) && (!perShare || value.perShare || value.value < MOST_PER_SHARE);
}

const MOST_PER_SHARE = 1e5;

const results = new Set(['net-income', 'operating-income', 'pretax-income', 'ebitda', 'ebit', 'eps']);

function isResult(metric: string): boolean {
  return results.has(metric);
}

function plainSubject(metric: string): Subject {
  return { metric, segment: undefined, basis: undefined, shares: undefined, loss: false, period: undefined };
}

/** Whether a sentence goes on about what the one before spoke of. */
function continues({ items }: ParsedSentence): boolean {
  const first = items[0]?.text ?? '';
  if (/^(?:it|that|this|these|they|which|and|but|compared|versus|up|down|of|both|again)$/.test(first)) return true;
  for (let at = 1; at < 12; at++) {
    const before = items[at - 1];
    const opens = before?.text === ',' || before?.text === 'and' || before?.figure !== undefined;
    const text = items[at]?.text;
    if (opens && text === 'it') return true;
    if (opens && text === 'that' && /^(?:is|was|were|would|compares|compared|represents|represented)$/.test(items[at + 1]?.text ?? '')) return true;
  }
  return false;
}
