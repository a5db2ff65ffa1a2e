import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { messagesFor } from '../../../../server/src/messages/messages';

function reports(locale: string, ...paragraphs: readonly string[]): string[] {
  const opening = 'Welcome to the Acme Corporation first quarter 2022 earnings call.';
  const lines = [
    'Operator',
    'Operator',
    opening,
    '歡迎參加Acme公司2022年第一季業績電話會議。',
    'Jane Doe - CFO',
    'Jane Doe - CFO',
  ];
  for (const paragraph of paragraphs) lines.push(paragraph, '');
  const messages = messagesFor(locale);
  return analyse(lines.join('\n'))
    .findings.filter(({ severity }) => severity === 'information')
    .map(({ code, line, message }) => `${line + 1} ${code}: ${message(messages)}`);
}

describe('figures that disagree', () => {
  it('are reported where they stand, with what they are held against', () => {
    assert.deepEqual(
      reports(
        'en',
        'Revenue was $52.2 million, up 5% from $40 million in the first quarter of 2021.',
        'Total revenue of $52.4 million was a record. Operating expenses were $19.6 million, or 27.5% of revenue.',
        '48% of our revenue was from CATV products, with the remaining 54% from telecom.',
      ),
      [
        '7 growth-does-not-follow: 5% does not follow from the values said: from $40 million to $52.2 million is 30.5%.',
        '9 contradicting-figures: The call says $52.4 million here, but $52.2 million on line 7, for the same figure.',
        '9 ratio-does-not-follow: 27.5% does not follow from the values said: $19.6 million is 37.5% of the revenue of $52.2 million.',
        '11 shares-do-not-add-up: These shares of revenue add up to 102%, not to 100%.',
      ],
    );
  });

  it('are said in Chinese, too', () => {
    assert.deepEqual(reports('zh-tw', 'Revenue was $52.2 million.', 'Revenue was $52.4 million.'), [
      '9 contradicting-figures: 同一項數字在此為 $52.4 million，在第 7 行卻為 $52.2 million。',
    ]);
  });
});
