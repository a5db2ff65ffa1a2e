import assert from 'node:assert/strict';
import type { RowContent, RowSide } from '../../../../client/src/side-by-side/rows';
import { positionAt, topLine } from '../../../../client/src/side-by-side/top-line';
import { lastAtOrAbove, lineAt, risingLines, rowOf, shareOf } from '../../../../client/webview/side-by-side/positions';

describe('the place of the page', () => {
  const lines = risingLines([0, 1, 1, 3, 7, 5, 9]);

  it('is found by line, at the last row that starts there or above', () => {
    assert.deepEqual(
      [0, 1, 2.5, 4, 8.9, 40].map((line) => lastAtOrAbove(lines, line)),
      [0, 2, 2, 3, 5, 6],
    );
    assert.equal(lastAtOrAbove([], 3), 0);
  });

  it('is the same line there and back', () => {
    for (const line of [0, 0.5, 1, 2.25, 3, 6.9, 7, 8, 9, 10]) {
      const index = lastAtOrAbove(lines, line);
      assert.ok(Math.abs(lineAt(lines, index, shareOf(lines, index, line)) - line) < 1e-9, String(line));
    }
  });
});

describe('the row of the caret', () => {
  const turn: RowContent = { kind: 'turn', name: 'Mara Ellison', title: null, translated: null, problems: [] };
  const side = (line: number): RowSide => ({ line, start: 0, text: 'We grew.', language: 'en', figures: [] });
  const pair = (source: number | null, target: number | null): RowContent => ({
    ...{ kind: 'pair', placeholder: null, problems: [] },
    source: source === null ? null : side(source),
    target: target === null ? null : side(target),
  });
  // A header, a pair, a pair whose translation stands below that of the next one, and that next one.
  const rows = [
    { line: 0, content: turn },
    { line: 2, content: pair(0, 1) },
    { line: 4, content: pair(0, 3) },
    { line: 5, content: pair(0, 1) },
  ];
  const rowAt = (line: number): number => rowOf(rows, risingLines(rows.map((row) => row.line)), line);

  it('is the header or the pair that has the line, wherever its other side stands', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7].map(rowAt), [0, 0, 1, 1, 2, 3, 3, 2]);
  });

  it('is the one above for a line of nobody', () => {
    assert.equal(rowAt(12), 3);
  });
});

describe('the place of the editor', () => {
  const document = { lineCount: 3, lineAt: (line: number) => ({ text: ['', 'x'.repeat(200), 'end'][line] ?? '' }) };
  const editor = (line: number, character: number) => ({ document, visibleRanges: [{ start: { line, character } }] });

  it('tells how much of a wrapped paragraph is above', () => {
    assert.equal(topLine(editor(1, 100)), 1.5);
    assert.equal(topLine(editor(0, 0)), 0);
    assert.equal(topLine({ document, visibleRanges: [] }), undefined);
  });

  it('stays below the next line, and within the text', () => {
    assert.ok((topLine(editor(1, 200)) ?? 2) < 2);
    assert.deepEqual(positionAt(document, 1.5), { line: 1, character: 100 });
    assert.deepEqual(positionAt(document, 99), { line: 2, character: 3 });
    assert.deepEqual(positionAt(document, -1), { line: 0, character: 0 });
  });
});
