import assert from 'node:assert/strict';
import { MarkupContent, type Position } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { hover } from '../../../server/src/features/hover';
import { messagesFor } from '../../../server/src/messages/messages';
import { joinLines } from '../../support/marked-text';

function contentsAt(text: string, position: Position, markdown: boolean, locale = 'en'): string {
  const found = hover(analyse(text), position, messagesFor(locale), markdown);
  assert.ok(found && MarkupContent.is(found.contents));
  return found.contents.value;
}

const call = joinLines(
  'Operator',
  'Operator',
  'Sales were $52.2 million, up 5%, and costs $3 million.',
  '銷售5,320萬美元,成長5%。',
  'No figure is said here.',
  '這裡沒有數字。',
);

describe("hover on a paragraph's start", () => {
  it('is a table of its figures, with what the other side says', () => {
    assert.equal(
      contentsAt(call, { line: 2, character: 0 }, true),
      [
        '| As written | Value | Counterpart | Comparison |',
        '| :-- | :-- | :-- | :-- |',
        '| `$52.2 million` | 52,200,000 US dollars | `5,320萬美元` | ✗ the two sides differ |',
        '| `5%` | 5% | `5%` | ✓ the two sides agree |',
        '| `$3 million` | 3,000,000 US dollars |  | ✗ not found on the other side |',
      ].join('\n'),
    );
  });

  it('is plain text where the editor has no more', () => {
    const said = contentsAt(call, { line: 3, character: 1 }, false, 'zh-tw');
    assert.equal(
      said,
      [
        '寫法 | 數值 | 對應數字 | 比對',
        '5,320萬美元 | 53,200,000 美元 | $52.2 million | ✗ 兩側不一致',
        '5% | 5% | 5% | ✓ 兩側一致',
      ].join('\n'),
    );
  });

  it('is only there, and only where there are figures', () => {
    const found = (line: number, character: number) =>
      hover(analyse(call), { line, character }, messagesFor('en'), true);
    assert.deepEqual(found(2, 0)?.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 54 } });
    assert.equal(found(2, 2), null);
    assert.equal(found(4, 0), null);
  });

  it("leaves a figure at the start to the figure's own", () => {
    const text = joinLines('Operator', 'Operator', '$5 million was spent.', '花費500萬美元。');
    assert.match(contentsAt(text, { line: 2, character: 0 }, false), /^Amount of money: \$5 million/);
  });

  it('says how many more there are than it shows', () => {
    const many = Array.from({ length: 42 }, (_, at) => `${at + 1}.5%`).join(', ');
    const text = joinLines('Operator', 'Operator', `It was ${many}.`, `為${many}。`);
    const said = contentsAt(text, { line: 2, character: 0 }, true);
    assert.match(said, /\n\nAnd 12 figures more\.$/);
    assert.equal(said.split('\n').length, 2 + 30 + 2);
  });

  it('shows no markup from the text', () => {
    const text = joinLines('Operator', 'Operator', 'Tier 1| <b>5|6%</b> and $5 million.', '第一級5%。');
    assert.doesNotMatch(contentsAt(text, { line: 2, character: 0 }, true), /<b>/);
  });
});
