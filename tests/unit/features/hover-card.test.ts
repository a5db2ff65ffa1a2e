import assert from 'node:assert/strict';
import { renderCard } from '../../../server/src/features/hover-card';

describe('a hover card', () => {
  it('is a Markdown table whose first row is its head', () => {
    assert.deepEqual(
      renderCard(
        [
          ['Amount', { written: '$5' }],
          ['Value', '5 US dollars'],
        ],
        true,
      ),
      {
        kind: 'markdown',
        value: '| Amount | `$5` |\n| :-- | :-- |\n| Value | 5 US dollars |',
      },
    );
  });

  it('is lines of plain text without any markup', () => {
    assert.deepEqual(renderCard([['Amount', { written: '$5' }, ' = 5']], false), {
      kind: 'plaintext',
      value: 'Amount: $5 = 5',
    });
  });

  it('never lets text from a transcript become markup', () => {
    const { value } = renderCard([['X', { written: 'a | `b` <img src=x> [c](command:d)\u202E\n' }]], true);
    assert.equal(value.split('\n')[0], '| X | `` a \\| `b` <img src=x> [c](command:d) `` |');
  });

  it('escapes its own words too', () => {
    const { value } = renderCard([['<b>', '*a* | [b](c) & _d_ `e`']], true);
    assert.equal(value.split('\n')[0], '| &lt;b&gt; | \\*a\\* \\| \\[b\\](c) &amp; \\_d\\_ \\`e\\` |');
  });
});
