import { post, remember, remembered } from './host';
import { lastAtOrAbove, lineAt, shareOf, topOf } from './positions';
import type { RowList } from './row-list';

/**
 * For how long after the user has put a hand to the page it is not moved by the editor, which follows: what is clicked
 * stays where it is.
 */
const lead = 600;

/** For how long after the caret has moved the editor scrolls in order to show it, in milliseconds. */
const caretScrolls = 300;
/** How much of the page stays free above and below the caret's pair, in points. */
const caretMargin = 8;

const gestures = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** What stands at the top of the page: a row, and how much of it is above, 0 to 1. */
interface Anchor {
  readonly row: HTMLElement;
  readonly share: number;
}

/**
 * Keeps the page in step with the editor. Who scrolls leads: the page tells the editor of its place only when it was
 * not this class that moved it, so that a page moved by the editor never moves the editor back.
 *
 * The tops of both show the same, unless the caret's pair would then be off the page, where pairs are taller than in the
 * editor: from when the caret has moved until somebody scrolls, it is on the page.
 *
 * The browser's own anchoring is off: it knows nothing of rows whose heights are still guessed.
 */
export class Scroller {
  readonly #view: HTMLElement;
  readonly #rows: RowList;
  #anchor: Anchor | undefined;
  /** Where this class has put the page. */
  #expected = 0;
  #ledAt = Number.NEGATIVE_INFINITY;
  #caretAt = Number.NEGATIVE_INFINITY;
  #keepsCaret = false;
  #frame = 0;
  /** What the editor asked for while there were no rows yet. */
  #asked: number | undefined;

  constructor(view: HTMLElement, rows: RowList) {
    this.#view = view;
    this.#rows = rows;
    // A row that is drawn has its real height, and in a panel that is made wider all are shorter.
    new ResizeObserver(() => this.stay()).observe(rows.node);
    for (const gesture of gestures) {
      const takeLead = (): void => {
        this.#ledAt = performance.now();
      };
      view.addEventListener(gesture, takeLead, { passive: true, capture: true });
    }
    view.addEventListener('scroll', () => this.#scrolled(), { passive: true });
  }

  /** The line to be seen when the rows come up: the editor's, or else where the page was when it was thrown away. */
  get wanted(): number {
    return this.#asked ?? remembered().line;
  }

  /** Brings what stands at the top of the editor to the top of the page. */
  scrollTo(line: number): void {
    this.#asked = line;
    if (this.#isLed) return;
    if (performance.now() - this.#caretAt >= caretScrolls) this.#keepsCaret = false;
    this.#show(line);
  }

  /** To be called when the caret has moved. */
  showCaret(): void {
    // What was clicked on the page is seen already.
    this.#keepsCaret = !this.#isLed;
    this.#caretAt = performance.now();
    this.stay();
  }

  /** To be called when the rows have come up. */
  restore(): void {
    this.#show(this.wanted);
  }

  /** Keeps what stands at the top where it is while heights change and rows come and go. */
  stay(): void {
    const { row, share } = this.#anchor ?? {};
    if (row === undefined || share === undefined || !row.isConnected) return;
    // The very top has no row above it to be read first.
    const isFirst = row === this.#rows.order[0]?.node && share === 0;
    const top = this.#withCaret(isFirst ? 0 : topOf(row) + share * row.offsetHeight);
    if (Math.abs(this.#view.scrollTop - top) >= 1) this.#view.scrollTop = top;
    this.#expected = this.#view.scrollTop;
  }

  /** Whether the user has just put a hand to the page. */
  get #isLed(): boolean {
    return performance.now() - this.#ledAt < lead;
  }

  /** The nearest place from which the caret's pair is seen, its start where it is taller than the page. */
  #withCaret(top: number): number {
    const row = this.#keepsCaret ? this.#rows.current : undefined;
    if (row === undefined || !row.isConnected) return top;
    const lowest = topOf(row) + row.offsetHeight + caretMargin - this.#view.clientHeight;
    return Math.max(0, Math.min(Math.max(top, lowest), topOf(row) - caretMargin));
  }

  #show(line: number): void {
    const { lines, order } = this.#rows;
    const index = lastAtOrAbove(lines, line);
    const row = order[index]?.node;
    if (row === undefined) return;
    this.#anchor = { row, share: shareOf(lines, index, line) };
    this.stay();
  }

  #scrolled(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const isOurs = Math.abs(this.#view.scrollTop - this.#expected) <= 1;
      if (!isOurs) {
        this.#keepsCaret = false;
        this.#takeAnchor();
      }
      const line = this.#anchoredLine();
      if (line === undefined) return;
      remember({ line });
      if (isOurs) return;
      this.#ledAt = performance.now();
      post({ type: 'scrolled', line });
    });
  }

  /** Takes what is now at the top for what is to stay there. */
  #takeAnchor(): void {
    const { scrollTop } = this.#view;
    const row = this.#rows.order[this.#rows.at(scrollTop)]?.node;
    if (row === undefined) return;
    const share = (scrollTop - topOf(row)) / Math.max(1, row.offsetHeight);
    this.#anchor = { row, share: Math.max(0, Math.min(share, 1)) };
    this.#expected = scrollTop;
  }

  #anchoredLine(): number | undefined {
    const { row, share } = this.#anchor ?? {};
    const index = this.#rows.order.findIndex(({ node }) => node === row);
    return index < 0 || share === undefined ? undefined : lineAt(this.#rows.lines, index, share);
  }
}
