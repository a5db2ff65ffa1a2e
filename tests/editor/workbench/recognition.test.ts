import { windowWith } from './session';

describe('a text file that reads like a transcript', () => {
  const workbench = windowWith('larkspur-2024q2.txt');

  it('becomes one', async () => {
    await workbench().language('Transcript').waitFor();
  });

  it('stays plain text when the user says so', async () => {
    await workbench().chooseLanguage('Transcript', 'Plain Text');
    await workbench().language('Plain Text').waitFor();
    await (await workbench().view('Speakers')).getByText('No transcript is open').waitFor();
    await workbench().language('Plain Text').waitFor();
  });
});

describe('any other text file', () => {
  const workbench = windowWith('shopping.txt');

  it('stays plain text, and the views say what to do', async () => {
    await (await workbench().view('Speakers')).getByText('No transcript is open').waitFor();
    await workbench().view('Metrics');
    await workbench().webview().getByText('No transcript is open').waitFor();
    await workbench().webview().getByRole('button', { name: 'Open File…' }).waitFor();
    await workbench().language('Plain Text').waitFor();
  });
});
