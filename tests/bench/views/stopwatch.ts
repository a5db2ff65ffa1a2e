import * as assert from 'node:assert/strict';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { eventually } from '../../editor/workbench/eventually';

/** A view whose page is timed. */
export interface TimedPage {
  /** What a user waits for when it opens. */
  readonly first: string;
  /** What changes when it follows what is typed. */
  readonly follows: string;
}

/** All clocks are that of this machine, so that stamps in one page and in another can be compared. */
const clicked = 'data-clicked';
const typed = 'data-typed';
const echoed = 'data-echoed';
const seen = 'data-seen';
const changed = 'data-changed';

/** How often is looked whether something is there, in milliseconds: so much too late it may be found. */
const look = 4;

/**
 * Times what is seen in the pages of a window, from within them: a test that asks from without would time its own
 * questions. To be made before the window loads.
 */
export class Stopwatch {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Has every page of the window stamp when the first of some elements is on the screen. */
  async watch(pages: readonly TimedPage[]): Promise<void> {
    const selector = pages.map(({ first }) => first).join(', ');
    await this.#page.addInitScript(
      ([selected, stamp, interval]) => {
        // VS Code writes a page into a document that is there already, which no observer outlives.
        const timer = setInterval(() => {
          if (document.querySelector(selected) === null) return;
          clearInterval(timer);
          requestAnimationFrame(() =>
            setTimeout(() => document.documentElement.setAttribute(stamp, String(Date.now()))),
          );
        }, interval);
      },
      [selector, seen, look] as const,
    );
  }

  /** Has the window stamp clicks, keys, and what the editor itself shows of them. */
  async start(): Promise<void> {
    await this.#page.evaluate(
      ([click, key, echo]) => {
        for (const [event, stamp] of [
          ['mousedown', click],
          ['keydown', key],
        ] as const) {
          addEventListener(event, () => document.body.setAttribute(stamp, String(Date.now())), { capture: true });
        }
        const lines = document.querySelector('.editor-instance .view-lines');
        const observer = new MutationObserver(() => {
          requestAnimationFrame(() => {
            // Only the first that is seen of a key: what the editor marks follows.
            if (!document.body.hasAttribute(echo)) document.body.setAttribute(echo, String(Date.now()));
          });
        });
        if (lines) observer.observe(lines, { childList: true, subtree: true, characterData: true });
      },
      [clicked, typed, echoed] as const,
    );
  }

  /** From the click that opens a page to its first element on the screen. */
  async timeToOpen(page: FrameLocator, { first }: TimedPage, click: () => Promise<void>): Promise<number> {
    await click();
    await page.locator(first).first().waitFor();
    const html = page.locator('html');
    await eventually(async () => assert.ok(await stampOf(html, seen)));
    return (await stampOf(html, seen)) - (await stampOf(this.#page.locator('body'), clicked));
  }

  /** Has an open page stamp when it shows something else. */
  async follow(page: FrameLocator, { follows }: TimedPage): Promise<void> {
    await page
      .locator(follows)
      .first()
      .evaluate((node, stamp) => {
        const observer = new MutationObserver((changes) => {
          // The mark of the caret is no news; a value is.
          if (changes.every(({ type }) => type === 'attributes')) return;
          requestAnimationFrame(() => {
            const { body } = node.ownerDocument;
            if (!body.hasAttribute(stamp)) body.setAttribute(stamp, String(Date.now()));
          });
        });
        observer.observe(node, { childList: true, subtree: true, characterData: true });
      }, changed);
  }

  /** From a key to what the editor shows of it, and to what the page does. */
  async timeToFollow(page: FrameLocator, key: string): Promise<{ readonly editor: number; readonly page: number }> {
    const [window, body] = [this.#page.locator('body'), page.locator('body')];
    for (const [place, name] of [
      [window, echoed],
      [body, changed],
    ] as const) {
      await place.evaluate((element, stamp) => element.removeAttribute(stamp), name);
    }
    await this.#page.keyboard.press(key);
    await eventually(async () => assert.ok(await stampOf(body, changed)));
    const start = await stampOf(window, typed);
    return { editor: (await stampOf(window, echoed)) - start, page: (await stampOf(body, changed)) - start };
  }
}

async function stampOf(element: Locator, name: string): Promise<number> {
  return Number(await element.getAttribute(name));
}
