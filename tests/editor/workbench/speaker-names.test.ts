import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { windowWith } from './session';

describe('a speaker’s name', () => {
  const workbench = windowWith('larkspur-2024q2.txt');
  const header = 'Dana Whitlock - President & CEO';
  const copies = async (text: string, count: number) =>
    eventually(async () => assert.equal(await workbench().lines(text).count(), count));

  before('waits until it is read', async () => {
    await workbench().status.filter({ hasText: 'no problems' }).waitFor();
  });

  it('leads to all its turns and to whoever mentions it', async () => {
    await workbench().goTo(24, 3);
    await workbench().page.keyboard.press('Shift+F12');
    const peek = workbench().page.locator('.peekview-widget');
    await peek.getByText('References (6)').waitFor();
    const rows = workbench().rows(peek.locator('.ref-tree'));
    await eventually(async () => {
      assert.equal(await rows.filter({ hasText: header }).count(), 4);
      assert.equal(await rows.filter({ hasText: 'Chief Executive Officer' }).count(), 1);
      assert.equal(await rows.filter({ hasText: '現在請執行長' }).count(), 1);
    });
    await workbench().page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
  });

  it('leads to its first turn', async () => {
    await workbench().goTo(24, 3);
    await workbench().page.keyboard.press('F12');
    await workbench().cursor(6, 1).waitFor();
  });

  it('is changed in every copy of the header by F2, and back by one undo', async () => {
    await workbench().goTo(6, 3);
    await workbench().page.keyboard.press('F2');
    const name = workbench().page.locator('.rename-box input');
    await eventually(async () => assert.equal(await name.inputValue(), 'Dana Whitlock'));
    await name.fill('Dana Hartley');
    await name.press('Enter');
    await copies('Dana Hartley - President & CEO', 4);
    await workbench().undo();
    await copies(header, 4);
    await copies('Hartley', 0);
  });

  it('is all that can be renamed, and that is said', async () => {
    await workbench().goTo(8, 3);
    await workbench().page.keyboard.press('F2');
    const message = workbench().page.locator('.monaco-editor-overlaymessage');
    await message.getByText('Only a speaker can be renamed: put the cursor on the name in a header.').waitFor();
    assert.equal(await workbench().page.locator('.rename-box input').isVisible(), false);
  });

  it('is typed in one copy of a header, and the other follows', async () => {
    await workbench().goTo(12, 11);
    await workbench().editor.locator('.linked-editing-decoration').first().waitFor();
    await workbench().page.keyboard.type('-Lund');
    await copies('Omar Reyes-Lund - CFO', 2);
  });

  it('is completed at a new header, with title and second copy', async () => {
    await workbench().page.keyboard.press('ControlOrMeta+End');
    await workbench().page.keyboard.type('Priy');
    await workbench().page.keyboard.press('Control+Space');
    const offers = workbench().rows(workbench().page.locator('.suggest-widget.visible'));
    await offers.filter({ hasText: 'Priya Nolan' }).first().click();
    await copies('Priya Nolan - Castle Row, Research Analyst', 4);
    await workbench().status.filter({ hasText: 'Priya Nolan · turn 8 of 8' }).waitFor();
  });
});
