import * as assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'mocha';
import type { FrameLocator, Locator } from 'playwright-core';
import { seeds } from '../paths';
import { eventually } from './eventually';
import { windowWith } from './session';
import type { Workbench } from './workbench';

const folder = mkdtempSync(join(tmpdir(), 'companies-'));
after('takes the files away', () => rmSync(folder, { recursive: true, force: true }));

function copyOfSeed(name: string, as = name): string {
  const path = join(folder, as);
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(join(seeds, name), path);
  return path;
}

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Everything that a checker of accessibility finds on a page. */
async function problemsOf(page: FrameLocator): Promise<string[]> {
  const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
  return await page.locator('body').evaluate(async (body, source) => {
    // The page lets no script in; the test's own comes in beside it.
    const check = new Function(`${source}; return axe;`)() as {
      run(context: Node): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { passes, violations } = await check.run(body.ownerDocument);
    if (passes.length < 10) return [`only ${passes.length} rules were checked`];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, axe);
}

describe('the calls of a company side by side', () => {
  copyOfSeed('northgate-optics-2024q2.transcript', 'calls/q2.transcript');
  copyOfSeed('northgate-optics-2024q4.transcript', 'calls/later/q4.transcript');
  copyOfSeed('castellan-bank-2025h1.transcript', 'calls/castellan.transcript');
  // Wide enough for a table and a transcript beside each other.
  const workbench = windowWith(copyOfSeed('northgate-optics-2024q3.transcript', 'calls/q3.transcript'), {
    ...{ width: 2000, height: 900 },
  });
  const page = (): FrameLocator => workbench().webview();
  const results = (): Locator => page().getByRole('grid', { name: 'Key figures by period' });
  const guidance = (): Locator => page().getByRole('grid', { name: 'Guidance against results' });
  const rowOf = (name: string): Locator =>
    results().locator('tr', { has: page().getByRole('rowheader', { name, exact: true }) });
  const numbers = async (row: Locator): Promise<string[]> => await row.locator('.number').allTextContents();

  before('opens them through the palette', async () => {
    await workbench().runCommand('Compare Calls of This Company');
    await page().getByRole('heading', { level: 1, name: 'Northgate Optics' }).waitFor();
    await results()
      .getByRole('button', { name: /^Revenue, 2024-Q4: \$163\.8M/ })
      .waitFor();
  });

  it('has the values of each call under its period, and those that calls look back on', async () => {
    await workbench().page.getByRole('tab', { name: 'Calls: Northgate Optics' }).waitFor();
    assert.deepEqual((await numbers(rowOf('Revenue'))).filter(Boolean), [
      ...['$121.5M', '$129.2M', '$140.3M', '$152.4M', '$163.8M'],
      '$164M – $171M',
    ]);
    await page().getByText('calls: 3 · 2024-Q2 – 2024-Q4').waitFor();
    const loss = results().getByRole('button', { name: 'Net income, GAAP, 2024-Q2: -$4.9M.' });
    await loss.waitFor();
  });

  it('says how each row went, in words beside the drawing', async () => {
    await results().getByRole('img', { name: 'Fell from $97.5M (2024-Q2) to $92.5M (2024-Q4).' }).waitFor();
  });

  it('goes to the number that is clicked, in its own call', async () => {
    await results()
      .getByRole('button', { name: /^Gross margin, Non-GAAP, 2024-Q4: 34\.2%\..+below by 0\.3 pp/ })
      .click();
    await workbench().cursor(28).waitFor();
    await workbench().page.getByRole('tab', { name: 'q4.transcript', selected: true }).waitFor();
  });

  it('is walked through with the arrow keys, and goes to a number with Enter', async () => {
    const first = results().getByRole('button', { name: /^Backlog, 2024-Q2/ });
    await first.focus();
    await first.press('ArrowRight');
    const focused = page().locator(':focus');
    assert.match((await focused.getAttribute('aria-label')) ?? '', /^Backlog, 2024-Q3: \$214M\. Restated: \$209M/);
    await focused.press('ArrowDown');
    assert.match((await focused.getAttribute('aria-label')) ?? '', /^Book-to-bill ratio, 2024-Q3/);
    await focused.press('Enter');
    await workbench().cursor(64).waitFor();
  });

  it('measures guidance by what was reported', async () => {
    const beaten = guidance()
      .locator('tr')
      .filter({ hasText: /^2024-Q3Revenue\$/ });
    await beaten.getByText('above by $1.4M').waitFor();
    const raised = guidance()
      .locator('tr')
      .filter({ hasText: /^2024-FYRevenue\$/ });
    await raised.getByText('raised, given in 2024-Q3').waitFor();
    await raised.getByRole('button', { name: /\$565M – \$580M, given in 2024-Q2/ }).click();
    await workbench().cursor(42).waitFor();
    assert.equal(await workbench().page.locator('.editor-group-container').count(), 2, 'calls pile up in groups');
  });

  it('lists what calls do not agree on, and the files', async () => {
    const restated = page().getByRole('region', { name: 'Where calls do not agree' });
    await restated.getByRole('button', { name: '$209M, q4.transcript, line 40' }).click();
    await workbench().cursor(40).waitFor();
    await page()
      .getByRole('region', { name: 'Calls', exact: true })
      .getByRole('button', { name: 'Open q2.transcript' })
      .waitFor();
  });

  it('finds rows, sorts them, and shows other periods', async () => {
    const search = page().getByRole('searchbox', { name: 'Search by metric or segment' });
    await search.fill('data center revenue');
    await eventually(async () => {
      const found = await results().getByRole('rowheader').allTextContents();
      assert.ok(found.length > 2 && found.every((text) => /data center/i.test(text)), found.join());
    });
    await search.fill('');
    await results().getByRole('columnheader', { name: 'Metric' }).getByRole('button').click();
    const first = (): Locator => results().getByRole('rowheader').first();
    await eventually(async () => assert.match((await first().textContent()) ?? '', /^Backlog/));
    await page().getByRole('combobox', { name: 'Periods' }).selectOption('Full years');
    await results()
      .getByRole('button', { name: /^Revenue, 2024-FY: \$588\.3M/ })
      .waitFor();
    await page().getByRole('combobox', { name: 'Periods' }).selectOption('Quarters');
  });

  it('has no accessibility problem that a checker finds', async () => {
    assert.deepEqual(await problemsOf(page()), []);
  });

  it('follows what is typed, and leaves alone what did not change', async () => {
    await rowOf('Debt').evaluate((row) => row.setAttribute('data-seen', 'before'));
    await results()
      .getByRole('button', { name: /^Debt, 2024-Q4/ })
      .click();
    await workbench().cursor(38).waitFor();
    await workbench().replace('$92.5 million', '$91.5 million');
    await results().getByRole('button', { name: 'Debt, 2024-Q4: $91.5M.' }).waitFor();
    assert.equal(await rowOf('Debt').getAttribute('data-seen'), 'before', 'the row was made anew');
  });

  it('saves what is shown where and how the user says', async () => {
    await page().getByRole('button', { name: 'Save… Key figures by period' }).click();
    const quickInput = workbench().page.locator('.quick-input-widget');
    await quickInput.locator('.monaco-list-row').filter({ hasText: 'CSV' }).click();
    const input = quickInput.locator('input').first();
    await eventually(async () => assert.match(await input.inputValue(), /northgate-optics\.results\.csv$/));
    await input.press('Enter');
    await workbench().page.getByText('Saved northgate-optics.results.csv.').first().waitFor();
    const saved = readFileSync(join(folder, 'calls/later/northgate-optics.results.csv'), 'utf8');
    assert.match(saved, /^\uFEFFcompany,metric,.*2024-Q3,2024-Q4\r\n/);
    assert.match(saved, /^Northgate Optics,revenue,,,,,,USD,121500000,,129200000,,140300000,152400000,163800000\r$/m);
  });

  it('comes back as it was from behind another tab', async () => {
    const search = page().getByRole('searchbox', { name: 'Search by metric or segment' });
    await search.fill('backlog');
    await eventually(async () => assert.equal(await results().getByRole('rowheader').count(), 1));
    const tabs = workbench().page.locator('.editor-group-container').first().getByRole('tab');
    await tabs.filter({ hasText: 'q3.transcript' }).click();
    await page().getByRole('heading', { level: 1 }).waitFor({ state: 'hidden' });
    await tabs.filter({ hasText: 'Calls: Northgate Optics' }).click();
    await results()
      .getByRole('button', { name: /^Backlog, 2024-Q3: \$214M/ })
      .waitFor();
    assert.equal(await search.inputValue(), 'backlog');
  });

  it('comes back with the window', async () => {
    // Without the file that the window was opened with, which would take the place of what was open.
    const address = new URL(workbench().page.url());
    address.searchParams.delete('payload');
    await workbench().openWindow(String(address));
    await workbench().page.getByRole('tab', { name: 'Calls: Northgate Optics' }).click();
    await page().getByRole('heading', { level: 1, name: 'Northgate Optics' }).waitFor();
    await results()
      .getByRole('button', { name: /^Backlog, 2024-Q3: \$214M/ })
      .waitFor();
  });
});

describe('the only call of a company', () => {
  const workbench = windowWith(copyOfSeed('harbor-robotics-2025q1.transcript', 'alone/harbor.transcript'));

  it('is shown from the title of the Metrics view, with what to do for more', async () => {
    await workbench().view('Metrics');
    await workbench().webview().getByText('harbor.transcript').waitFor();
    const pane = workbench().page.locator('.pane', {
      has: workbench().page.locator('.pane-header[aria-label^="Metrics"]'),
    });
    await pane.locator('.pane-header').hover();
    await pane.getByRole('button', { name: 'Compare Calls of This Company' }).click();
    const page = companiesPage(workbench());
    await page.getByText('This is the only call of this company here.').waitFor();
    await page
      .getByRole('grid', { name: 'Key figures by period' })
      .getByRole('button', { name: /^Revenue, 2025-Q1/ })
      .first()
      .waitFor();
  });

  it('asks which company where the transcript does not say', async () => {
    copyOfSeed('meridian-foods-2023q4.transcript', 'alone/meridian.transcript');
    await workbench().runCommand('New Untitled Text File');
    await workbench().runCommand('Close All Editors');
    await workbench().choose('Compare Calls of This Company', 'Meridian Hearth Foods');
    await companiesPage(workbench()).getByRole('heading', { level: 1, name: 'Meridian Hearth Foods' }).waitFor();
  });
});

/** The page of a tab, where a view has a page, too. */
function companiesPage({ page }: Workbench): FrameLocator {
  const frames = page.locator('iframe.webview.ready');
  return frames.last().contentFrame().frameLocator('iframe#active-frame');
}

describe('the calls of a hostile company', () => {
  const image = '<img/src=x/onerror="alert(document.title)">';
  const header = `Jane Doe - Chief ${image} Officer`;
  const lines = (quarter: string, value: string): string[] => [
    'Operator',
    'Operator',
    `Welcome to Acme${image}\u202E's ${quarter} quarter 2024 earnings call.`,
    '歡迎參加業績電話會議。',
    header,
    header,
    `Revenue was ${value} million, and net income was $7.2 million [x](command:workbench.action.quit).`,
    '營收與淨利。',
  ];
  fileOf('hostile/q2 <img src=x onerror=alert(1)>.transcript', lines('second', '$34.1'));
  const workbench = windowWith(fileOf('hostile/q1.transcript', lines('first', '$33.1')));

  it('are shown as text, and run nothing', async () => {
    const said: string[] = [];
    workbench().page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    await workbench().runCommand('Compare Calls of This Company');
    const page = workbench().webview();
    await page.getByRole('heading', { level: 1 }).getByText(`Acme${image}`).waitFor();
    await page.getByRole('button', { name: /^Net income, 2024-Q2: \$7\.2M/ }).waitFor();
    await page.getByText('q2 <img src=x onerror=alert(1)>.transcript').first().waitFor();
    assert.equal(await page.locator('img, a').count(), 0);
    assert.deepEqual(said, []);
    const labels = await page
      .locator('[aria-label], [title]')
      .evaluateAll((nodes) =>
        nodes.flatMap((node) => [node.getAttribute('aria-label') ?? '', node.getAttribute('title') ?? '']),
      );
    assert.deepEqual(
      labels.filter((label) => /[\u202A-\u202E]/.test(label)),
      [],
    );
  });
});
