import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../../server/src/analysis';
import type { RecordedFigure } from '../../../../server/src/metrics/companies/model';
import { callRecordOf } from '../../../../server/src/metrics/companies/record';
import { keyFiguresOf } from '../../../../server/src/metrics/key-figures/key-figures';
import { readSeed } from '../../../support/seeds';
import { call, figure, guidanceOf, rowsOf, tableOf, valuesOf } from './calls';

const quarters = ['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-FY', '2024-H1'] as const;

const anyFigure: fc.Arbitrary<RecordedFigure> = fc
  .record({
    period: fc.constantFrom(...quarters),
    value: fc.constantFrom(1, 1.01, 2, -3, 50),
    to: fc.constantFrom(undefined, undefined, 4),
    metric: fc.constantFrom('revenue', 'eps', 'net-income'),
    segment: fc.constantFrom(undefined, 'Asia', 'ASIA'),
    basis: fc.constantFrom(undefined, 'gaap' as const, 'non-gaap' as const),
    unit: fc.constantFrom('USD', 'CNY', '%'),
    guidance: fc.boolean(),
    contradicted: fc.boolean(),
    line: fc.nat(5),
  })
  .map(({ period, value, line, ...own }) => figure(period, value, { ...own, lines: [line] }));

describe('the table of a company', () => {
  it('is that of the calls, whichever order their files come in', () => {
    const calls = fc.array(fc.tuple(fc.constantFrom(...quarters.slice(0, 5)), fc.array(anyFigure, { maxLength: 6 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(calls, fc.infiniteStream(fc.nat()), (drafts, order) => {
        const all = drafts.map(([period, figures], index) => call(period, figures, { id: `${index}` }));
        const shuffled = all.toSorted(() => ((order.next().value ?? 0) % 3) - 1);
        const [{ tables, guidance }, other] = [tableOf(...all), tableOf(...shuffled)];
        assert.deepEqual([other.tables, other.guidance], [tables, guidance]);
      }),
      { numRuns: 300 },
    );
  });

  it('says every figure that the remarks of its calls report, at its place', () => {
    const records = (['2024q2', '2024q3', '2024q4'] as const).map((quarter) => {
      const analysis = analyse(readSeed(`northgate-optics-${quarter}`));
      return { analysis, record: callRecordOf(quarter, analysis) };
    });
    const { tables } = tableOf(...records.map(({ record }) => record));
    const cells = tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [cell, ...cell.others] : []))),
    );
    const shown = new Set(
      cells.flatMap(({ value, places }) =>
        places.map(({ call: index, line, start }) => `${index} ${line} ${start} ${value}`),
      ),
    );
    for (const [index, { analysis }] of records.entries()) {
      // Answers speak of targets and of what would be, too, where remarks report.
      const end = analysis.transcript.sections.find(({ kind }) => kind === 'prepared-remarks')?.endLine ?? 0;
      const missed = keyFiguresOf(analysis).rows.filter(({ guidance, value, places: [{ line, start }] }) => {
        return !guidance && line <= end && !shown.has(`${index} ${line} ${start} ${value}`);
      });
      assert.deepEqual(
        missed.map(({ metric, value }) => [metric, value]),
        [],
      );
    }
  });

  it('of the sample company shows growth, a restated backlog, and guidance that was beaten and missed', () => {
    const records = (['2024q4', '2024q2', '2024q3'] as const).map((quarter) =>
      callRecordOf(quarter, analyse(readSeed(`northgate-optics-${quarter}`))),
    );
    const table = tableOf(...records);
    assert.deepEqual([table.company.name, table.company.translated], ['Northgate Optics', '北門光學']);
    const { '2024-Q2': second, '2024-Q3': third, '2024-Q4': fourth, '2024-FY': year } = valuesOf(table);
    assert.deepEqual([second, third, fourth, year], [140.3e6, 152.4e6, 163.8e6, 588.3e6]);
    const backlog = rowsOf(table)
      .get('backlog')
      ?.cells.find((cell) => cell?.disagreement === 'restated');
    assert.deepEqual([backlog?.value, backlog?.others[0]?.value], [214e6, 209e6]);
    assert.equal(guidanceOf(table, '2024-Q3').outcome, 'above');
    assert.equal(guidanceOf(table, '2024-Q4').outcome, 'within');
    assert.equal(guidanceOf(table, '2024-Q4', 'gross-margin').outcome, 'below');
    assert.deepEqual(
      guidanceOf(table, '2024-FY').given.map(({ revision }) => revision),
      [undefined, 'raised'],
    );
    assert.equal(guidanceOf(table, '2025-Q1').outcome, 'open');
  });
});
