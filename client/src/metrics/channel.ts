import type { Webview } from 'vscode';
import type { ToPage } from './messages';

/** What is large and comes with every key, in the order in which the page takes it. */
const large = ['show', 'report'] as const;

type Large = (typeof large)[number];
type LargeMessage<Type extends Large = Large> = Extract<ToPage, { type: Type }>;

/**
 * Sends to one page. Of what is large the page takes one at a time: while it has not said that the last is on the
 * screen, only the newest of its kind waits.
 */
export class PageChannel {
  readonly #webview: Webview;
  readonly #waiting = new Map<Large, () => LargeMessage>();
  #busy = false;

  constructor(webview: Webview) {
    this.#webview = webview;
  }

  /** Sends what `make` gives when the page is ready for it. */
  put<Type extends Large>(type: Type, make: () => LargeMessage<Type>): void {
    this.#waiting.set(type, make);
    if (!this.#busy) this.#sendNext();
  }

  /** To be called when the page says that the last of what is large is on the screen. */
  shown(): void {
    this.#busy = false;
    this.#sendNext();
  }

  /** To be called when the page starts anew, whatever it was sent before. */
  restarted(): void {
    this.#busy = false;
    this.#waiting.clear();
  }

  send(message: Exclude<ToPage, LargeMessage>): void {
    void this.#webview.postMessage(message);
  }

  #sendNext(): void {
    const type = large.find((kind) => this.#waiting.has(kind));
    const make = type && this.#waiting.get(type);
    if (type === undefined || make === undefined) return;
    this.#waiting.delete(type);
    this.#busy = true;
    void this.#webview.postMessage(make());
  }
}
