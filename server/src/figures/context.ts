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
  /^[\s\])）]*(?:financial |business |operating )?(?:results|earnings|conference|財務|财务|業績|业绩|財報|财报|法說|法说)/i;
const interim =
  /^[\s\])）年]*(?:interim|half-year|half year|中期|年中|半年度?) ?(?:financial )?(?:results|earnings|業績|业绩|財報|财报|報告|报告)/i;
const annual =
  /^[\s\])）年]*(?:annual|full-year|full year|全年|年度) ?(?:financial )?(?:results|earnings|業績|业绩|財報|财报)/i;
const halfEnds = /(?:six|6) months (?:period )?end(?:ed|ing)\s*$/i;
const halfEndsBefore = /^止(?:六|6)[個个]月/;

/**
 * Reads the period a call reports on from its opening paragraphs: of those named with their year there, the one most
 * often said to be reported (`First Quarter 2022 Financial Results`, `2025 interim results`), then the one most often
 * named.
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
  const [, year, letter, number] = /^(\d{4})-(Q|H|FY)(\d?)$/.exec(best ?? '') ?? [];
  return {
    year: year === undefined ? undefined : Number(year),
    quarter: letter === 'Q' ? Number(number) : undefined,
    half: letter === 'H' ? (number === '1' ? 1 : 2) : undefined,
  };
}

const REPORTED = 10;

/** The quarter, half or year that a figure of the opening may say is reported on. Halves and years must be said so. */
function voteOf(figure: ExtractedFigure, text: string): { period: string; weight: number } | undefined {
  const value = String(figure.value);
  const behind = text.slice(figure.end, figure.end + 40);
  if (figure.kind === 'date') {
    const ends = halfEnds.test(text.slice(Math.max(0, figure.start - 40), figure.start)) || halfEndsBefore.test(behind);
    return ends && /^\d{4}-/.test(value) ? { period: `${value.slice(0, 4)}-H1`, weight: REPORTED } : undefined;
  }
  if (figure.kind !== 'period') return undefined;
  const reported = reports.test(behind);
  const quarter = /^\d{4}-Q[1-4]/.exec(value)?.[0];
  if (quarter !== undefined) return { period: quarter, weight: reported ? REPORTED : 1 };
  if (/^\d{4}-(?:H[12]|FY)$/.test(value)) return reported ? { period: value, weight: REPORTED } : undefined;
  if (!/^\d{4}$/.test(value)) return undefined;
  if (interim.test(behind)) return { period: `${value}-H1`, weight: REPORTED };
  return annual.test(behind) ? { period: `${value}-FY`, weight: REPORTED } : undefined;
}
