import * as assert from 'node:assert/strict';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

/** How long a hover may take to show, in milliseconds, before the mouse is moved again. */
const hoverLimit = 4_000;
const attemptLimit = 2000;
const mostAttempts = 10;

/** The editor's window as a user sees and uses it. Everything waits until it can be done. */
export class Workbench {
  readonly page: Page;
  readonly editor: Locator;
  readonly statusBar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.editor = page.locator('.editor-instance .monaco-editor').first();
    this.statusBar = page.locator('.part.statusbar');
  }

  /** Opens a window of the editor. */
  async openWindow(address: string): Promise<void> {
    await this.page.goto(address);
    await this.statusBar.waitFor();
  }

  /** Opens a window with a file in it, and waits until its text can be read. */
  async openFile(address: string): Promise<void> {
    await this.openWindow(address);
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title, with or without its category, as the command palette lists it. */
  async runCommand(title: string, { asks = false } = {}): Promise<void> {
    const exactly = new RegExp(`^(.+: )?${title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    await this.#pick(`>${title}`, exactly, asks);
  }

  /** Runs a command that asks, and looks up an entry of the list that it then shows. */
  async choose(title: string, entry: string): Promise<void> {
    await this.runCommand(title, { asks: true });
    await this.#quickInput.locator('input').first().fill(entry);
    await this.#quickInput.locator('.monaco-list-row').filter({ hasText: entry }).first().click();
    await this.#quickInput.waitFor({ state: 'hidden' });
  }

  /** Runs a command that asks for several, checks one more entry of its list, and accepts. */
  async check(title: string, entry: string): Promise<void> {
    await this.runCommand(title, { asks: true });
    await this.#quickInput.locator('.monaco-list-row').filter({ hasText: entry }).first().click();
    await this.#quickInput.getByRole('button', { name: 'OK' }).click();
    await this.#quickInput.waitFor({ state: 'hidden' });
  }

  /** Moves the cursor to a line, to its start or to a column, both counted from 1; wide characters before it count 2. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.#pick(`:${line}:${column}`, new RegExp(`line ${line}\\b`, 'i'));
    await this.cursor(line, column).waitFor();
  }

  /** The status bar's place of the cursor, there only when the cursor is there; counted from 1. */
  cursor(line: number, column?: number): Locator {
    return this.statusBar.getByRole('button', { name: new RegExp(`^Ln ${line}, Col ${column ?? '\\d+'}(?: \\(|$)`) });
  }

  /** The lines of the editor with that text in them, those on the screen. */
  lines(text: string | RegExp): Locator {
    return this.editor.locator('.view-line').filter({ hasText: text });
  }

  /** Takes the last change to the text back, as one step. */
  async undo(): Promise<void> {
    await this.runCommand('Focus Active Editor Group');
    await this.page.keyboard.press('ControlOrMeta+z');
  }

  /** The status bar's item for the language of the file, there only when it is that one. */
  language(name: string): Locator {
    return this.statusBar.locator('[id="status.editor.mode"]').getByRole('button', { name, exact: true });
  }

  /** Chooses another language for the file by hand, starting from the status bar. */
  async chooseLanguage(from: string, to: string): Promise<void> {
    await this.language(from).click();
    await this.#quickInput.locator('input').first().fill(to);
    await this.#quickInput.locator('.monaco-list-row', { hasText: to }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The extension's own item in the status bar. */
  get status(): Locator {
    return this.statusBar.locator('[id$="transcript.status"]');
  }

  /** Opens a view by the command that focuses it and returns its pane. */
  async view(title: string): Promise<Locator> {
    const pane = this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${title}"]`) });
    await this.runCommand(`Focus on ${title} View`);
    await pane.waitFor();
    return pane;
  }

  /** The rows of the outline of the file, which VS Code shows with all levels open. */
  async outline(): Promise<Locator> {
    const pane = await this.view('Outline');
    // The files above it would leave room for a few rows only.
    const files = this.page.locator('.pane-header[aria-label^="Explorer Section"][aria-expanded="true"]');
    if ((await files.count()) > 0) await files.click();
    await this.rows(pane).first().waitFor();
    return this.rows(pane);
  }

  /** The rows of the Problems panel: one for a file, below it one for each problem. */
  async problems(): Promise<Locator> {
    await this.runCommand('Focus Problems (Errors, Warnings, Infos)');
    const panel = this.page.locator('.markers-panel');
    await panel.waitFor();
    return this.rows(panel);
  }

  /** Waits until there is a light bulb on the cursor's line; for a moment it is still where the cursor was before. */
  async lightBulb(): Promise<Locator> {
    const bulb = this.editor.locator('.glyph-margin-widgets [class*="codicon-gutter-lightbulb"]');
    await eventually(async () => {
      const line = await this.editor.locator('.active-line-number').boundingBox();
      assert.equal((await bulb.boundingBox({ timeout: attemptLimit }))?.y, line?.y);
    });
    return bulb;
  }

  /** The rows of a list or tree, those on the screen. */
  rows(list: Locator): Locator {
    return list.locator('.monaco-list-row');
  }

  /**
   * Rests the mouse on a text in the editor and returns what the hover then says. Again where code lenses have moved the
   * text from under the mouse meanwhile.
   */
  async hoverOver(text: string): Promise<string> {
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await eventually(async () => {
      await this.page.mouse.move(0, 0);
      await this.editor.locator('.view-lines').getByText(text).first().hover({ timeout: attemptLimit });
      await hover.getByText(text).first().waitFor({ timeout: hoverLimit });
    });
    return (await hover.textContent()) ?? '';
  }

  /** The document inside the webview of a view that is open. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Waits until a text is on the screen, in the workbench or in a webview. */
  async textAnywhere(text: string): Promise<void> {
    await Promise.any([this.page, this.webview()].map((place) => place.getByText(text).first().waitFor()));
  }

  /** Replaces the one occurrence of a text in the file by typing over it. */
  async replace(found: string, typed: string): Promise<void> {
    await this.runCommand('Focus Active Editor Group');
    await this.page.keyboard.press('ControlOrMeta+f');
    const find = this.page.locator('.find-widget.visible');
    await find.locator('.find-part').locator('textarea, input').first().fill(found);
    await find.getByText('1 of 1').waitFor();
    await this.page.keyboard.press('Escape');
    await find.waitFor({ state: 'hidden' });
    await this.page.keyboard.type(typed);
  }

  get #quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /**
   * Types into the quick input and clicks an entry. The palette closes when the window is still moving the focus, and
   * lists only the commands there were as it opened, without those of an extension that still starts: so it may take
   * more than one attempt.
   */
  async #pick(text: string, label: RegExp, asks = false): Promise<void> {
    const entry = this.#quickInput.locator('.monaco-list-row').getByText(label).first();
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('F1');
      try {
        await this.#quickInput.locator('input').first().fill(text, { timeout: attemptLimit });
        await entry.click({ timeout: attemptLimit });
        break;
      } catch (error) {
        if (attempt === mostAttempts) throw error;
        await this.page.keyboard.press('Escape');
        await this.#quickInput.waitFor({ state: 'hidden' });
      }
    }
    // What is picked may ask in its turn, in the same place.
    if (asks) await this.#quickInput.getByText(label).first().waitFor({ state: 'hidden' });
    else await this.#quickInput.waitFor({ state: 'hidden' });
  }
}
