import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'mocha';
import { fixtures } from '../paths';
import { windowWith } from './session';

describe('the Accepted view', () => {
  const workbench = windowWith('larkspur-2024q3.transcript');
  after('takes the file away', () => rm(join(fixtures, '.transcript-accepted.jsonl'), { force: true }));

  it('says what to do while there is nothing in it', async () => {
    const pane = await workbench().view('Accepted');
    await pane.getByText('Nothing has been accepted yet.').waitFor();
  });

  it('lists what is accepted, with its reason', async () => {
    await workbench().status.filter({ hasText: '3 problems' }).waitFor();
    await workbench().goTo(1);
    await workbench().runCommand('Transcript: Go to Next Problem');
    await workbench().cursor(9).waitFor();
    await workbench().runCommand('Quick Fix...');
    await workbench().page.locator('.action-widget').getByText('Accept with a reason…').click();
    const reason = workbench().page.locator('.quick-input-widget');
    await reason.getByText('Why is this right as it is?').waitFor();
    await workbench().page.keyboard.type('As the speaker said it');
    await workbench().page.keyboard.press('Enter');

    const rows = workbench().rows(await workbench().view('Accepted'));
    await rows.filter({ hasText: '3.31億美元' }).filter({ hasText: 'As the speaker said it' }).waitFor();
    await workbench().status.filter({ hasText: '2 problems' }).waitFor();
  });

  it('goes to the place that is clicked', async () => {
    await workbench().goTo(1);
    const rows = workbench().rows(await workbench().view('Accepted'));
    await rows.filter({ hasText: '3.31億美元' }).click();
    await workbench().cursor(9).waitFor();
  });

  it('withdraws, and the problem is back', async () => {
    const rows = workbench().rows(await workbench().view('Accepted'));
    const row = rows.filter({ hasText: '3.31億美元' });
    await row.hover();
    await row.getByRole('button', { name: 'Withdraw' }).click();
    await workbench().status.filter({ hasText: '3 problems' }).waitFor();
    await row.waitFor({ state: 'detached' });
  });
});
