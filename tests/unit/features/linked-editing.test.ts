import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { linkedEditingRanges } from '../../../server/src/features/linked-editing';
import { larkspur } from '../../support/larkspur';
import { positionOf, shortly } from '../../support/places';

function linked(text: string, position: Position): string[] {
  return shortly(text, linkedEditingRanges(analyse(text), position)?.ranges ?? []);
}

describe('linked editing', () => {
  it('ties the two copies of a header together, title included', () => {
    const copies = [5, 6].map((line) => `${line}: Mara Ellison - Chief Financial Officer`);
    assert.deepEqual(linked(larkspur, { line: 5, character: 3 }), copies);
    assert.deepEqual(linked(larkspur, positionOf(larkspur, 'Officer', 1)), copies);
    assert.deepEqual(linked(larkspur, { line: 6, character: 38 }), copies);
  });

  it('takes whatever is typed on the line', () => {
    const { wordPattern } = linkedEditingRanges(analyse(larkspur), { line: 5, character: 3 }) ?? {};
    const typed = 'Mara “M.” Ellison, Jr. － CFO';
    assert.equal(new RegExp(wordPattern ?? '').exec(typed)?.[0], typed);
  });

  it('ties nothing together where the copies differ, or elsewhere', () => {
    const differ = larkspur.replace('Mara Ellison - Chief', 'Mara Elison - Chief');
    assert.deepEqual(linked(differ, { line: 5, character: 3 }), []);
    assert.deepEqual(linked(larkspur.replace('Operator\nOperator', 'Operator\n接線生'), { line: 1, character: 3 }), []);
    assert.deepEqual(linked(larkspur, { line: 7, character: 3 }), []);
    assert.deepEqual(linked('', { line: 0, character: 0 }), []);
  });
});
