import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { figureEntriesOf } from '../../../server/src/metrics/figure-entries';
import { joinLines } from '../../support/marked-text';

describe('the table of figures', () => {
  it('lists every figure with its value, its place and its counterpart', () => {
    const text = joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', 'It was $48.6 million.', '為4,680萬美元。');
    assert.deepEqual(figureEntriesOf(analyse(text)), [
      {
        place: { line: 2, start: 7, end: 20 },
        ...{ language: 'en', kind: 'money', text: '$48.6 million', display: '48,600,000 USD' },
        ...{ status: 'mismatched', turn: 0, counterpart: '4,680萬美元' },
      },
      {
        place: { line: 3, start: 1, end: 9 },
        ...{ language: 'zh', kind: 'money', text: '4,680萬美元', display: '46,800,000 USD' },
        ...{ status: 'mismatched', turn: 0, counterpart: '$48.6 million' },
      },
    ]);
  });
});
