import type { ExtractedFigure } from './extract';

/** What the call says of itself: the fiscal quarter, half or year it reports on. */
export interface CallContext {
  /** Fiscal year reported on, undefined where the opening does not tell. */
  readonly year: number | undefined;
  /** Fiscal quarter reported on, 1 to 4. */
  readonly quarter: number | undefined;
  /** Half of the year reported on where the call reports on a half: interim results. */
  readonly half: 1 | 2 | undefined;
}

type Paragraph = { readonly text: string; readonly figures: readonly ExtractedFigure[] };

const reports =
  /^[\s\])）]*(?:financial |business |operating )?(?:results|earnings|conference|財務|财务|業績|业绩|財報|财报|法說|法说)(?!展望|預測|预测|指引|目標|目标)/i;
/** What this very call is, not a report that it mentions. */
const isCalled =
  /^[\s\])）]*(?:(?:financial|business|operating|results|earnings|investor|analyst) ){0,3}(?:conference|call\b|webcast)|^[\s\])）]*(?:財務|财务|業績|业绩|財報|财报|盈利|營運|营运|線上|线上)*(?:電話會議|电话会议|電話會|电话会|法說|法说|說明會|说明会|發布會|发布会|會議|会议)/i;
/** What is still to come is not what the call reports on. */
const ahead =
  /\b(?:outlook|guidance|expect\w*|forecasts?|plan to|scheduled|will (?:report|announce|release|host))\b|展望|預計|预计|預期|预期|指引|計劃於|计划于|將於|将于/i;
const interim =
  /^[\s\])）年]*(?:interim|half-year|half year|中期|年中|半年度?) ?(?:financial )?(?:results|earnings|業績|业绩|財報|财报|報告|报告)/i;
const annual =
  /^[\s\])）年]*(?:annual|full-year|full year|全年|年度) ?(?:financial )?(?:results|earnings|業績|业绩|財報|财报)/i;
const halfEnds = /(?:six|6) months (?:period )?end(?:ed|ing)\s*$/i;
const quarterEnds = /\bquarter (?:that )?end(?:ed|ing)\s*(?:on\s*)?$/i;
const halfEndsBefore = /^止(?:六|6)[個个]月/;

/**
 * Reads the period a call reports on from its opening paragraphs: of those named with their year there, the one that the
 * call is called after or most often said to report (`First Quarter 2022 Financial Results`, `2025 interim results`),
 * then the one most often named. A quarter that is never named with its year has it from the dates.
 */
export function contextOf(opening: readonly Paragraph[]): CallContext {
  const votes = new Map<string, number>();
  for (const { text, figures } of opening) {
    for (const figure of figures) {
      const vote = voteOf(figure, text);
      if (vote) votes.set(vote.period, (votes.get(vote.period) ?? 0) + vote.weight);
    }
  }
  let best: string | undefined;
  for (const [period, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = period;
  const [, year, letter, number] = /^(\d{4})-(Q|H|FY)(\d?)$/.exec(best ?? quarterByDate(opening) ?? '') ?? [];
  // With a year its last quarter is reported, too.
  const quarter = letter === 'Q' ? Number(number) : letter === 'FY' && votes.has(`${year}-Q4`) ? 4 : undefined;
  return {
    year: year === undefined ? undefined : Number(year),
    quarter,
    half: letter === 'H' ? (number === '1' ? 1 : 2) : undefined,
  };
}

/**
 * The quarter of a call that never says its year: `third quarter earnings call`, held on November 2, 2023 or for the
 * quarter ended September 30, 2023. A quarter that is only said to have ended on a date is that of the calendar.
 */
function quarterByDate(opening: readonly Paragraph[]): string | undefined {
  let quarter: number | undefined;
  let ended: Day | undefined;
  let held: Day | undefined;
  for (const { text, figures } of opening) {
    for (const { kind, value, start, end } of figures) {
      const behind = text.slice(end, end + BEHIND);
      if (kind === 'period') {
        const [, number] = /^Q([1-4])$/.exec(String(value)) ?? [];
        if (number !== undefined && (isCalled.test(behind) || reports.test(behind))) quarter ??= Number(number);
      }
      const day = kind === 'date' ? dayOf(String(value)) : undefined;
      if (day === undefined) continue;
      if (quarterEnds.test(text.slice(Math.max(0, start - BEHIND), start))) ended ??= day;
      else held ??= day;
    }
  }
  if (ended) return `${ended.year}-Q${quarter ?? Math.ceil(ended.month / 3)}`;
  if (quarter === undefined || held === undefined) return undefined;
  return `${quarter === 4 && held.month < 6 ? held.year - 1 : held.year}-Q${quarter}`;
}

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

function dayOf(value: string): Day | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d$/.exec(value) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month) };
}

const BEHIND = 40;
const REPORTED = 10;
const CALLED = 100;

const WITHIN = 120;

/** What the sentence of a figure says before it, the last of it. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - WITHIN), at);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('。')) + 1);
}

/** The quarter, half or year that a figure of the opening may say is reported on. Halves and years must be said so. */
function voteOf(figure: ExtractedFigure, text: string): { period: string; weight: number } | undefined {
  const value = String(figure.value);
  const behind = text.slice(figure.end, figure.end + BEHIND);
  if (figure.kind === 'date') {
    const ends =
      halfEnds.test(text.slice(Math.max(0, figure.start - BEHIND), figure.start)) || halfEndsBefore.test(behind);
    return ends && /^\d{4}-/.test(value) ? { period: `${value.slice(0, 4)}-H1`, weight: REPORTED } : undefined;
  }
  if (figure.kind !== 'period') return undefined;
  const reported = reports.test(behind);
  const quarter = /^\d{4}-Q[1-4]/.exec(value)?.[0];
  if (quarter !== undefined) {
    if (isCalled.test(behind)) return { period: quarter, weight: CALLED };
    if (ahead.test(sentenceBefore(text, figure.start))) return undefined;
    return { period: quarter, weight: reported ? REPORTED : 1 };
  }
  if (/^\d{4}-(?:H[12]|FY)$/.test(value)) return reported ? { period: value, weight: REPORTED } : undefined;
  if (!/^\d{4}$/.test(value)) return undefined;
  if (interim.test(behind)) return { period: `${value}-H1`, weight: REPORTED };
  return annual.test(behind) ? { period: `${value}-FY`, weight: REPORTED } : undefined;
}
