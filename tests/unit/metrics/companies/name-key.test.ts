import assert from 'node:assert/strict';
import { nameKey, shortKeysOf } from '../../../../server/src/metrics/companies/name-key';

describe('the names of a company', () => {
  const same: readonly (readonly string[])[] = [
    [
      'Acme Optics',
      'ACME OPTICS',
      'Acme Optics, Inc.',
      'The Acme Optics Company',
      "Acme Optics'",
      'Acme Optics Co., Ltd.',
    ],
    ['北門光學', '北门光学', '北門光學股份有限公司', '北門光學公司', '北门光学控股有限公司'],
    ['Finch & Gable', 'Finch & Gable plc'],
    ['Alder Group', 'Alder'],
  ];
  for (const [first = '', ...others] of same) {
    it(`are one however written: ${first}`, () => {
      for (const other of others) assert.equal(nameKey(other), nameKey(first), other);
    });
  }

  it('are two where only the kind of firm is the same', () => {
    assert.notEqual(nameKey('Acme, Inc.'), nameKey('Apex, Inc.'));
    assert.notEqual(nameKey('北門光學公司'), nameKey('南門光學公司'));
  });

  it('that are nothing but a kind of firm stay what they are', () => {
    assert.equal(nameKey('The Company'), 'company');
    assert.equal(nameKey('集團'), '集团');
  });

  it('are shortened to their first words and to initials', () => {
    assert.deepEqual(shortKeysOf('Alder Bay Devices'), ['alder', 'alder bay', 'abd', 'abdi', 'abdc', 'abdl']);
    assert.ok(shortKeysOf('Applied Larks, Inc.').includes('ali'));
    assert.deepEqual(shortKeysOf('Acme'), []);
    assert.deepEqual(shortKeysOf('北門光學'), ['北门', '北门光']);
  });
});
