import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { readProblems } from './rows';
import { windowWith } from './session';

describe('the problems of a transcript', () => {
  const workbench = windowWith('larkspur-2024q3.transcript');

  it('are summed up by a click on the status bar, which counts them', async () => {
    await workbench().status.filter({ hasText: '3 problems' }).click();
    const summary = workbench().rows(workbench().page.locator('.quick-input-widget'));
    await summary.filter({ hasText: 'Figures differ' }).filter({ hasText: 'line 9' }).waitFor();
    await summary.filter({ hasText: 'Missing translation' }).filter({ hasText: 'line 10' }).click();
    await workbench().cursor(10).waitFor();
  });

  it('are opened from that summary', async () => {
    await workbench().status.click();
    const summary = workbench().rows(workbench().page.locator('.quick-input-widget'));
    await summary.filter({ hasText: 'Open the Problems View' }).click();
    await workbench().page.locator('.markers-panel').waitFor();
  });

  it('are worked through in their order, from the last on to the first', async () => {
    await workbench().goTo(1);
    for (const line of [9, 10, 15, 9]) {
      await workbench().runCommand('Transcript: Go to Next Problem');
      await workbench().cursor(line).waitFor();
    }
    await workbench().runCommand('Transcript: Go to Previous Problem');
    await workbench().cursor(15).waitFor();
  });

  it('are listed where they stand', async () => {
    const rows = await workbench().problems();
    await eventually(async () => {
      const found = (await readProblems(rows)).map(({ code, line }) => `${code} ${line}`);
      assert.deepEqual(found, ['figure-mismatch 9', 'missing-translation 10', 'figure-missing 15']);
    });
  });

  it('are gone to by a click', async () => {
    const problems = await workbench().problems();
    await problems.getByText('This paragraph has no translation').click();
    await workbench().cursor(10).waitFor();
  });

  it('lead from their codes to the documentation', async () => {
    const problems = await workbench().problems();
    await problems.getByText('missing-translation').click();
    await workbench().page.getByRole('tab', { name: 'checks.md' }).waitFor();
  });
});

describe('the problems of a transcript without a fault', () => {
  const workbench = windowWith('larkspur-2024q2.txt');

  it('are none, and that is said plainly', async () => {
    await workbench().runCommand('Transcript: Show Summary of Problems');
    await workbench().page.getByText('No problem: every paragraph has its translation').first().waitFor();
  });

  it('are none', async () => {
    await workbench().status.filter({ hasText: 'no problems' }).waitFor();
    await workbench().problems();
    await workbench().page.getByText('No problems have been detected').first().waitFor();
  });
});
