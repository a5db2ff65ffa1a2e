import * as assert from 'node:assert/strict';
import { join } from 'node:path';
import { seeds } from '../paths';
import { eventually } from './eventually';
import { windowWith } from './session';
import type { Workbench } from './workbench';

interface Said {
  readonly name: string;
  readonly locale: string;
  readonly status: string;
  readonly view: string;
  /** Of the company's side in it. */
  readonly side: RegExp;
  readonly metrics: string;
  readonly verdict: RegExp;
  readonly sideBySide: string;
  readonly translation: string;
  readonly problem: string;
  readonly fix: string;
  readonly refusal: string;
  readonly hover: string;
}

const languages: readonly Said[] = [
  {
    ...{
      name: '繁體中文',
      locale: 'zh-TW',
      status: '17 個問題',
      view: '發言人',
      side: /^公司方91% · 13 個問題 · 4 位發言人/,
    },
    ...{ metrics: '統計', verdict: /^6 個錯誤待修正/, sideBySide: '逐字稿: 開啟左右對照', translation: '譯文' },
    ...{ problem: '此段落沒有譯文，請在下一行補上。', fix: '改為「4,160萬美元」' },
    ...{ refusal: '只有發言人可以重新命名：請將游標放在標題行的姓名上。', hover: '兩側不一致' },
  },
  {
    ...{
      name: '简体中文',
      locale: 'zh-CN',
      status: '17 个问题',
      view: '发言人',
      side: /^公司方91% · 13 个问题 · 4 位发言人/,
    },
    ...{ metrics: '统计', verdict: /^6 个错误待修/, sideBySide: '逐字稿: 打开左右对照', translation: '译文' },
    ...{ problem: '此段落没有译文，请在下一行补上。', fix: '改为“4,160萬美元”' },
    ...{ refusal: '只有发言人可以重命名：请将光标放在标题行的姓名上。', hover: '两侧不一致' },
  },
];

for (const said of languages) {
  describe(`in ${said.name}`, () => {
    const workbench = windowWith(join(seeds, 'tour.transcript'), { locale: said.locale });

    it('is the status bar, the views and the panel', async () => {
      await workbench().status.filter({ hasText: said.status }).waitFor();
      const speakers = workbench().rows(await workbench().view(said.view));
      await eventually(async () => assert.match((await speakers.first().textContent()) ?? '', said.side));
      await workbench().view(said.metrics);
      await workbench().webview().getByText(said.verdict).waitFor();
    });

    it('are hovers, quick fixes and refusals', async () => {
      await workbench().goTo(23, 42);
      await workbench().page.keyboard.press('F12');
      await workbench().lightBulb();
      await workbench().page.keyboard.press('ControlOrMeta+.');
      await workbench().page.locator('.action-widget').getByText(said.fix).waitFor();
      await workbench().page.keyboard.press('Escape');
      assert.match(await workbench().hoverOver('4.16億美元'), new RegExp(said.hover));
      await workbench().goTo(10, 3);
      await workbench().page.keyboard.press('F2');
      await workbench().page.locator('.monaco-editor-overlaymessage').getByText(said.refusal).waitFor();
    });

    it('is side by side, with what the server says', async () => {
      await closeSideBar(workbench());
      await workbench().runCommand(said.sideBySide);
      const page = workbench().webview();
      await page.locator('.columns').getByText(said.translation, { exact: true }).waitFor();
      await page.getByText(said.problem).waitFor();
    });
  });
}

/** Its panel is a page, too, and would be taken for the other. */
async function closeSideBar(workbench: Workbench): Promise<void> {
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
}
