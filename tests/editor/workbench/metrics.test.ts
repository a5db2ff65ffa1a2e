import * as assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'mocha';
import type { FrameLocator, Locator } from 'playwright-core';
import { fixtures } from '../paths';
import { eventually } from './eventually';
import { windowWith } from './session';

const folder = mkdtempSync(join(tmpdir(), 'metrics-'));
after('takes the files away', () => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('the Metrics view', () => {
  const copy = join(folder, 'larkspur-2024q3.transcript');
  copyFileSync(join(fixtures, 'larkspur-2024q3.transcript'), copy);
  const workbench = windowWith(copy);
  const page = (): FrameLocator => workbench().webview();
  const keyFigures = (): Locator => page().getByRole('table', { name: 'Key figures' });
  const rowOf = (name: string): Locator => keyFigures().getByRole('row', { name });

  before('opens it', async () => {
    await workbench().view('Metrics');
    await keyFigures().waitFor();
  });

  it('says first what is in the way of publishing, and goes there', async () => {
    const verdict = page().getByRole('status').getByRole('button');
    assert.match((await verdict.textContent()) ?? '', /^2 errors to fix, first on line 9$/);
    await verdict.click();
    await workbench().cursor(9).waitFor();
  });

  it('shows what the call says of itself, and how much of it is translated', async () => {
    await page().getByText('larkspur-2024q3.transcript').waitFor();
    await page().getByRole('group', { name: 'The call' }).getByText('Larkspur Tools').waitFor();
    await page().getByText('5 of 6 paragraphs').waitFor();
    await page()
      .getByRole('button', { name: /^Dana Whitlock [\d.]+%/ })
      .waitFor();
  });

  it('shows key figures with their values, and whether the translation agrees', async () => {
    const row = rowOf('Operating expenses');
    await row.getByText('$7.2M').waitFor();
    await row.getByRole('img', { name: 'agrees with the other side' }).waitFor();
    await rowOf('Revenue, $33.1M').getByRole('img', { name: 'differs from the other side' }).waitFor();
  });

  it('goes to the key figure that is clicked', async () => {
    await rowOf('Operating expenses').getByRole('button').click();
    await workbench().cursor(11).waitFor();
  });

  it('marks the row and the turn of the caret', async () => {
    await workbench().goTo(15);
    await eventually(async () => {
      assert.equal(await rowOf('Gross margin, 39%').getAttribute('aria-current'), 'true');
      assert.equal(await rowOf('Operating expenses').getAttribute('aria-current'), 'false');
      const blocks = page().getByRole('list', { name: 'Prepared remarks' }).locator('[aria-current=true]');
      assert.match((await blocks.getAttribute('aria-label')) ?? '', /^Omar Reyes, line 13/);
    });
  });

  it('goes to the turn that is clicked on the timeline, where problems are marked', async () => {
    const block = page().getByRole('button', { name: /^Dana Whitlock, line 6, about .+ \d problems?/ });
    await block.click();
    await workbench().cursor(6).waitFor();
  });

  it('goes to the first of the problems that are clicked', async () => {
    await page()
      .getByRole('button', { name: /^Missing translation/ })
      .click();
    await workbench().cursor(10).waitFor();
  });

  it('goes to the figure that is clicked', async () => {
    const figures = page().getByRole('table', { name: 'Figures', exact: true });
    await figures.getByRole('button', { name: /^\$7\.2 million/ }).click();
    await workbench().cursor(11).waitFor();
  });

  it('sorts, is walked through with the keyboard, and finds', async () => {
    const first = (): Locator => keyFigures().locator('button[data-row]').first();
    await keyFigures().getByRole('columnheader', { name: 'Metric' }).getByRole('button').click();
    await eventually(async () => assert.equal(await first().textContent(), 'Gross margin'));
    await first().focus();
    await first().press('End');
    assert.equal(await page().locator(':focus').textContent(), 'Revenue');
    await page().getByRole('searchbox', { name: 'Search in key figures' }).fill('營業費用');
    await eventually(async () => assert.equal(await keyFigures().locator('button[data-row]').count(), 0));
    await page().getByRole('searchbox', { name: 'Search in key figures' }).fill('7.2');
    await eventually(async () => assert.equal(await keyFigures().locator('button[data-row]').count(), 1));
  });

  it('keeps how it was arranged when it is closed and opened again', async () => {
    await workbench().runCommand('Toggle Primary Side Bar Visibility');
    await workbench().page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
    await workbench().view('Metrics');
    const search = page().getByRole('searchbox', { name: 'Search in key figures' });
    await eventually(async () => assert.equal(await search.inputValue(), '7.2'));
    const title = keyFigures().getByRole('columnheader', { name: 'Metric' });
    assert.equal(await title.getAttribute('aria-sort'), 'ascending');
    await search.fill('');
  });

  it('has no accessibility problem that a checker finds', async () => {
    const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
    const found = await page()
      .locator('body')
      .evaluate(async (body, source) => {
        // The page lets no script in; the test's own comes in beside it.
        const check = new Function(`${source}; return axe;`)() as {
          run(context: Node): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
        };
        const { passes, violations } = await check.run(body.ownerDocument);
        if (passes.length < 10) return [`only ${passes.length} rules were checked`];
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      }, axe);
    assert.deepEqual(found, []);
  });

  it('follows what is typed', async () => {
    const revenue = rowOf('Revenue, $33.1M');
    await revenue.evaluate((row) => row.setAttribute('data-seen', 'before'));
    await workbench().replace('3.31億', '3,310萬');
    await revenue.getByRole('img', { name: 'agrees with the other side' }).waitFor();
    await page()
      .getByRole('status')
      .getByText(/^1 error to fix/)
      .waitFor();
    assert.equal(await revenue.getAttribute('data-seen'), 'before', 'the row was made anew');
  });

  it('saves the key figures where and how the user says', async () => {
    await workbench().runCommand('Save Key Figures…', { asks: true });
    const quickInput = workbench().page.locator('.quick-input-widget');
    await quickInput.locator('.monaco-list-row').filter({ hasText: 'CSV' }).click();
    const input = quickInput.locator('input').first();
    await eventually(async () => assert.match(await input.inputValue(), /larkspur-2024q3\.key-figures\.csv$/));
    await input.press('Enter');
    await workbench().page.getByText('Saved larkspur-2024q3.key-figures.csv.').first().waitFor();
    const saved = readFileSync(join(folder, 'larkspur-2024q3.key-figures.csv'), 'utf8');
    assert.match(saved, /^\uFEFFmetric,segment,/);
    assert.match(saved, /^operating-expenses,.*,7200000,/m);
  });
});

describe('the Metrics view of a hostile transcript', () => {
  const image = '<img src=x onerror="alert(document.title)">';
  const header = `Jane Doe - Chief ${image} Officer [x](command:workbench.action.quit)`;
  const file = fileOf('hostile.transcript', [
    'Operator',
    'Operator',
    'Welcome to the third quarter 2024 earnings call of Acme.',
    '歡迎參加Acme 2024年第三季業績電話會議。',
    header,
    header,
    `Data center ${image} revenue was $33.1 million, and \u202Eoverseas\u202C revenue was $7.2 million.`,
    `資料中心${image}營收為3,310萬美元,海外營收為720萬美元。`,
    `We opened ${'x'.repeat(1_000_000)} stores for $4 million.`,
    '我們以400萬美元開設門市。',
  ]);
  const workbench = windowWith(file);
  const page = (): FrameLocator => workbench().webview();

  it('shows it as text, short enough to be read, and runs nothing', async () => {
    const said: string[] = [];
    workbench().page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    await workbench().view('Metrics');
    await page().locator('section.talk').getByText(image).first().waitFor();
    await page()
      .getByRole('table', { name: 'Figures', exact: true })
      .getByRole('button', { name: /^\$4 million/ })
      .waitFor();
    assert.equal(await page().locator('img').count(), 0);
    assert.equal(await page().locator('a').count(), 0);
    assert.deepEqual(said, []);
    const length = await page()
      .locator('body')
      .evaluate((body) => (body.textContent ?? '').length);
    assert.ok(length < 20_000, `the page says ${length} characters`);
    const labels = await page()
      .locator('[aria-label]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
    assert.deepEqual(
      labels.filter((label) => /[\u202A-\u202E]/.test(label)),
      [],
    );
  });
});
