import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { noKnowledge } from '../../../../server/src/knowledge/model';
import { keyFiguresOf } from '../../../../server/src/metrics/key-figures/key-figures';
import type { MetricNames } from '../../../../server/src/metrics/key-figures/vocabulary/vocabulary';
import { line, openingOf } from './call';

const score: MetricNames = {
  ...{ metric: 'net-promoter-score', english: ['Net promoter score', 'NPS'] },
  ...{ chinese: ['淨推薦值'], kind: 'quantity' },
};

/** The key figures of what a chief financial officer says, a line each, with further names of metrics. */
function linesWith(vocabulary: readonly MetricNames[] | undefined, ...said: readonly string[]): string[] {
  const opening = ['Operator', 'Operator', openingOf('2022-Q1'), '', 'Jane Doe - CFO', 'Jane Doe - CFO'];
  const text = [...opening, ...said.flatMap((paragraph) => [paragraph, ''])].join('\n');
  return keyFiguresOf(analyse(text, undefined, { ...noKnowledge, vocabulary })).rows.map(line);
}

describe('further names of metrics', () => {
  it('make metrics of what had no name, with hyphens and in any case', () => {
    const said = 'Our net-promoter score was 62. Revenue was $6 million.';
    assert.deepEqual(linesWith(undefined, said), ['revenue 2022-Q1 6000000 USD']);
    assert.deepEqual(linesWith([score], said), ['net-promoter-score 2022-Q1 62', 'revenue 2022-Q1 6000000 USD']);
    assert.deepEqual(linesWith([score], 'NPS came in at 64.'), ['net-promoter-score 2022-Q1 64']);
  });

  it('take the kind of figure that they say, and no other', () => {
    const said = 'Our net promoter score was 62, with revenue of $6 million.';
    const money: MetricNames = { ...score, kind: 'money' };
    assert.deepEqual(linesWith([score], said), ['net-promoter-score 2022-Q1 62', 'revenue 2022-Q1 6000000 USD']);
    assert.deepEqual(linesWith([money], said), ['revenue 2022-Q1 6000000 USD']);
  });

  it('change in percent where their values are none', () => {
    const money: MetricNames = { ...score, metric: 'wallet', english: ['wallet'], kind: 'money' };
    assert.deepEqual(linesWith([money], 'Our wallet was $3 million, up 4% year over year.'), [
      'wallet 2022-Q1 3000000 USD',
      'wallet 2022-Q1 yoy 4 %',
    ]);
  });

  it('add to those of a metric that is known, which keeps its own kind', () => {
    const more: MetricNames = { metric: 'revenue', english: ["members' dues"], chinese: [], kind: 'percent' };
    assert.deepEqual(linesWith([more], "Members' dues were $7 million."), ['revenue 2022-Q1 7000000 USD']);
  });

  it('count before the names that are built in', () => {
    const own: MetricNames = { metric: 'member-sales', english: ['sales'], chinese: [], kind: 'money' };
    assert.deepEqual(linesWith([own], 'Sales were $7 million.'), ['member-sales 2022-Q1 7000000 USD']);
  });

  it('are found in calls in Chinese', () => {
    const call = ['主持人', '主持人', '歡迎參加Acme公司2022年第一季業績電話會議。', '王明 - 財務長', '王明 - 財務長'];
    const text = [...call, '淨推薦值為62,營收為5,220萬美元。'].join('\n');
    const rows = keyFiguresOf(analyse(text, undefined, { ...noKnowledge, vocabulary: [score] })).rows.map(line);
    assert.ok(rows.includes('net-promoter-score 2022-Q1 62'), rows.join('\n'));
  });
});
