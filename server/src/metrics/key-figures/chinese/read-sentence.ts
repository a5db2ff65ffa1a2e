import type { ComparisonBasis, SaidBasis } from '../../../figures/model';
import { ofSegments, takesAmount } from '../english/subjects';
import type { AccountingBasis, Statement } from '../model';
import type { PeriodReader } from '../period-reader';
import { basisBetween, compareEnds, type Period, periodText, shift, yearBefore } from '../periods';
import type { Reading } from '../reading';
import { ratioOf } from '../vocabulary/metrics';
import type { Vocabulary } from '../vocabulary/vocabulary';
import * as words from '../vocabulary/words-zh';
import { type ChineseMark, chineseMarks } from './period-marks';
import { type ChineseMention, mentionsIn } from './phrases';
import { chineseSegment } from './segments';
import type { ChineseSentence } from './sentences';
import { type ChineseValue, chineseValues } from './values';

/** What the sentences of a Chinese paragraph before one have settled. */
export interface ChinesePassage {
  last: Subject | undefined;
  lastPeriod: Period | undefined;
  guidancePeriod: Period | undefined;
  listed: readonly string[];
}

export function newPassage(guidancePeriod: Period | undefined): ChinesePassage {
  return { last: undefined, lastPeriod: undefined, guidancePeriod, listed: [] };
}

interface Subject {
  readonly metric: string;
  readonly segment: string | undefined;
  readonly basis: AccountingBasis | undefined;
  readonly loss: boolean;
}

/** What a call settles for all its sentences. */
export interface ChineseFacts {
  readonly periods: PeriodReader;
  readonly vocabulary: Vocabulary;
}

/** Reads the key figures of a sentence, and leaves in the passage what the next may go on from. */
export function readChineseSentence(
  sentence: ChineseSentence,
  facts: ChineseFacts,
  passage: ChinesePassage,
): Reading[] {
  return new SentenceReader(sentence, facts, passage).read();
}

interface Said {
  readonly value: ChineseValue;
  readonly subject: Subject;
  readonly period: Period | undefined;
}

/** A Chinese sentence while it is read, from its first figure to its last. */
class SentenceReader {
  readonly #text: string;
  readonly #sentence: ChineseSentence;
  readonly #periods: PeriodReader;
  readonly #vocabulary: Vocabulary;
  readonly #passage: ChinesePassage;
  readonly #said: Said[] = [];
  readonly #marks: readonly ChineseMark[];
  readonly #values: readonly ChineseValue[];
  readonly #mentions: readonly ChineseMention[];
  /** Speaks of what is expected. */
  readonly #expects: boolean;
  readonly #main: Period | undefined;
  readonly #goesOn: boolean;

