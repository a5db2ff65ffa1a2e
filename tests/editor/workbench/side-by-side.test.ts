import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'mocha';
import type { FrameLocator, Locator } from 'playwright-core';
import { eventually } from './eventually';
import { windowWith } from './session';

const folder = mkdtempSync(join(tmpdir(), 'side-by-side-'));
after('takes the files away', () => rmSync(folder, { recursive: true, force: true }));

/** A call of that many pairs, some of them with what a page must show as text. */
function longCall(pairs: number): string {
  const lines = Array.from({ length: pairs }, (_, index) => [
    ...(index % 5 === 0
      ? Array<string>(2).fill(index % 2 === 0 ? 'Dana Whitlock - President & CEO' : 'Omar Reyes - CFO')
      : []),
    `In region ${index + 1} we opened stores for $${index + 1}.5 million, and we expect customers there to come back.`,
    `我們在第${index + 1}區以${(index + 1) * 100 + 50}萬美元開設門市，預期當地顧客將會再次光臨。`,
  ]);
  return `${lines.flat().join('\n')}\n`;
}

function fileOf(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the side-by-side view', () => {
  const workbench = windowWith('larkspur-2024q3.transcript');
  const page = (): FrameLocator => workbench().webview();
  const pair = (line: number): Locator => page().getByRole('group', { name: new RegExp(`^Line ${line}(,|$)`) });

  before('opens it', async () => {
    await workbench().status.filter({ hasText: '3 problems' }).waitFor();
    await workbench().runCommand('Open Side by Side');
    await page().getByText('3 problems', { exact: true }).waitFor();
  });

  it('has the pairs under their speakers and sections', async () => {
    await page().getByRole('heading', { level: 1, name: 'larkspur-2024q3.transcript' }).waitFor();
    await page().getByRole('heading', { level: 2, name: 'Prepared remarks' }).waitFor();
    await page().getByRole('heading', { level: 3, name: 'Dana Whitlock President & CEO' }).waitFor();
    await pair(11).locator('[lang=en]', { hasText: 'cordless saw' }).waitFor();
    await pair(11).locator('[lang=zh-Hant]', { hasText: '無線電鋸' }).waitFor();
    await pair(10).getByText('No translation', { exact: true }).waitFor();
  });

  it('has source and translation beside each other, and above each other where it is narrow', async () => {
    const places = async (): Promise<[source: number, target: number][]> =>
      await pair(11)
        .locator('.side')
        .evaluateAll((sides) =>
          sides.map((side) => [side.getBoundingClientRect().left, side.getBoundingClientRect().top]),
        );
    const [source, target] = await places();
    assert.ok(source && target && target[0] > source[0] && target[1] === source[1]);
    await workbench().page.setViewportSize({ width: 1000, height: 900 });
    await eventually(async () => {
      const [upper, lower] = await places();
      assert.ok(upper && lower && lower[0] === upper[0] && lower[1] > upper[1]);
    });
    await workbench().page.setViewportSize({ width: 1440, height: 900 });
  });

  it('lights up a figure and its counterpart, under the mouse and with the focus', async () => {
    const lit = page().locator('.lit');
    await page().getByRole('link', { name: '$33.1 million' }).hover();
    await eventually(async () => assert.deepEqual(await lit.allTextContents(), ['$33.1 million', '3.31億美元']));
    await pair(11).focus();
    await pair(11).press('ArrowRight');
    await eventually(async () => assert.deepEqual(await lit.allTextContents(), ['$7.2 million', '720萬美元']));
  });

  it('goes to what is clicked, ready to be edited there', async () => {
    await page().getByText('Gross margin was').click();
    await workbench().cursor(15).waitFor();
    await eventually(async () => assert.equal(await pair(15).getAttribute('aria-current'), 'true'));
    await page()
      .getByRole('button', { name: /^Error: This paragraph has no translation/ })
      .click();
    await workbench().cursor(10).waitFor();
    await workbench().page.keyboard.press('End');
    await eventually(async () => assert.equal(await pair(10).getAttribute('aria-current'), 'true'));
  });

  it('is walked through with the keyboard', async () => {
    await pair(8).focus();
    await pair(8).press('ArrowDown');
    await pair(10).press('j');
    await pair(11).press('Enter');
    await workbench().cursor(11).waitFor();
  });

  it('follows what is typed, and leaves alone what did not change', async () => {
    await pair(11).evaluate((row) => row.setAttribute('data-seen', 'before'));
    await pair(8).evaluate((row) => row.setAttribute('data-seen', 'before'));
    await pair(11)
      .locator('.side')
      .first()
      .evaluate((side) => side.setAttribute('data-seen', 'before'));
    await workbench().replace('3.31億', '3,310萬');
    await page().getByText('2 problems', { exact: true }).waitFor();
    assert.equal(await pair(8).locator('[data-status=mismatched]').count(), 0);
    assert.equal(await pair(8).getAttribute('data-seen'), 'before', 'the row that was typed in was made anew');
    assert.equal(
      await pair(11).locator('.side').first().getAttribute('data-seen'),
      'before',
      'another row was drawn anew',
    );
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
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      }, axe);
    assert.deepEqual(found, []);
  });
});

