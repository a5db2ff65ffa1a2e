import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { periodOf } from '../../../server/src/features/period-of';
import { joinLines } from '../../support/marked-text';

/** The period of a figure in a paragraph, as written. */
function period(source: string, target: string, figure: string): string | undefined {
  const { figures } = analyse(joinLines('Operator', 'Operator', source, target));
  const placed = figures.find((it) => it.figure.text === figure);
  assert.ok(placed, figure);
  return periodOf(placed, figures)?.figure.text;
}

describe('the period of an amount', () => {
  const source = 'Revenue was $5 million in Q1. In Q2 we expect $6 million. Cash was $7 million.';
  const target = '第一季營收為500萬美元。我們預期第二季為600萬美元。現金為700萬美元。';

  it('is the one its sentence says, before it or behind', () => {
    assert.equal(period(source, target, '$5 million'), 'Q1');
    assert.equal(period(source, target, '$6 million'), 'Q2');
    assert.equal(period(source, target, '600萬美元'), '第二季');
  });

  it('is not taken from another sentence', () => {
    assert.equal(period(source, target, '$7 million'), undefined);
    assert.equal(period(source, target, '700萬美元'), undefined);
  });

  it('is not the one that a change is measured against, but for what it starts from', () => {
    const grew = 'Sales were $5 million, up 3% from $4.9 million in the first quarter of 2023.';
    const chinese = '銷售額為500萬美元,較2023年第一季的490萬美元成長3%。';
    assert.equal(period(grew, chinese, '$5 million'), undefined);
    assert.equal(period(grew, chinese, '3%'), undefined);
    assert.equal(period(grew, chinese, '$4.9 million'), 'first quarter of 2023');
    assert.equal(period(grew, chinese, '490萬美元'), '2023年第一季');
  });

  it('is none for a period', () => assert.equal(period(source, target, 'Q1'), undefined));
});
