import type { CallContext } from '../../figures/context';
import type { ComparisonBasis } from '../../figures/model';

/** A period in parts: `Q1` … `Q4`, `H1`, `H2`, `9M` or `FY` of a fiscal year. */
export interface Period {
  readonly year: number;
  readonly part: string;
}

/** The period that a call reports on, undefined where its opening does not tell. */
export function callPeriod({ year, quarter, half }: CallContext): Period | undefined {
  if (year === undefined) return undefined;
  return { year, part: quarter !== undefined ? `Q${quarter}` : half !== undefined ? `H${half}` : 'FY' };
}

/** `2022-Q1`, `2024-9M`. */
export function periodText({ year, part }: Period): string {
  return `${year}-${part}`;
}

/** The inverse of {@link periodText}. */
export function readPeriod(text: string | undefined): Period | undefined {
  const match = /^(\d{4})-(Q[1-4]|H[12]|9M|FY)$/.exec(text ?? '');
  return match?.[1] && match[2] ? { year: Number(match[1]), part: match[2] } : undefined;
}

/** The place of a quarter or half among all, and how many of them a year has; other periods have none. */
function place({ year, part }: Period): { inYear: number; at: number } | undefined {
  const match = /^([QH])([1-4])$/.exec(part);
  if (!match) return undefined;
  const inYear = match[1] === 'Q' ? 4 : 2;
  return { inYear, at: year * inYear + Number(match[2]) - 1 };
}

/** A period moved by so many of its kind: quarters, halves or years. */
export function shift(period: Period, by: number): Period {
  const own = place(period);
  if (!own) return { ...period, year: period.year + by };
  const at = own.at + by;
  return {
    year: Math.floor(at / own.inYear),
    part: `${own.inYear === 4 ? 'Q' : 'H'}${(at % own.inYear) + 1}`,
  };
}

export function yearBefore({ year, part }: Period): Period {
  return { year: year - 1, part };
}

/** How a change from one period to another is called: against the year before, or the period before. */
export function basisBetween(from: Period, to: Period): ComparisonBasis | undefined {
  if (from.part === to.part && from.year === to.year - 1) return 'yoy';
  const [a, b] = [place(from), place(to)];
  return a && b && a.inYear === b.inYear && b.at - a.at === 1 ? 'qoq' : undefined;
}

/** -1, 0 or 1 as a period ends before, with or after another. */
export function compareEnds(a: Period, b: Period): number {
  return Math.sign(a.year * 12 + monthsOf(a) - b.year * 12 - monthsOf(b));
}

/** The months of its year that have passed when a period ends. */
export function monthsOf({ part }: Period): number {
  if (part === 'FY') return 12;
  return part === '9M' ? 9 : Number(part[1]) * (part.startsWith('Q') ? 3 : 6);
}

/** The last period of a kind in its year. */
export function lastPart({ part }: Period): string {
  if (part.startsWith('Q')) return 'Q4';
  return part.startsWith('H') ? 'H2' : 'FY';
}
