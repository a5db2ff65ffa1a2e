import type { ExtractedFigure } from './extract';

/** What the call says of itself: the fiscal quarter it reports on. */
export interface CallContext {
  /** Fiscal year reported on, undefined where the opening does not tell. */
  readonly year: number | undefined;
  /** Fiscal quarter reported on, 1 to 4. */
  readonly quarter: number | undefined;
}

const reports =
  /^[\s\])）]*(?:financial |business |operating )?(?:results|earnings|conference|財務|财务|業績|业绩|財報|财报|法說|法说)/i;

/**
 * Reads the quarter a call reports on from its opening paragraphs: of the quarters named with their year there, the
 * one most often said to be reported (`First Quarter 2022 Financial Results`), then the one most often named.
 */
export function contextOf(
  opening: readonly { readonly text: string; readonly figures: readonly ExtractedFigure[] }[],
): CallContext {
  const votes = new Map<string, number>();
  for (const { text, figures } of opening) {
    for (const figure of figures) {
      if (figure.kind !== 'period') continue;
      const quarter = /^(\d{4}-Q[1-4])/.exec(String(figure.value))?.[1];
      if (quarter === undefined) continue;
      const weight = reports.test(text.slice(figure.end, figure.end + 40)) ? 10 : 1;
      votes.set(quarter, (votes.get(quarter) ?? 0) + weight);
    }
  }
  let best: string | undefined;
  for (const [quarter, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = quarter;
  if (best === undefined) return { year: undefined, quarter: undefined };
  return { year: Number(best.slice(0, 4)), quarter: Number(best.slice(6)) };
}
