import type { Webview } from 'vscode';
import { type IdentifiedRow, identify } from './identify';
import type { Shown, ToPage } from './messages';
import type { PairedState } from './paired-document';
import { problemCount, rowsOf } from './rows';

/**
 * Sends one transcript to one page. The page is told only what changed, and takes one `show` at a time: while it has
 * not said that the last is on the screen, only the newest waits.
 */
export class PageFeed {
  readonly #webview: Webview;
  readonly #name: string;
  #rows: IdentifiedRow[] = [];
  #lastId = 0;
  /** What the page has of each row. */
  #sent = new Map<number, string>();
  #busy = false;
  #next: (() => PairedState) | undefined;
  #last = '';

  /** @param name the file's name without its folder */
  constructor(webview: Webview, name: string) {
    this.#webview = webview;
    this.#name = name;
  }

  /** Sends the state that `read` gives when the page is ready for it. */
  show(read: () => PairedState): void {
    this.#next = read;
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
    this.#sent = new Map();
    this.#last = '';
  }

  send(message: Exclude<ToPage, { type: 'show' }>): void {
    void this.#webview.postMessage(message);
  }

  /** The line of the document that a row starts at. */
  lineOf(id: number): number | undefined {
    return this.#rows.find((row) => row.id === id)?.line;
  }

  #sendNext(): void {
    const read = this.#next;
    if (read === undefined) return;
    this.#next = undefined;
    const shown = this.#shownOf(read());
    // Much that happens changes nothing that is seen.
    const changes = shown.kind === 'ready' ? shown.changed.length : 0;
    const outline = JSON.stringify({ ...shown, changed: [] });
    if (changes === 0 && outline === this.#last) return;
    this.#last = outline;
    this.#busy = true;
    void this.#webview.postMessage({ type: 'show', shown } satisfies ToPage);
  }

  #shownOf(state: PairedState): Shown {
    if (state.kind !== 'ready') {
      this.#sent = new Map();
      return { kind: state.kind };
    }
    const { call } = state;
    this.#rows = identify(rowsOf(call), this.#rows, () => ++this.#lastId);
    const changed = this.#rows.filter(({ id, signature }) => this.#sent.get(id) !== signature);
    this.#sent = new Map(this.#rows.map(({ id, signature }) => [id, signature]));
    return {
      ...{ kind: 'ready', uri: call.uri, name: this.#name, monolingual: call.monolingual },
      problems: problemCount(call),
      rows: this.#rows.map(({ id, line }) => ({ id, line })),
      changed: changed.map(({ id, content }) => ({ id, content })),
    };
  }
}
