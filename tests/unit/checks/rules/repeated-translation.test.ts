import assert from 'node:assert/strict';
import { joinLines } from '../../../support/marked-text';
import { reportsIn } from '../../../support/reading';

const mara = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];
const margin = [
  'Our gross margin improved because we sold more of our own products.',
  '由於自有產品銷售增加,我們的毛利率有所提升。',
];
const people = [
  'We hired forty engineers and opened an office in Lisbon.',
  '我們聘用了四十名工程師,並在里斯本開設辦公室。',
];

describe('repeated-translation', () => {
  it('is the translation of another paragraph, reported on the source that lacks its own', () => {
    const [source = ''] = people;
    const call = joinLines(...mara, ...margin, source, margin[1] ?? '', 'Thank you.', '謝謝。');
    assert.deepEqual(reportsIn(call), [['repeated-translation', source]]);
  });

  it('is not one phrase for two that mean the same', () => {
    const thanks = '非常感謝各位今天的參與。';
    const call = [
      'Thank you all for joining us today.',
      thanks,
      ...margin,
      'Thanks, everybody, for taking part today.',
      thanks,
    ];
    assert.deepEqual(reportsIn(joinLines(...mara, ...call)), []);
  });
});
