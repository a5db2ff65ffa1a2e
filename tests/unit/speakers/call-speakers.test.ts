import assert from 'node:assert/strict';
import { callSpeakers } from '../../../server/src/speakers/call-speakers';
import { parse } from '../../../server/src/transcript/parse';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { readSeed } from '../../support/seeds';

describe('the speakers of a call', () => {
  it('have a name, a title, a role and a first header', () => {
    assert.deepEqual(
      callSpeakers(parse(larkspur)).map(({ name, title, role, place }) => [name, title, role, place.line]),
      [
        ['Operator', undefined, 'operator', 1],
        ['Mara Ellison', 'Chief Financial Officer', 'company', 5],
        ['Dana Whitlock', 'Granite Peak Research, Analyst', 'analyst', 15],
      ],
    );
  });

  it('have the firm that the title or the operator says', () => {
    const firms = (text: string): [string, string | undefined][] =>
      callSpeakers(parse(text)).flatMap(({ name, role, firm }) => (role === 'analyst' ? [[name, firm]] : []));
    assert.deepEqual(firms(larkspur), [['Dana Whitlock', 'Granite Peak Research']]);
    assert.deepEqual(firms(readSeed('castellan-bank-2025h1')), [
      ['Alvin Tse', 'Harbourlight Securities'],
      ['Charlotte Mak', 'Quaymere Research'],
      ['Nathaniel Brooke', 'Ostrander & Vale'],
      ['Felix Tong', 'Kestrel Bay Capital'],
    ]);
  });

  it('have both copies of a header to write again, a translated one too', () => {
    const text = joinLines(
      'Operator',
      '接線生',
      'Good afternoon.',
      '午安。',
      ...['Mara Ellison', 'Mara Elison', 'Hi.', '嗨。'],
    );
    assert.deepEqual(
      callSpeakers(parse(text)).map(({ header }) => header),
      [
        ['Operator', '接線生'],
        ['Mara Ellison', 'Mara Ellison'],
      ],
    );
  });

  it('are none of an empty text', () => {
    assert.deepEqual(callSpeakers(parse('')), []);
  });
});
