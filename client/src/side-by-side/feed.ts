import type { Webview } from 'vscode';
import { type IdentifiedRow, identify } from './identify';
import type { Shown, ToPage } from './messages';
import type { PairedState } from './paired-document';

/**
 * Sends one transcript to one page. The page is told only what changed, and takes one `show` at a time: while it has
 * not said that the last is on the screen, only the newest waits.
 */
export class PageFeed {
  readonly #webview: Webview;
  readonly #name: string;
  #rows: readonly IdentifiedRow[] = [];
  #lines: readonly number[] = [];
  #lastId = 0;
  /** What the page has. */
  #sent: { readonly rows: readonly IdentifiedRow[]; readonly lines: readonly number[] } = nothing;
  #busy = false;
  #next: (() => PairedState) | undefined;
  #last = '';

  /** @param name the file's name without its folder */
  constructor(webview: Webview, name: string) {
    this.#webview = webview;
    this.#name = name;
  }

  /** Sends the state that `read` gives when the page is ready for it; that it is behind, at once. */
  show(read: () => PairedState): void {
    if (isBehind(read())) this.send({ type: 'stale', stale: true });
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
    this.#sent = nothing;
    this.#last = '';
  }

  send(message: Exclude<ToPage, { type: 'show' }>): void {
    void this.#webview.postMessage(message);
  }

  /** The line of the document that a row starts at. */
  lineOf(id: number): number | undefined {
    return this.#lines[this.#rows.findIndex((row) => row.id === id)];
  }

  #sendNext(): void {
    const read = this.#next;
    if (read === undefined) return;
    this.#next = undefined;
    const state = read();
    this.#sendShown(this.#shownOf(state));
    // Only now: what the page shows was behind until then.
    this.send({ type: 'stale', stale: isBehind(state) });
  }

  #sendShown(shown: Shown): void {
    // Much that happens changes nothing that is seen.
    const hasRows = shown.kind === 'ready' && (shown.order !== null || shown.changed.length > 0);
    const rest = JSON.stringify({ ...shown, order: null, changed: [] });
    if (!hasRows && rest === this.#last) return;
    this.#last = rest;
    this.#busy = true;
    void this.#webview.postMessage({ type: 'show', shown } satisfies ToPage);
  }

  #shownOf(state: PairedState): Shown {
    if (state.kind !== 'ready') {
      this.#sent = nothing;
      return { kind: state.kind };
    }
    const { uri, monolingual, problems, contents, lines } = state.call;
    const { rows: known, lines: knownLines } = this.#sent;
    const rows = identify(contents, this.#rows, () => ++this.#lastId);
    const isSameOrder = lines === knownLines && rows.every(({ id }, at) => id === known[at]?.id);
    const changed = isSameOrder ? rows.filter((row, at) => row !== known[at]) : changedRows(rows, known);
    this.#rows = rows;
    this.#lines = lines;
    this.#sent = { rows, lines };
    return {
      ...{ kind: 'ready', uri, name: this.#name, monolingual, problems },
      order: isSameOrder ? null : { ids: rows.map(({ id }) => id), lines },
      changed,
    };
  }
}

const nothing = { rows: [], lines: [] };

function isBehind(state: PairedState): boolean {
  return state.kind === 'ready' && state.stale;
}

function changedRows(rows: readonly IdentifiedRow[], known: readonly IdentifiedRow[]): readonly IdentifiedRow[] {
  const before = new Map(known.map((row) => [row.id, row]));
  return rows.filter((row) => before.get(row.id) !== row);
}
