import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { realCall } from '../paths';
import { eventually } from './eventually';
import { labelsAt, readProblems } from './rows';
import { windowWith } from './session';

const structural = new Set([
  'missing-translation',
  'missing-source',
  'header-not-repeated',
  'empty-turn',
  'text-before-speaker',
]);

// The call is measured with and is no part of the project: without it there is nothing to test here.
(existsSync(realCall) ? describe : describe.skip)('a real call, opened as .txt', () => {
  const workbench = windowWith(realCall, { height: 3000 });

  it('is recognised', async () => {
    await workbench().language('Transcript').waitFor();
  });

  it('has 19 turns of 5 speakers and 42 pairs in its outline', async () => {
    const outline = await workbench().outline();
    await eventually(async () => {
      const turns = await labelsAt(outline, 2);
      assert.equal(turns.length, 19);
      assert.equal(new Set(turns).size, 5);
      assert.equal((await labelsAt(outline, 3)).length, 42);
    });
  });

  it('tells the value and the counterpart of a figure', async () => {
    const text = await workbench().hoverOver('$52.2 million');
    assert.match(text, /52,200,000/);
    assert.match(text, /5,220萬美元/);
  });

  it('has no problem of structure', async () => {
    const said =
      (await workbench()
        .status.filter({ hasText: /problem/ })
        .textContent()) ?? '';
    const rows = await workbench().problems();
    await eventually(async () => {
      const problems = await readProblems(rows);
      assert.equal(problems.length, Number(/(\d+) problem/.exec(said)?.[1] ?? 0));
      assert.deepEqual(
        problems.filter(({ code }) => structural.has(code)),
        [],
      );
    });
  });
});
