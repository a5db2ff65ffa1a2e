import * as assert from 'node:assert/strict';
import { windowWith } from './session';

describe('a correction that is typed', () => {
  const workbench = windowWith('larkspur-2024q3.transcript');

  it('is followed by the Metrics view, which keeps its place, and by the problems', async () => {
    await workbench().view('Metrics');
    const page = workbench().webview();
    const row = page.getByRole('button', { name: /^\$7\.2 million/ });
    await row.evaluate((element) => element.setAttribute('data-seen', 'before'));
    const mismatch = (await workbench().problems()).filter({ hasText: 'figure-mismatch' });
    await mismatch.waitFor();

    await workbench().replace('3.31億', '3,310萬');

    await mismatch.waitFor({ state: 'detached' });
    await workbench().status.filter({ hasText: '2 problems' }).waitFor();
    await page.getByRole('button', { name: /^Figures differ/ }).waitFor({ state: 'detached' });
    assert.equal(await row.getAttribute('data-seen'), 'before', 'the row was made anew');
  });
});
