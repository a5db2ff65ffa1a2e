import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { labelsAt, readRows } from './rows';
import { windowWith } from './session';

describe('the Speakers view', () => {
  const workbench = windowWith('larkspur-2024q2.txt');
  const speakers = async () => workbench().rows(await workbench().view('Speakers'));

  it('lists the sides of the call, in them the speakers with share, turns and title or firm', async () => {
    const rows = await speakers();
    await eventually(async () => {
      const found = await readRows(rows);
      assert.deepEqual(await labelsAt(rows, 1), ['Company Side', 'Analysts']);
      assert.deepEqual(await labelsAt(rows, 2), ['Operator', 'Dana Whitlock', 'Omar Reyes', 'Priya Nolan']);
      const described = (name: string) => found.find(({ label }) => label === name)?.description ?? '';
      assert.match(described('Dana Whitlock'), /^\d+% · 2 turns · President & CEO$/);
      assert.match(described('Priya Nolan'), /^\d+% · 1 turn · Castle Row$/);
      assert.match(described('Company Side'), /^\d+% · 3 speakers$/);
    });
  });

  it('goes to the turn that is clicked', async () => {
    const rows = await speakers();
    await rows.filter({ hasText: 'Omar Reyes' }).click();
    await rows.filter({ hasText: 'Gross margin' }).click();
    await workbench().cursor(12).waitFor();
  });

  it('goes to the turn on which Enter is pressed', async () => {
    const rows = await speakers();
    await rows.filter({ hasText: 'Omar Reyes' }).click();
    await workbench().page.keyboard.press('ArrowUp');
    await workbench().page.keyboard.press('ArrowRight');
    await rows.filter({ hasText: 'Thank you. Revenue' }).waitFor();
    await workbench().page.keyboard.press('ArrowRight');
    await workbench().page.keyboard.press('Enter');
    await workbench().cursor(6).waitFor();
  });

  it('goes through the turns of a speaker by the buttons on the row', async () => {
    await workbench().goTo(1);
    const row = (await speakers()).filter({ hasText: 'Dana Whitlock' });
    await row.hover();
    const next = row.getByRole('button', { name: 'Go to Next Turn of This Speaker' });
    await next.click();
    await workbench().cursor(6).waitFor();
    await next.click();
    await workbench().cursor(24).waitFor();
    await next.click();
    await workbench().statusBar.getByText('Dana Whitlock has no further turn.').waitFor();
    await row.getByRole('button', { name: 'Go to Previous Turn of This Speaker' }).click();
    await workbench().cursor(6).waitFor();
  });

  it('follows the cursor, and so does the status bar', async () => {
    const rows = await speakers();
    await workbench().goTo(22);
    await rows.and(workbench().page.locator('.selected')).filter({ hasText: 'How should we think' }).waitFor();
    await workbench().status.filter({ hasText: 'Priya Nolan · turn 5 of 7 · no problems' }).waitFor();
  });

  it('no longer follows the cursor when that is turned off, and does again', async () => {
    const selected = (await speakers()).and(workbench().page.locator('.selected'));
    await workbench().runCommand('Transcript: Toggle Speakers View Following the Cursor');
    await workbench().statusBar.getByText('The Speakers view no longer follows the cursor.').waitFor();
    await workbench().goTo(13);
    await workbench().status.filter({ hasText: 'Omar Reyes' }).waitFor();
    await selected.filter({ hasText: 'How should we think' }).waitFor();
    await workbench().runCommand('Transcript: Toggle Speakers View Following the Cursor');
    await selected.filter({ hasText: 'Gross margin' }).waitFor();
  });

  it('sorts the speakers of a side', async () => {
    const rows = await speakers();
    await workbench().choose('Transcript: Sort Speakers…', 'By Name');
    await eventually(async () => {
      assert.deepEqual(await labelsAt(rows, 2), ['Dana Whitlock', 'Omar Reyes', 'Operator', 'Priya Nolan']);
    });
    await workbench().choose('Transcript: Sort Speakers…', 'By Appearance');
    await eventually(async () => {
      assert.deepEqual(await labelsAt(rows, 2), ['Operator', 'Dana Whitlock', 'Omar Reyes', 'Priya Nolan']);
    });
  });

  it('shows only what fits a filter, says so, and shows everybody again', async () => {
    const pane = await workbench().view('Speakers');
    const rows = workbench().rows(pane);
    await workbench().check('Transcript: Filter Speakers…', 'Analysts');
    await pane.getByText('Filtered: Analysts (1 of 4 speakers)').waitFor();
    await eventually(async () => assert.deepEqual(await labelsAt(rows, 2), ['Priya Nolan']));
    await workbench().check('Transcript: Filter Speakers…', 'With Problems');
    await pane.getByText('No speaker fits the filter.').waitFor();
    await pane.getByText('Clear Filter').click();
    await eventually(async () => assert.equal((await labelsAt(rows, 2)).length, 4));
  });

  it('has commands that go from turn to turn', async () => {
    await workbench().goTo(8);
    await workbench().runCommand('Transcript: Go to Next Turn');
    await workbench().cursor(12).waitFor();
    await workbench().runCommand('Transcript: Go to Previous Turn');
    await workbench().cursor(6).waitFor();
  });

  it('has keys for the turns of a speaker and for questions', async () => {
    await workbench().goTo(7);
    await workbench().status.filter({ hasText: 'Dana Whitlock' }).waitFor();
    await workbench().runCommand('Focus Active Editor Group');
    await workbench().page.keyboard.press('Shift+Alt+PageDown');
    await workbench().cursor(24).waitFor();
    await workbench().page.keyboard.press('Shift+Alt+PageUp');
    await workbench().cursor(6).waitFor();
    await workbench().page.keyboard.press('Shift+Alt+PageDown');
    await workbench().cursor(24).waitFor();
    await workbench().page.keyboard.press('Shift+Alt+Home');
    await workbench().cursor(20).waitFor();
    await workbench().page.keyboard.press('Shift+Alt+End');
    await workbench().statusBar.getByText('There is no further question.').waitFor();
  });

  it('has a list of turns to choose from', async () => {
    await workbench().choose('Transcript: Go to Turn…', 'Gross margin was 38.2%');
    await workbench().cursor(12).waitFor();
  });
});
