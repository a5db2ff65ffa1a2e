import * as assert from 'node:assert/strict';
import { join } from 'node:path';
import { seeds } from '../paths';
import { eventually } from './eventually';
import { windowWith } from './session';

describe('source and translation', () => {
  const workbench = windowWith(join(seeds, 'tour.transcript'));
  const translation = '工業業務營收為4.16億美元';
  const status = (problems: number) => workbench().status.filter({ hasText: `· ${problems} problems` });
  const problemCount = async () => Number(/(\d+) problems/.exec((await workbench().status.textContent()) ?? '')?.[1]);

  before('waits until it is read', async () => {
    await workbench()
      .status.filter({ hasText: /problems$/ })
      .waitFor();
  });

  it('are a key apart, there and back', async () => {
    await workbench().goTo(25);
    await workbench().page.keyboard.press('ControlOrMeta+Alt+End');
    await workbench().cursor(26).waitFor();
    await workbench().page.keyboard.press('ControlOrMeta+Alt+End');
    await workbench().cursor(25).waitFor();
  });

  it('are left where there is nothing on the other side, and that is said', async () => {
    await workbench().goTo(16);
    await workbench().page.keyboard.press('ControlOrMeta+Alt+End');
    await workbench().statusBar.getByText('There is nothing on the other side of this place.').waitFor();
    await workbench().cursor(16, 1).waitFor();
  });

  it('lead from a figure to its counterpart, there and back', async () => {
    await workbench().goTo(23, 42);
    await workbench().page.keyboard.press('F12');
    await workbench().cursor(24, 13).waitFor();
    await workbench().page.keyboard.press('F12');
    await workbench().cursor(23, 40).waitFor();
  });

  it('are folded to the source alone, and unfolded', async () => {
    const counted = async (text: string, count: number) =>
      eventually(async () => assert.equal(await workbench().lines(text).count(), count));
    await workbench().goTo(23);
    await counted(translation, 1);
    await workbench().runCommand('Transcript: Fold All Translations');
    await counted(translation, 0);
    await counted('Industrial revenue was $41.6 million', 1);
    await workbench().runCommand('Transcript: Unfold All Translations');
    await counted(translation, 1);
  });

  it('are swapped back by the light bulb of a swap, and one undo takes that back', async () => {
    const problems = await problemCount();
    await workbench().goTo(44);
    await (await workbench().lightBulb()).click();
    await workbench().page.locator('.action-widget').getByText('Swap the two translations').click();
    await status(problems - 1).waitFor();
    await workbench().undo();
    await status(problems).waitFor();
  });

  it('are formatted: the copy that a header lacks is written', async () => {
    const problems = await problemCount();
    await workbench().goTo(66);
    await workbench().runCommand('Format Document');
    await status(problems - 1).waitFor();
    await eventually(async () => assert.equal(await workbench().lines('Ruth Calder - Research Analyst').count(), 2));
  });

  it('are in other calls, too: their speakers are found from here', async () => {
    await workbench().page.keyboard.press('ControlOrMeta+t');
    const input = workbench().page.locator('.quick-input-widget');
    await input.locator('input').first().fill('#Victor Hale');
    await workbench().rows(input).filter({ hasText: 'northgate-optics-2024q3' }).first().click();
    await workbench().page.getByRole('tab', { name: 'northgate-optics-2024q3.transcript' }).waitFor();
    await workbench().cursor(16).waitFor();
  });
});
