import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { labelsAt, readRows } from './rows';
import { windowWith } from './session';

describe('the outline', () => {
  const workbench = windowWith('larkspur-2024q2.txt');

  it('shows sections, in them turns by speaker, in them what was said', async () => {
    const outline = await workbench().outline();
    await eventually(async () => {
      assert.deepEqual(await labelsAt(outline, 1), ['Prepared remarks', 'Questions and answers']);
      const speakers = ['Operator', 'Dana Whitlock', 'Omar Reyes', 'Operator', 'Priya Nolan', 'Dana Whitlock'];
      assert.deepEqual(await labelsAt(outline, 2), [...speakers, 'Operator']);
      assert.equal((await labelsAt(outline, 3)).length, 8);
    });
  });

  it('tells who speaks, and turns of one speaker apart by their first words', async () => {
    const outline = await workbench().outline();
    const turns = (await readRows(outline)).filter(({ depth, label }) => depth === 2 && label === 'Dana Whitlock');
    const openings = turns.map(({ description }) => description.slice(0, 27));
    assert.deepEqual(openings, ['President & CEO · Thank you', 'President & CEO · We expect']);
  });

  it('goes to the turn that is clicked', async () => {
    const outline = await workbench().outline();
    await outline.filter({ hasText: 'Omar Reyes' }).first().click();
    await workbench().cursor(12).waitFor();
  });
});
