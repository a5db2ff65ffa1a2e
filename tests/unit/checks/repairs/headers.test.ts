import assert from 'node:assert/strict';
import { larkspur } from '../../../support/larkspur';
import { at } from '../../../support/marked-text';
import { reportsIn } from '../../../support/reading';
import { repaired, repairsOf, titlesOf } from '../../../support/repairs';

const header = 'Dana Whitlock - Granite Peak Research, Analyst';

describe('a header', () => {
  it('is repeated where its second copy is missing', () => {
    const text = larkspur.replace(`${header}\n`, '');
    const repairs = repairsOf(text, 'header-not-repeated');
    assert.deepEqual(titlesOf(repairs), ['Repeat the header']);
    assert.equal(repaired(text, at(repairs, 0)), larkspur);
  });

  it('is written as its other copy where they differ, whichever is wrong', () => {
    const usual = 'Mara Ellison - Chief Financial Officer';
    const wrong = larkspur.replace(usual, 'Mara Elison - Chief Financial Officer');
    const repairs = repairsOf(wrong, 'header-not-repeated');
    assert.deepEqual(titlesOf(repairs), [`Change to “${usual}”`]);
    assert.equal(repaired(wrong, at(repairs, 0)), larkspur);
  });

  it('of a speaker who says nothing can go, though not unasked', () => {
    const text = larkspur.replace(`${header}\n`, `Lee Park - Analyst\nLee Park - Analyst\n${header}\n`);
    assert.deepEqual(reportsIn(text), [['empty-turn', 'Lee Park - Analyst']]);
    const [repair] = repairsOf(text, 'empty-turn');
    assert.ok(repair);
    assert.equal(repair.preferred, false);
    assert.equal(repaired(text, repair), larkspur);
  });
});
