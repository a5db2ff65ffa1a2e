import type { Webview } from 'vscode';
import type { ToPage } from './messages';

type ShowMessage = Extract<ToPage, { type: 'show' }>;

/**
 * Sends to one page. Data is large and comes with every key, so the page takes one at a time: while it has not
 * said that the last is on the screen, only the newest waits.
 */
export class PageChannel {
  readonly #webview: Webview;
  #busy = false;
  #next: (() => ShowMessage) | undefined;

  constructor(webview: Webview) {
    this.#webview = webview;
  }

  /** Sends what `make` gives when the page is ready for it. */
  show(make: () => ShowMessage): void {
    this.#next = make;
    if (!this.#busy) this.#sendNext();
  }

  /** To be called when the page says that the last `show` is on the screen. */
  shown(): void {
    this.#busy = false;
    this.#sendNext();
  }

  /** To be called when the page starts anew, whatever it was sent before. */
  restarted(): void {
    this.#busy = false;
    this.#next = undefined;
  }

  send(message: Exclude<ToPage, ShowMessage>): void {
    void this.#webview.postMessage(message);
  }

  #sendNext(): void {
    const make = this.#next;
    if (make === undefined) return;
    this.#next = undefined;
    this.#busy = true;
    void this.#webview.postMessage(make());
  }
}
