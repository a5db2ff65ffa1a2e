import { cellOf } from './cell';
import { kindOf } from './columns';
import type { Fact } from './facts';
import { guidanceRowOf } from './guidance';
import { keyOnBasis, seriesOf } from './series';
import type { Cell, GuidanceRow, PeriodKind, Series } from './table-model';

/** A row before its values are put into columns: all that is known of one thing, over periods of one kind. */
export interface DraftRow {
  readonly kind: PeriodKind;
  readonly series: Series;
  readonly facts: readonly [Fact, ...Fact[]];
  readonly unit: string | undefined;
  readonly hasSeveralUnits: boolean;
  /** By period. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly guidance: ReadonlyMap<string, GuidanceRow>;
}

/** @param last the period of the company's last call */
export function rowsOf(facts: readonly Fact[], last: string | undefined): DraftRow[] {
  const groups = grouped(facts, (fact) => `${kindOf(fact.period)} ${seriesOf(fact.figure).key}`);
  const results = new Map([...groups].map(([key, own]) => [key, resultsOf(own)]));
  return [...groups].map(([key, own]): DraftRow => {
    const kind = kindOf(own[0].period);
    const series = { ...seriesOf(own[0].figure), ...namesOf(own) };
    const { unit, cells, hasSeveralUnits } = results.get(key) ?? resultsOf(own);
    const withoutBasis = series.basis === undefined ? basesOf(own[0], kind, results) : [];
    const expected = grouped(
      own.filter(({ figure }) => figure.guidance),
      ({ period }) => period,
    );
    const guidance = [...expected].flatMap(([period, given]) => {
      const reported = cells.get(period) ?? only(withoutBasis.flatMap((other) => other.cells.get(period) ?? []));
      const row = guidanceRowOf({ series, period, facts: given, reported, last });
      return row === undefined ? [] : [[period, row] as const];
    });
    return { kind, series, facts: own, unit, hasSeveralUnits, cells, guidance: new Map(guidance) };
  });
}

interface Results {
  readonly unit: string | undefined;
  readonly hasSeveralUnits: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
}

function resultsOf(facts: readonly Fact[]): Results {
  const reported = facts.filter(({ figure }) => !figure.guidance);
  const unit = usualUnit(reported.length > 0 ? reported : facts);
  const cells = new Map<string, Cell>();
  for (const [period, own] of grouped(reported, (fact) => fact.period)) {
    const cell = cellOf(own, unit);
    if (cell !== undefined) cells.set(period, cell);
  }
  return { unit, cells, hasSeveralUnits: [...cells.values()].some((cell) => cell.unit !== unit) };
}

/** What is expected without a word on the basis is measured by the one basis on which the result is said. */
function basesOf({ figure }: Fact, kind: PeriodKind, results: ReadonlyMap<string, Results>): Results[] {
  return (['gaap', 'non-gaap'] as const).flatMap((basis) => results.get(`${kind} ${keyOnBasis(figure, basis)}`) ?? []);
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** The unit of most figures; of as many the one of the last period. */
function usualUnit(facts: readonly Fact[]): string | undefined {
  const counts = new Map<string | undefined, { count: number; last: string }>();
  for (const { figure, period } of facts) {
    const { count, last } = counts.get(figure.unit) ?? { count: 0, last: '' };
    counts.set(figure.unit, { count: count + 1, last: period > last ? period : last });
  }
  const [best] = [...counts].sort(
    ([a, one], [b, other]) =>
      other.count - one.count ||
      (one.last < other.last ? 1 : -Number(one.last > other.last)) ||
      ((a ?? '') < (b ?? '') ? -1 : 1),
  );
  return best?.[0];
}

/** Segments as the calls mostly write them; as often as otherwise, as the last call does. */
function namesOf(facts: readonly Fact[]): Pick<Series, 'segment' | 'of'> {
  return {
    segment: usualName(facts.flatMap(({ figure }) => figure.segment ?? [])),
    of: usualName(facts.flatMap(({ figure }) => figure.of ?? [])),
  };
}

function usualName(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  // A name that comes again goes to the end, so that the last of equals is the last that was said.
  for (const name of names) {
    const count = counts.get(name) ?? 0;
    counts.delete(name);
    counts.set(name, count + 1);
  }
  return [...counts].reduce<[string, number] | undefined>(
    (best, own) => (best === undefined || own[1] >= best[1] ? own : best),
    undefined,
  )?.[0];
}

export function grouped(facts: readonly Fact[], keyOf: (fact: Fact) => string): Map<string, [Fact, ...Fact[]]> {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const own = groups.get(key);
    if (own) own.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}
