import type { Webview } from 'vscode';
import type { Shown, ToPage } from './messages';

/**
 * Sends what is known of one company to one page, which takes one `show` at a time: while it has not said that the last
 * is on the screen, only the newest waits. What is on the screen already is not sent again.
 */
export class PageFeed {
  readonly #webview: Webview;
  #next: (() => Shown) | undefined;
  #isBusy = false;
  #last = '';

  constructor(webview: Webview) {
    this.#webview = webview;
  }

  /** Sends what `read` gives when the page is ready for it. */
  show(read: () => Shown): void {
    this.#next = read;
    if (!this.#isBusy) this.#sendNext();
  }

  /** To be called when the page says that the last `show` is on the screen. */
  shown(): void {
    this.#isBusy = false;
    this.#sendNext();
  }

  /** To be called when the page starts anew, whatever it was sent before. */
  restarted(): void {
    this.#isBusy = false;
    this.#next = undefined;
    this.#last = '';
  }

  send(message: Exclude<ToPage, { type: 'show' }>): void {
    void this.#webview.postMessage(message);
  }

  #sendNext(): void {
    const read = this.#next;
    if (read === undefined) return;
    this.#next = undefined;
    const shown = read();
    const written = JSON.stringify(shown);
    if (written === this.#last) return;
    this.#last = written;
    this.#isBusy = true;
    void this.#webview.postMessage({ type: 'show', shown } satisfies ToPage);
  }
}
