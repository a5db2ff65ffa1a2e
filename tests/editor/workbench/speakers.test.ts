import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { readRows } from './rows';
import { windowWith } from './session';

describe('the Speakers view', () => {
  const workbench = windowWith('larkspur-2024q2.txt');

  it('lists the speakers with their titles and turns', async () => {
    const rows = workbench().rows(await workbench().view('Speakers'));
    await eventually(async () => {
      const speakers = (await readRows(rows)).filter(({ depth }) => depth === 1);
      assert.deepEqual(
        speakers.map(({ label }) => label),
        ['Operator', 'Dana Whitlock', 'Omar Reyes', 'Priya Nolan'],
      );
      assert.match(speakers[1]?.description ?? '', /^President & CEO · 2 turns · \d+%$/);
    });
  });

  it('goes to the turn that is clicked', async () => {
    const rows = workbench().rows(await workbench().view('Speakers'));
    await rows.filter({ hasText: 'Omar Reyes' }).click();
    await rows.filter({ hasText: 'Gross margin' }).click();
    await workbench().cursor(12).waitFor();
  });

  it('follows the cursor, and so does the status bar', async () => {
    const rows = workbench().rows(await workbench().view('Speakers'));
    await workbench().goTo(22);
    await rows.and(workbench().page.locator('.selected')).filter({ hasText: 'How should we think' }).waitFor();
    await workbench().status.filter({ hasText: 'Priya Nolan' }).waitFor();
  });

  it('has commands that go from turn to turn', async () => {
    await workbench().goTo(8);
    await workbench().runCommand('Transcript: Go to Next Turn');
    await workbench().cursor(12).waitFor();
    await workbench().runCommand('Transcript: Go to Previous Turn');
    await workbench().cursor(6).waitFor();
  });
});
