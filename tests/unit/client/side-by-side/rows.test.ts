import assert from 'node:assert/strict';
import { type IdentifiedRow, identify } from '../../../../client/src/side-by-side/identify';
import { changedCall, type PairedCall } from '../../../../client/src/side-by-side/rows';
import { larkspur } from '../../../support/larkspur';
import { callOf } from './calls';

describe('a call that changes', () => {
  const before = callOf(larkspur);

  it('keeps the rows that say the same', () => {
    const after = callOf(larkspur.replace('$48.6 million', '$48.7 million'), before);
    assert.deepEqual(
      after.contents.flatMap((content, at) => (content === before.contents[at] ? [] : [after.lines[at]])),
      [7],
    );
  });

  it('keeps every row where all have moved', () => {
    const after = callOf(`\n\n${larkspur}`, before);
    assert.ok(after.contents.every((content, at) => content === before.contents[at]));
    assert.deepEqual(
      after.lines,
      before.lines.map((line) => line + 2),
    );
  });

  it('is not made of changes to another answer', () => {
    const changes = {
      ...{ uri: before.uri, version: 2, resultId: 'next', monolingual: null, problems: 0, rows: [], lines: null },
    };
    assert.equal(changedCall({ ...changes, previousResultId: 'another' }, before), undefined);
    assert.equal(changedCall({ ...changes, previousResultId: before.resultId }, undefined), undefined);
    assert.equal(changedCall({ ...changes, previousResultId: before.resultId, lines: [1] }, before), undefined);
    assert.equal(changedCall({ ...changes, previousResultId: before.resultId }, before)?.contents, before.contents);
  });
});

describe('a row', () => {
  let last = 0;
  const known = (call: PairedCall, before: readonly IdentifiedRow[] = []): readonly IdentifiedRow[] =>
    identify(call.contents, before, () => ++last);
  const lines = larkspur.split('\n');
  const call = callOf(larkspur);
  const before = known(call);
  const ids = (of: readonly IdentifiedRow[]): number[] => of.map(({ id }) => id);

  it('stays the same while it is typed in, and others while text comes in above', () => {
    const typed = callOf(larkspur.replace('$48.6 million', '$48.7 million'), call);
    assert.deepEqual(ids(known(typed, before)), ids(before));
    assert.deepEqual(ids(known(callOf(`\n\n${larkspur}`, call), before)), ids(before));
  });

  it('that comes in is the only one that is new', () => {
    const longer = callOf([...lines.slice(0, 7), 'We grew.', '我們成長。', ...lines.slice(7)].join('\n'), call);
    const after = known(longer, before);
    assert.deepEqual(
      after.flatMap(({ id }, at) => (ids(before).includes(id) ? [] : [longer.lines[at]])),
      [7],
    );
    assert.equal(new Set(ids(after)).size, after.length);
  });

  it('that goes takes no other with it', () => {
    const shorter = callOf([...lines.slice(0, 9), ...lines.slice(11)].join('\n'), call);
    assert.deepEqual(ids(known(shorter, before)), ids(before.filter((_, at) => call.lines[at] !== 9)));
  });

  it('is known again where several places change at once', () => {
    const edited = larkspur.replaceAll('quarter', 'period').replace('\n你們對', '\n請問你們對');
    assert.deepEqual(ids(known(callOf(edited, call), before)), ids(before));
  });

  it('is known again by its order where the server has begun anew', () => {
    assert.deepEqual(ids(known(callOf(larkspur), before)), ids(before));
  });
});
