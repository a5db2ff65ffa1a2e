import type { Cell, CompanyTable, ComparedPlace, ComparedValue, GuidanceRow, Series } from '../companies/table-model';
import type { PathOf } from './series-columns';

type Json = Readonly<Record<string, unknown>>;

/** A company for programs; lines and columns 1-based, `endColumn` exclusive. Keys that say nothing are left out. */
export function companyJson(table: CompanyTable, pathOf: PathOf): Json {
  const { name, translated, calls } = table.company;
  return {
    name,
    ...(translated === undefined ? {} : { translated }),
    calls: calls.map(({ record: { id, period, date }, sameAs }) => ({
      path: pathOf(id),
      period: period ?? null,
      date: date ?? null,
      ...(sameAs === undefined ? {} : { sameAs: pathOf(sameAs.id) }),
    })),
    results: resultsJson(table, pathOf),
    guidance: guidanceJson(table, pathOf),
  };
}

/** What was reported, one entry for each row and period. */
export function resultsJson({ company, tables }: CompanyTable, pathOf: PathOf): Json[] {
  const writer = new Writer(company, pathOf);
  return tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      columns.flatMap(({ period }, at) => {
        const cell = row.cells[at];
        return cell === undefined ? [] : [{ ...seriesJson(row), period, ...writer.cell(cell) }];
      }),
    ),
  );
}

/** What was expected, one entry for each row and period, with what came of it. */
export function guidanceJson({ company, guidance }: CompanyTable, pathOf: PathOf): Json[] {
  const writer = new Writer(company, pathOf);
  return guidance.map((row) => ({ ...seriesJson(row), period: row.period, ...writer.guidance(row) }));
}

function seriesJson({ metric, segment, basis, change, of, shares }: Series): Json {
  return {
    ...{ metric, segment: segment ?? null, basis: basis ?? null },
    ...(change === undefined ? {} : { change }),
    ...(of === undefined ? {} : { of }),
    ...(shares === undefined ? {} : { shares }),
  };
}

class Writer {
  readonly #company: CompanyTable['company'];
  readonly #pathOf: PathOf;

  constructor(company: CompanyTable['company'], pathOf: PathOf) {
    this.#company = company;
    this.#pathOf = pathOf;
  }

  cell({ isOwn, disagreement, others, ...value }: Cell): Json {
    return {
      ...this.#value(value),
      own: isOwn,
      ...(disagreement === undefined ? {} : { disagreement, others: others.map((other) => this.#value(other)) }),
    };
  }

  guidance({ given, reported, outcome, beyond, fromMiddle }: GuidanceRow): Json {
    return {
      given: given.map(({ isRecalled, revision, ...value }) => ({
        ...this.#value(value),
        ...(isRecalled ? { recalled: true } : {}),
        ...(revision === undefined ? {} : { revision }),
      })),
      ...(reported === undefined ? {} : { reported: this.cell(reported) }),
      outcome,
      ...(beyond === undefined ? {} : { beyond, fromMiddle }),
    };
  }

  #value({ value, to, unit, approximate, places }: ComparedValue): Json {
    return {
      value,
      ...(to === undefined ? {} : { to }),
      unit: unit ?? null,
      ...(approximate ? { approximate: true } : {}),
      places: places.map((place) => this.#place(place)),
    };
  }

  #place({ call, line, start, end, speaker, text, translation, status }: ComparedPlace): Json {
    return {
      path: this.#pathOf(this.#company.calls[call]?.record.id ?? ''),
      ...{ line: line + 1, column: start + 1, endColumn: end + 1 },
      ...{ speaker: speaker ?? null, text, translation: translation ?? null, status },
    };
  }
}
