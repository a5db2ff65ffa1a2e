import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { windowWith } from './session';

describe('writing on', () => {
  const workbench = windowWith('larkspur-2024q2.txt');
  /** What is shown behind the cursor, to be taken with Tab. */
  const shown = (): Locator => workbench().editor.locator('.ghost-text-decoration, .ghost-text').first();
  const popup = (): Locator => workbench().page.locator('.suggest-widget.visible');
  const priya = 'Priya Nolan - Castle Row, Research Analyst';
  const type = async (text: string): Promise<void> => workbench().page.keyboard.type(text);
  const lineCount = async (text: string, count: number): Promise<void> =>
    eventually(async () => assert.equal(await workbench().lines(text).count(), count));

  before('goes to the end', async () => {
    await workbench().status.filter({ hasText: 'no problems' }).waitFor();
    await workbench().page.keyboard.press('ControlOrMeta+End');
  });

  it('shows a header that has been begun, and Tab takes both its copies', async () => {
    await type('Pri');
    await shown().getByText('ya Nolan').waitFor();
    await workbench().page.keyboard.press('Tab');
    await lineCount(priya, 4);
  });

  it('shows the second copy where the first has been typed', async () => {
    await workbench().undo();
    await lineCount(priya, 2);
    await workbench().page.keyboard.press('Home');
    await workbench().page.keyboard.press('Shift+End');
    await type('Rosa Delgado - Analyst\n');
    await shown().getByText('Rosa Delgado').waitFor();
    await workbench().page.keyboard.press('Tab');
    await lineCount('Rosa Delgado - Analyst', 2);
  });

  it('leaves prose alone', async () => {
    for (const text of [
      '\nOur thanks to Priya for this. Let me say that Margins hold.',
      '\n感謝Priya的提問。讓我說明利潤率。',
    ]) {
      await type(text);
      await workbench().page.keyboard.press('End');
      assert.equal(await shown().count(), 0);
      assert.equal(await popup().count(), 0);
    }
  });

  it('leaves the words of a text unmarked, but not the names of speakers', async () => {
    const marks = workbench().editor.locator('.wordHighlight, .wordHighlightStrong, .wordHighlightText');
    await workbench().goTo(6, 3);
    await marks.first().waitFor();
    await workbench().goTo(8, 3);
    await eventually(async () => {
      const widths = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width));
      assert.ok(
        widths.every((width) => width === 0),
        `there are marks of ${widths.join(', ')} points`,
      );
    });
  });
});