  constructor(sentence: ChineseSentence, { periods, vocabulary }: ChineseFacts, passage: ChinesePassage) {
    const { text, figures, said } = sentence;
    this.#text = text;
    this.#sentence = sentence;
    this.#periods = periods;
    this.#vocabulary = vocabulary;
    this.#passage = passage;
    this.#goesOn = words.going.test(said);
    this.#marks = chineseMarks(text, sentence, figures);
    this.#values = chineseValues(text, figures);
    this.#mentions = mentionsIn(text, sentence.start, sentence.end, vocabulary.chinese);
    const opening = said.slice(0, (this.#values[0]?.start ?? sentence.end) - sentence.start);
    this.#expects = words.expecting.test(opening.replaceAll(words.againstExpected, ''));
    const until = this.#values[0]?.start ?? sentence.end;
    const first = this.#marks.find((mark) => mark.end <= until && mark.figure?.kind !== 'date' && !mark.compared);
    this.#main = first && this.#periodOf(first, false, undefined);
  }

  read(): Reading[] {
    const values = this.#values;
    const readings: Reading[] = [];
    const again = this.#listedAgain(values);
    for (const [at, value] of values.entries()) {
      // What a change by an amount said is still open for where it went to: 借款增加5,700萬元,達到6.4億元.
      const from = this.#said.at(-1)?.value.end ?? this.#sentence.start;
      const to = values[at + 1]?.start ?? this.#sentence.end;
      const reading = this.#readValue(value, from, to, again[at]);
      if (reading) readings.push(reading);
    }
    const shares = this.#said.filter(({ subject }) => subject.metric === 'revenue-share');
    if (shares.length > 1) this.#passage.listed = shares.map(({ subject }) => subject.segment ?? '');
    const last = this.#said.at(-1);
    if (last) {
      this.#passage.last = last.subject;
      this.#passage.lastPeriod = this.#main ?? this.#said[0]?.period;
    }
    const { call } = this.#periods;
    // 接下來看2024年.
    const isHeading = this.#values.length === 0 && this.#main && call && compareEnds(this.#main, call) > 0;
    if (isHeading) this.#passage.guidancePeriod = this.#main;
    return readings;
  }

  /** The mix of before, said again: 2023年第三季的比重則分別為47%、35%和18%. */
  #listedAgain(values: readonly ChineseValue[]): readonly string[] {
    const { listed } = this.#passage;
    const isMix = /比重|占比|佔比|組合|组合/.test(this.#text.slice(this.#sentence.start, values[0]?.start ?? 0));
    return isMix && values.length > 1 && values.length === listed.length ? listed : [];
  }

  #readValue(value: ChineseValue, from: number, to: number, listed: string | undefined): Reading | undefined {
    const before = this.#text.slice(from, value.start);
    const mention = this.#mentionOf(value, from, to);
    const share = listed ?? this.#shareOf(value, before, to);
    if (share !== undefined) {
      const subject = { metric: 'revenue-share', segment: share, basis: undefined, loss: false };
      return this.#state(value, subject, this.#periodFor(value, from, subject.metric), undefined, 1);
    }
    if (value.kind === 'percent' && words.portion.test(lastClause(before)) && words.revenueWords.test(before)) {
      return this.#readRatio(value, from);
    }
    const subject = mention ? this.#subjectOf(mention, from) : this.#carried(value);
    if (!subject) return undefined;
    const change = this.#changeOf(value);
    const metric = this.#vocabulary.metricOf(subject.metric);
    if (change) {
      if (value.kind !== 'percent' || value.points !== (metric.percent === true && !metric.isChange)) return undefined;
      const period = this.#mainPeriod();
      const basis =
        change.basis ?? this.#basisOf(from, value, period) ?? (value.points || metric.balance ? undefined : 'yoy');
      return basis && this.#state(value, subject, period, basis, change.sign);
    }
    if (
      value.points ||
      metric.isChange ||
      !takesAmount(this.#vocabulary, subject.metric, value.kind, Number(value.figure.value))
    )
      return undefined;
    const isLoss = subject.loss || (value.figure.direction?.of === 'result' && value.figure.direction.sign < 0);
    return this.#state(value, subject, this.#periodFor(value, from, subject.metric), undefined, isLoss ? -1 : 1);
  }

  /** 佔營收的25.7% behind an amount: its share of revenue. */
  #readRatio(value: ChineseValue, from: number): Reading | undefined {
    const last = this.#said.at(-1);
    if (
      !last ||
      !this.#vocabulary.metricOf(last.subject.metric).kinds.includes('money') ||
      last.subject.metric === 'revenue'
    )
      return undefined;
    const subject = { ...last.subject, metric: ratioOf(last.subject.metric) };
    return this.#state(value, subject, this.#periodFor(value, from, subject.metric), undefined, 1, true);
  }

  /** The metric before an amount, or right behind it: 1,120萬美元的資本支出. */
  #mentionOf(value: ChineseValue, from: number, to: number): ChineseMention | undefined {
    const fits = ({ metric }: ChineseMention): boolean =>
      takesAmount(this.#vocabulary, metric, value.kind, Number(value.figure.value)) ||
      (value.kind === 'percent' && value.figure.direction !== undefined);
    const behind = this.#mentions.find(({ start }) => start >= value.end && start < to);
    const link = behind && this.#text.slice(value.end, behind.start);
    if (behind && (link === '的' || link === '') && fits(behind)) return behind;
    const own = this.#mentions.findLast(({ start, end }) => start >= from && end <= value.start);
    const found = this.#mentions.findLast((other) => other.start >= from && other.end <= value.start && fits(other));
    // A dividend is said of one share, too.
    const dividend =
      own?.metric === 'eps'
        ? this.#mentions.findLast(({ metric, end }) => metric === 'dividend' && end <= own.start)
        : undefined;
    return dividend ? { ...dividend, metric: 'dividend-per-share' } : found;
  }

  #subjectOf(mention: ChineseMention, from: number): Subject {
    const { metric, loss } = mention;
    const segment = ofSegments.has(metric) ? chineseSegment(this.#text, from, mention.start, this.#marks) : undefined;
    return {
      metric,
      segment,
      loss,
      basis: this.#vocabulary.metricOf(metric).hasBasis ? this.#basis(from, mention.start) : undefined,
    };
  }

  #basis(from: number, to: number): AccountingBasis | undefined {
    const own = this.#text.slice(from, to);
    if (words.nonGaap.test(own)) return 'non-gaap';
    if (words.gaap.test(own)) return 'gaap';
    const said = this.#said.findLast(({ subject }) => subject.basis !== undefined)?.subject.basis;
    return said ?? (this.#goesOn ? this.#passage.last?.basis : undefined);
  }

  #carried(value: ChineseValue): Subject | undefined {
    const fits = ({ metric }: Subject): boolean =>
      metric !== 'revenue-share' &&
      (takesAmount(this.#vocabulary, metric, value.kind, Number(value.figure.value)) ||
        (value.kind === 'percent' && value.figure.direction !== undefined));
    const said = this.#said.findLast(({ subject }) => fits(subject))?.subject;
    const { last } = this.#passage;
    return said ?? (this.#goesOn && last && fits(last) ? last : undefined);
  }

  /** The segment whose share of revenue an amount is: 資料中心佔57%, 52%的營收來自400G產品. */
  #shareOf(value: ChineseValue, before: string, to: number): string | undefined {
    if (value.kind !== 'percent' || value.points) return undefined;
    const source = words.fromSource.exec(this.#text.slice(value.end, to));
    if (source) {
      const start = value.end + source[0].length;
      const end = clauseEnd(this.#text, start, to);
      return chineseSegment(this.#text, start, end, this.#marks);
    }
    const clause = lastClause(before);
    const at = clause.search(words.portion);
    if (at < 0) return undefined;
    const isOfRevenue =
      words.revenueWords.test(before) ||
      this.#said.at(-1)?.subject.metric === 'revenue-share' ||
      (this.#passage.last?.metric === 'revenue' && this.#said.length > 0) ||
      this.#said.at(-1)?.subject.metric === 'revenue';
    const goesOn = this.#goesOn && this.#passage.last?.metric === 'revenue';
    if (!isOfRevenue && !goesOn) return undefined;
    const start = value.start - clause.length;
    return chineseSegment(this.#text, start, start + at, this.#marks);
  }

  #changeOf({ figure, start }: ChineseValue): { sign: 1 | -1; basis: ComparisonBasis | undefined } | undefined {
    const { direction } = figure;
    if (direction?.of !== 'change') return undefined;
    // 增至34%: where it went to.
    if (direction.end <= start && words.reaching.test(this.#text.slice(direction.start, start))) return undefined;
    return { sign: direction.sign, basis: quarterlyBasis(direction.basis?.is) };
  }

  // Periods

  #periodOf(mark: ChineseMark, stock: boolean, frame: Period | undefined): Period | undefined {
    return this.#periods.read(mark, { frame, stock, future: this.#expects && !mark.compared });
  }

  #mainPeriod(): Period | undefined {
    if (this.#main) return this.#main;
    const { call } = this.#periods;
    const before = this.#goesOn ? this.#passage.lastPeriod : undefined;
    if (before) return before;
    return this.#expects ? (this.#passage.guidancePeriod ?? (call && shift(call, 1))) : call;
  }

  /** The period of a level: said beside it, else that of the amount it goes with, else the sentence's. */
  #periodFor(value: ChineseValue, from: number, metric: string): Period | undefined {
    const stock = this.#vocabulary.metricOf(metric).of === 'stock';
    const main = this.#mainPeriod();
    const mark = this.#marks.findLast(({ start, end }) => start >= from && end <= value.start);
    const own = mark && this.#periodOf(mark, stock, main);
    if (own) return own;
    const last = this.#said.at(-1);
    if (last && words.sameTime.test(this.#text.slice(last.value.end, value.start))) return last.period;
    if (main && words.comparing.test(lastClause(this.#text.slice(from, value.start)).trimEnd())) {
      return stock ? shift(main, -1) : yearBefore(main);
    }
    return main;
  }

  /** What a change is measured against, from the period it is compared with. */
  #basisOf(from: number, value: ChineseValue, period: Period | undefined): ComparisonBasis | undefined {
    const before = this.#said.at(-1);
    const mark = this.#marks.findLast(({ start, end }) => start >= from && end <= value.start);
    const own = mark?.compared ? this.#periodOf(mark, false, period) : before?.period;
    return own && period ? basisBetween(own, period) : undefined;
  }

  #state(
    value: ChineseValue,
    subject: Subject,
    period: Period | undefined,
    change: ComparisonBasis | undefined,
    sign: 1 | -1,
    ofRevenue = false,
  ): Reading {
    const { figure, other } = value;
    const { call } = this.#periods;
    const isFuture = period !== undefined && call !== undefined && compareEnds(period, call) > 0;
    const isGuided = words.guided.test(this.#text.slice(value.end, value.end + 8));
    if (isFuture) this.#passage.guidancePeriod = period;
    this.#said.push({ value, subject: { ...subject, loss: sign < 0 && change === undefined }, period });
    const unit = change
      ? value.points
        ? 'percentage-points'
        : '%'
      : subject.metric === 'shares-outstanding'
        ? 'shares'
        : figure.unit;
    const statement: Statement = {
      ...{
        metric: subject.metric,
        segment: subject.segment,
        basis: subject.basis,
        period: period && periodText(period),
      },
      ...{
        value: sign * Number(figure.value),
        to: other && sign * Number(other.value),
        unit: unit === '' ? undefined : unit,
      },
      ...{ change, guidance: isFuture || isGuided, approximate: figure.approximate, of: undefined, shares: undefined },
    };
    return { statement, figures: other ? [figure, other] : [figure], ofRevenue };
  }
}

/** The last clause of a text, without the mark before it. */
function lastClause(text: string): string {
  return text.slice(Math.max(...[',', '，', ';', '；', '、'].map((mark) => text.lastIndexOf(mark))) + 1);
}

function clauseEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (/[,，;；。]/.test(text[at] ?? '')) return at;
  return to;
}

/** What a call's key figures are compared with: 環比 is on the quarter there, and a change on the month is none. */
function quarterlyBasis(said: SaidBasis | undefined): ComparisonBasis | undefined {
  return said === 'sequential' ? 'qoq' : said === 'mom' ? undefined : said;
}
