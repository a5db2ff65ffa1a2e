import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { installBrowser } from '../installation/browser';

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screen for one of the page; 2 gives sharp pictures. */
  readonly scale?: number;
  /** The language of the window, as browsers name it: `en-US`, `zh-TW`, `zh-CN`. */
  readonly locale?: string;
}

export async function launchBrowser(): Promise<Browser> {
  const args = ['--disable-gpu', '--font-render-hinting=none'];
  // Chromium refuses its sandbox to root, and containers often are root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return await chromium.launch({ executablePath: await installBrowser(), args });
}

/** A window that shares nothing with others: neither layout nor open editors nor unsaved text. */
export async function newWindow(browser: Browser, options: WindowOptions = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    deviceScaleFactor: options.scale ?? 1,
    locale: options.locale ?? 'en-US',
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  context.setDefaultTimeout(30_000);
  return await context.newPage();
}
