import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { joinLines } from '../../support/marked-text';
import { newsPairs, type PairCase, rightPairs, wrongPairs } from './pair-table';

const figureFamily = /^(?:figure|period|direction)-/;

function codesOf([source, target]: PairCase): string[] {
  const text = joinLines('Operator', 'Operator', source, target);
  return analyse(text)
    .findings.map(({ code }) => code)
    .filter((code) => figureFamily.test(code));
}

describe('Figures of a pair', () => {
  for (const pair of [...rightPairs, ...newsPairs]) {
    it(`right: ${pair[0]} ↔ ${pair[1]}`, () => assert.deepEqual(codesOf(pair), []));
  }
  for (const pair of wrongPairs) {
    it(`${pair[2]}: ${pair[0]} ↔ ${pair[1]}`, () => assert.deepEqual(codesOf(pair), [pair[2]]));
  }
});