describe('the side-by-side view of a long call', () => {
  const hostile = '<img src=x onerror="alert(document.title)"> &amp; \u202Ereversed';
  const file = fileOf('long.transcript', longCall(600).replace('In region 3 ', `In region 3 ${hostile} `));
  const workbench = windowWith(file);
  const page = (): FrameLocator => workbench().webview();
  const main = (): Locator => page().locator('main');
  const topLineOfPage = async (): Promise<number> =>
    await main().evaluate((view) => {
      const top = view.getBoundingClientRect().top;
      // Rows far from the screen are not laid out, and would say that they reach into those on it.
      const rows = [...view.querySelectorAll<HTMLElement>('.pair')].filter((row) =>
        row.checkVisibility({ contentVisibilityAuto: true }),
      );
      const first = rows.find((row) => row.getBoundingClientRect().bottom > top + 1);
      return Number(first?.querySelector('.line')?.textContent?.replaceAll(',', ''));
    });
  const topLineOfEditor = async (): Promise<number> =>
    await workbench()
      .editor.locator('.margin-view-overlays .line-numbers')
      .evaluateAll((numbers) => Math.min(...numbers.map((it) => Number(it.textContent)).filter((it) => it > 0)));

  const caretLine = async (): Promise<number> => {
    const place = await workbench()
      .statusBar.getByRole('button', { name: /^Ln \d+/ })
      .textContent();
    return Number(/\d+/.exec(place ?? '')?.[0]);
  };

  before('opens it', async () => {
    await workbench().runCommand('Open Side by Side');
    await page().getByText('In region 1 we opened').waitFor();
  });

  it('shows what looks like a page as text', async () => {
    await page().getByText('<img src=x onerror="alert(document.title)"> &amp;').waitFor();
    assert.equal(await page().locator('img').count(), 0);
  });

  it('has its headings above its columns', async () => {
    const textStarts = async (parts: Locator): Promise<number[]> =>
      await parts.evaluateAll((all) =>
        all
          .slice(0, 2)
          .map((part) => part.getBoundingClientRect().left + parseFloat(getComputedStyle(part).paddingLeft)),
      );
    assert.deepEqual(
      await textStarts(page().locator('.columns > span')),
      await textStarts(page().locator('.pair > p')),
    );
  });

  it('is scrolled by the editor', async () => {
    await workbench().goTo(700);
    await eventually(async () => assert.ok(Math.abs((await topLineOfPage()) - (await topLineOfEditor())) <= 3));
    assert.ok((await topLineOfPage()) > 600);
  });

  for (const [layout, width] of [
    ['two columns', 1440],
    ['one column', 900],
  ] as const) {
    it(`shows the pair of the caret wherever the editor shows it, in ${layout}`, async () => {
      await workbench().page.setViewportSize({ width, height: 900 });
      await workbench().goTo(701);
      const current = page().locator('[aria-current=true]');
      // Down to where the editor scrolls, and up again: the last lines of the editor are beyond the end of the page.
      for (const key of ['ArrowDown', 'ArrowUp']) {
        for (let step = 0; step < 40; step++) await workbench().page.keyboard.press(key);
        await eventually(async () => {
          const line = await caretLine();
          const shown = Number((await current.locator('.line').textContent())?.replaceAll(',', ''));
          assert.ok(line === shown || line === shown + 1, `line ${line} is not in the pair of line ${shown}`);
          const [view, row] = [await main().boundingBox(), await current.boundingBox()];
          assert.ok(view && row && row.y >= view.y && row.y + row.height <= view.y + view.height, 'it is off the page');
        });
      }
      await workbench().page.setViewportSize({ width: 1440, height: 900 });
    });
  }

  it('scrolls the editor, and is not moved back by it', async () => {
    await main().hover();
    await workbench().page.mouse.wheel(0, -3000);
    await eventually(async () => {
      const [ofPage, ofEditor] = [await topLineOfPage(), await topLineOfEditor()];
      assert.ok(ofPage < 640 && Math.abs(ofPage - ofEditor) <= 3, `page at ${ofPage}, editor at ${ofEditor}`);
    });
    const moved = await main().evaluate(async (view) => {
      const start = view.scrollTop;
      let most = 0;
      for (let frame = 0; frame < 60; frame++) {
        await new Promise(requestAnimationFrame);
        most = Math.max(most, Math.abs(view.scrollTop - start));
      }
      return most;
    });
    assert.ok(moved <= 1, `the page moved by ${moved} points on its own`);
  });

  it('keeps its place while text comes in above', async () => {
    const before = await page()
      .locator('.pair', { hasText: 'In region 240 ' })
      .evaluate((row) => {
        row.setAttribute('data-seen', 'before');
        return row.querySelector('.line')?.textContent;
      });
    await workbench().page.keyboard.press('Escape');
    await workbench().goTo(3);
    const top = await topLineOfPage();
    await workbench().page.keyboard.press('Home');
    await workbench().page.keyboard.type('We are glad.\n我們很高興。\n');
    await page().getByText('We are glad.').waitFor();
    await eventually(async () => {
      const row = page().locator('.pair[data-seen]');
      assert.equal(Number(await row.locator('.line').textContent()), Number(before) + 2);
    });
    assert.ok(Math.abs((await topLineOfPage()) - top) <= 3);
  });

  it('comes back with the window', async () => {
    // VS Code in a browser keeps its layout when its window loses the focus.
    await workbench().page.evaluate(async () => {
      document.hasFocus = () => false;
      window.dispatchEvent(new Event('blur'));
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
    const address = new URL(workbench().page.url());
    // What opens the file would open it alone.
    address.searchParams.delete('payload');
    await workbench().page.goto(address.href);
    await page().getByText('In region 1 we opened').waitFor();
  });

  it('is saved as a page without scripts, though the transcript was closed', async () => {
    await workbench()
      .page.getByRole('tab', { name: /^long\.transcript/ })
      .first()
      .click();
    await workbench().runCommand('View: Close Editor');
    await main().click();
    await workbench().runCommand('Save Side by Side as HTML…', { asks: true });
    const input = workbench().page.locator('.quick-input-widget input').first();
    await eventually(async () => assert.match(await input.inputValue(), /long\.html$/));
    await input.press('Enter');
    await workbench().page.getByText('Saved long.html').first().waitFor();
    const saved = readFileSync(join(folder, 'long.html'), 'utf8');
    assert.ok(!/<script|<img/i.test(saved));
    assert.ok(saved.includes('&lt;img src=x onerror=&quot;alert(document.title)&quot;&gt; &amp;amp;'));
    assert.match(saved, /In region (<[^>]*>)?600/);
  });
});
