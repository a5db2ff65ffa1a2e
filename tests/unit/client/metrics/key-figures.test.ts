import assert from 'node:assert/strict';
import { filterKeyFigures } from '../../../../client/webview/metrics/key-figures/filter';
import { keyFigureRows } from '../../../../client/webview/metrics/key-figures/rows';
import type { CallKeyFigure, CallReport } from '../../../../server/src/protocol-call';
import { keyFigure, participant, place, report, words } from './reports';

const rowsOf = (keyFigures: CallKeyFigure[], more: Partial<CallReport> = {}) =>
  keyFigureRows(report({ keyFigures, ...more }), words());
const shownValue = (more: Partial<CallKeyFigure>) => rowsOf([keyFigure(more)])[0]?.value;

describe('rows of key figures', () => {
  it('write values with their unit', () => {
    assert.equal(shownValue({}), '$52.2M');
    assert.equal(shownValue({ value: 0.17 }), '$0.17');
    assert.equal(shownValue({ value: 17.4, unit: '%' }), '17.4%');
    assert.equal(shownValue({ value: 27_500_000, unit: 'shares' }), '27.5M shares');
    assert.equal(shownValue({ value: 1.2, unit: 'times' }), '1.2×');
    assert.equal(shownValue({ value: 120, unit: null }), '120');
  });

  it('write a loss, a change, a range and what is only about right as such', () => {
    assert.equal(shownValue({ value: -9_600_000 }), '-$9.6M');
    assert.equal(shownValue({ value: 8.4, unit: '%', change: 'yoy' }), '+8.4%');
    assert.equal(shownValue({ value: -2.5, unit: 'percentage-points', change: 'qoq' }), '-2.5 pp');
    assert.equal(shownValue({ to: 55_000_000, guidance: true }), '$52.2M – $55M');
    assert.equal(shownValue({ value: 38, unit: '%', approximate: true }), '~38%');
  });

  it('write values as the editor’s language does', () => {
    assert.equal(keyFigureRows(report({ keyFigures: [keyFigure()] }), words('zh-TW'))[0]?.value, 'US$5220萬');
  });

  it('take the worst of their places, and name who speaks there', () => {
    const places = [place(4, { speaker: 1 }), place(9, { status: 'mismatched' }), place(12, { status: 'unmatched' })];
    const [row] = rowsOf([keyFigure({ places })], { participants: [participant(1, 'Jane Doe')] });
    assert.equal(row?.status, 'mismatched');
    assert.deepEqual(
      row?.places.map(({ speaker }) => speaker),
      ['Jane Doe', null, null],
    );
  });

  it('say how they contradict each other, on every row that is part of it', () => {
    const figures = [
      keyFigure(),
      keyFigure({ value: 52_300_000, places: [place(9)] }),
      keyFigure({ metric: 'cash', places: [place(11)] }),
    ];
    const check = { kind: 'contradiction', metric: 'revenue', expected: null, found: null } as const;
    const spans = [4, 9].map((line) => ({ line, start: 0, end: 13 }));
    const [first, second] = spans;
    assert.ok(first && second);
    const rows = rowsOf(figures, { crossChecks: [{ ...check, place: second, others: [first] }] });
    assert.deepEqual(
      rows.map(({ conflicts }) => conflicts),
      [['contradiction'], ['contradiction'], []],
    );
  });

  it('have keys that differ, and that a line put in above leaves alone', () => {
    const keys = (line: number) =>
      rowsOf([keyFigure({ places: [place(line)] }), keyFigure({ places: [place(line + 2)] })]).map(({ key }) => key);
    assert.equal(new Set(keys(4)).size, 2);
    assert.deepEqual(keys(5), keys(4));
  });
});

describe('the filter of key figures', () => {
  const rows = rowsOf([
    keyFigure({ segment: 'Data center' }),
    keyFigure({ metric: 'gross-margin', name: 'Gross margin', value: 38, unit: '%', guidance: true }),
    keyFigure({ metric: 'cash', name: 'Cash', places: [place(9, { status: 'mismatched', translation: '1億美元' })] }),
  ]);
  const fitting = (...[filter, search]: [Parameters<typeof filterKeyFigures>[1], string?]) =>
    filterKeyFigures(rows, filter, search ?? '').map(({ metric }) => metric);

  it('shows results, outlook, or what is translated otherwise', () => {
    assert.deepEqual(fitting('all'), ['Revenue', 'Gross margin', 'Cash']);
    assert.deepEqual(fitting('results'), ['Revenue', 'Cash']);
    assert.deepEqual(fitting('guidance'), ['Gross margin']);
    assert.deepEqual(fitting('disagreements'), ['Cash']);
    assert.deepEqual(fitting('conflicts'), []);
  });

  it('searches names, segments, values, and both wordings', () => {
    assert.deepEqual(fitting('all', 'DATA'), ['Revenue']);
    assert.deepEqual(fitting('all', '38%'), ['Gross margin']);
    assert.deepEqual(fitting('all', '1億'), ['Cash']);
    assert.deepEqual(fitting('all', 'gross-margin'), ['Gross margin']);
  });
});
