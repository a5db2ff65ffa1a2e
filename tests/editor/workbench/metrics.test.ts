import { windowWith } from './session';

describe('the Metrics view', () => {
  const workbench = windowWith('larkspur-2024q3.transcript');

  before('opens it', async () => {
    await workbench().view('Metrics');
  });

  it('shows how much is translated, the problems, and who speaks how much', async () => {
    const page = workbench().webview();
    await page.getByText('larkspur-2024q3.transcript').waitFor();
    await page.getByText('5 of 6 paragraphs').waitFor();
    await page.getByRole('button', { name: /^Missing translation: 1/ }).waitFor();
    await page.getByRole('button', { name: /^Dana Whitlock, [\d.]+%/ }).waitFor();
  });

  it('goes to the figure that is clicked', async () => {
    await workbench()
      .webview()
      .getByRole('button', { name: /^\$7\.2 million/ })
      .click();
    await workbench().cursor(11).waitFor();
  });

  it('goes to the first of the problems that are clicked', async () => {
    await workbench()
      .webview()
      .getByRole('button', { name: /^Missing translation/ })
      .click();
    await workbench().cursor(10).waitFor();
  });
});
