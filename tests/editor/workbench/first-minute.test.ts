import { join } from 'node:path';
import { seeds } from '../paths';
import { windowWith } from './session';

describe('the first minute', () => {
  // What is written and not saved is kept with the folder, which is that of no other test.
  const workbench = windowWith(join(seeds, 'README.md'));
  const notification = () => workbench().page.locator('.notifications-toasts');

  it('is told what to do by a command that needs a transcript', async () => {
    await workbench().runCommand('Transcript: Go to Next Question');
    await notification().getByText('Open a transcript first').waitFor();
    await workbench().runCommand('Notifications: Clear All Notifications');
    await workbench().runCommand('Transcript: Go to Translation or Back');
    await notification().getByText('Open a transcript first').waitFor();
    await notification().getByRole('button', { name: 'Open Sample' }).click();
    await workbench()
      .status.filter({ hasText: /problems$/ })
      .waitFor();
  });

  it('has a walkthrough, whose steps do what they say', async () => {
    await workbench().runCommand('View: Close All Editors');
    await workbench().choose('Welcome: Open Walkthrough...', 'Get Started with Bilingual Transcripts');
    const walkthrough = workbench().page.locator('.gettingStartedContainer');
    await walkthrough.getByRole('button', { name: 'Open Sample' }).click();
    await workbench()
      .status.filter({ hasText: /problems$/ })
      .waitFor();
    await walkthrough.getByText('Rest the mouse on a figure').click();
    await walkthrough.getByRole('button', { name: 'Show a Figure That Differs' }).click();
    await workbench().cursor(24).waitFor();
    await workbench().page.locator('.monaco-hover:not(.hidden)').getByText('416,000,000').first().waitFor();
  });

  it('begins a new transcript among the new files, and it has no problem', async () => {
    await workbench().runCommand('Create: New File...', { asks: true });
    const kinds = workbench().rows(workbench().page.locator('.quick-input-widget'));
    await kinds.filter({ hasText: 'Transcript' }).first().click();
    await workbench().status.filter({ hasText: 'Operator · turn 1 of 2 · no problems' }).waitFor();
  });

  it('inserts a turn by a snippet', async () => {
    await workbench().page.keyboard.press('Escape');
    await workbench().page.keyboard.press('ControlOrMeta+End');
    await workbench().status.filter({ hasText: 'turn 2 of 2' }).waitFor();
    await workbench().choose('Insert Snippet', "A speaker's turn");
    await workbench().status.filter({ hasText: 'turn 3 of 3' }).waitFor();
  });
});
