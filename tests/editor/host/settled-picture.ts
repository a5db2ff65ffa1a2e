import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const pauseBetween = 300;
const most = 30;

/** A picture of the page once nothing moves any more, that is, when two in a row are the same. */
export async function settledPicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  for (let taken = 1; taken < most; taken++) {
    await pause(pauseBetween);
    const next = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}
