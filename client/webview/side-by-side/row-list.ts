import type { Shown, Texts } from '../../src/side-by-side/messages';
import type { RowContent } from '../../src/side-by-side/rows';
import { CHUNK, Chunks } from '../shared/chunks';
import { element, setAttribute, setStyle, setText } from '../shared/element';
import { fill } from '../shared/values';
import { lastAtOrAbove, lastThat, risingLines, rowOf, topOf } from './positions';
import { contentNodes, markOf, worstOf } from './row-content';

type Ready = Extract<Shown, { kind: 'ready' }>;

interface PageRow {
  readonly node: HTMLElement;
  content: RowContent | undefined;
  /** Whether the content is still to be drawn. */
  isDue: boolean;
  line: number;
  /** How many lines of text it is likely to need. */
  lines: number;
}

/** What is on the screen at first is drawn at once; the rest for so long at a time, in milliseconds. */
const atOnce = 60;
const slice = 8;
/** How many characters of a paragraph go into a line of a column, roughly: enough for a first guess of its height. */
const perLine = 60;

/**
 * The rows on the page. Each lives as long as its id, so that focus, selection and place survive an update. All are
 * there at once, with a guess of their heights; what stands in them is drawn from what the reader looks at, batch by
 * batch.
 */
export class RowList {
  /** What holds the rows. */
  readonly node: HTMLElement;
  readonly #texts: Texts;
  readonly #format: (value: number) => string;
  readonly #chunks: Chunks;
  #rows = new Map<number, PageRow>();
  #order: PageRow[] = [];
  #lines: number[] = [];
  #isMonolingual = false;
  #frame = 0;
  #caret: number | undefined;
  #current: HTMLElement | undefined;

  constructor(container: HTMLElement, texts: Texts, format: (value: number) => string) {
    this.node = container;
    this.#chunks = new Chunks(container);
    this.#texts = texts;
    this.#format = format;
  }

  /** The rows in their order with the lines they start at, which never fall. */
  get order(): readonly { readonly node: HTMLElement }[] {
    return this.#order;
  }

  get lines(): readonly number[] {
    return this.#lines;
  }

  /** The pair or header that the caret stands in. */
  get current(): HTMLElement | undefined {
    return this.#current;
  }

  /**
   * @param order null where it is what it was
   * @param look the line to draw from, where it is not what is on the screen
   */
  show(order: Ready['order'], changed: Ready['changed'], isMonolingual: boolean, look: number | undefined): void {
    if (order !== null) this.#arrange(order);
    for (const { id, content } of changed) {
      const row = this.#rows.get(id);
      if (row === undefined) continue;
      row.content = content;
      row.isDue = true;
      guessHeight(row, content);
    }
    if (changed.length > 0) this.#guessHeights();
    if (isMonolingual !== this.#isMonolingual) for (const row of this.#order) row.isDue = true;
    this.#isMonolingual = isMonolingual;
    this.#draw(look);
    this.#showCurrent();
  }

  #arrange({ ids, lines }: NonNullable<Ready['order']>): void {
    const before = this.#rows;
    this.#rows = new Map();
    this.#order = ids.map((id, at) => {
      const row = before.get(id) ?? makeRow(id);
      const line = lines[at] ?? 0;
      if (row.line !== line) {
        row.line = line;
        this.#label(row);
      }
      this.#rows.set(id, row);
      return row;
    });
    this.#lines = risingLines(lines);
    for (const [id, { node }] of before) if (!this.#rows.has(id)) node.remove();
    this.#chunks.arrange(this.#order.map(({ node }) => node));
  }

  clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#chunks.arrange([]);
    this.#rows = new Map();
    this.#order = [];
    this.#lines = [];
  }

  /** Marks the pair or header that the caret stands in. */
  markCurrent(line: number): void {
    this.#caret = line;
    this.#showCurrent();
  }

  #guessHeights(): void {
    for (const [at, chunk] of this.#chunks.all.entries()) {
      const rows = this.#order.slice(at * CHUNK, (at + 1) * CHUNK);
      setStyle(
        chunk,
        '--lines',
        rows.reduce((sum, { lines }) => sum + lines, 0),
      );
    }
  }

  /** Index of the row that stands at a height of the page. */
  at(top: number): number {
    const chunk = lastThat(this.#chunks.all, (it) => it.offsetTop <= top);
    const first = chunk * CHUNK;
    return first + lastThat(this.#order.slice(first, first + CHUNK), ({ node }) => topOf(node) <= top);
  }

  /** What is on the screen at once, and the rest while the page is idle. */
  #draw(look: number | undefined): void {
    cancelAnimationFrame(this.#frame);
    let due = this.#order.filter((row) => row.isDue);
    if (due.length > atOnce) {
      const first = look === undefined ? this.#firstOnScreen() : lastAtOrAbove(this.#lines, look);
      due = [...this.#order.slice(first), ...this.#order.slice(0, first).reverse()].filter((row) => row.isDue);
    }
    let next = 0;
    const go = (least: number): void => {
      const end = performance.now() + slice;
      for (const first = next; next < due.length && (next < first + least || performance.now() < end); next++) {
        const row = due[next];
        if (row !== undefined) this.#fill(row);
      }
      if (next < due.length) this.#frame = requestAnimationFrame(() => go(1));
    };
    go(atOnce);
  }

  #firstOnScreen(): number {
    const { scrollTop = 0 } = this.node.parentElement ?? {};
    return this.at(scrollTop);
  }

  #fill(row: PageRow): void {
    const { node, content } = row;
    row.isDue = false;
    if (content === undefined) return;
    node.className = `row ${content.kind}`;
    const focused = node.contains(document.activeElement) ? focusPath(node) : undefined;
    const nodes = contentNodes(content, { texts: this.#texts, isMonolingual: this.#isMonolingual });
    if (content.kind !== 'pair') {
      node.replaceChildren(...nodes);
    } else {
      node.replaceChildren(this.#margin(row, content), ...nodes);
      setAttribute(node, 'role', 'group');
      if (!node.hasAttribute('tabindex')) node.tabIndex = -1;
      this.#label(row);
    }
    focused?.(node);
  }

  /** The line, and how many problems the pair has. */
  #margin(row: PageRow, { problems }: Extract<RowContent, { kind: 'pair' }>): HTMLElement {
    const margin = element(
      'div',
      { class: 'margin', attributes: { 'aria-hidden': 'true' } },
      element('span', { class: 'line', text: this.#format(row.line + 1) }),
    );
    const worst = worstOf(problems);
    if (worst !== undefined) {
      const count = element('span', { text: this.#format(problems.length) });
      margin.append(element('span', { class: 'badge' }, markOf(worst), count));
    }
    return margin;
  }

  /** Lines change with every line that comes in above; nothing else in a row does. */
  #label({ node, line }: PageRow): void {
    const shown = node.querySelector<HTMLElement>(':scope > .margin > .line');
    if (shown === null) return;
    setText(shown, this.#format(line + 1));
    const count = node.querySelectorAll(':scope > .problems > li').length;
    const { line: label, oneProblem, problems } = this.#texts;
    const counted = count === 0 ? [] : [count === 1 ? oneProblem : fill(problems, this.#format(count))];
    setAttribute(node, 'aria-label', [fill(label, this.#format(line + 1)), ...counted].join(', '));
  }

  #showCurrent(): void {
    if (this.#caret === undefined) return;
    const row = this.#order[rowOf(this.#order, this.#lines, this.#caret)];
    if (row?.node === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    this.#current = row?.node;
    this.#current?.setAttribute('aria-current', 'true');
  }
}

function makeRow(id: number): PageRow {
  const node = element('div', { class: 'row', attributes: { 'data-row': String(id) } });
  return { node, content: undefined, isDue: true, line: 0, lines: 1 };
}

/** Before a row is drawn for the first time it takes the room that it is likely to need. */
function guessHeight(row: PageRow, content: RowContent): void {
  if (content.kind !== 'pair') return;
  const source = content.source?.text.length ?? 0;
  // A Chinese character takes the room of two Latin letters.
  const target = (content.target?.text.length ?? 0) * 2;
  row.lines = Math.max(1, Math.ceil(Math.max(source, target) / perLine)) + content.problems.length;
  setStyle(row.node, '--lines', row.lines);
}

/** Remembers which part of a row has the focus, and gives it back to the same part of the row drawn anew. */
function focusPath(node: HTMLElement): ((drawn: HTMLElement) => void) | undefined {
  const active = document.activeElement;
  if (active === node || !(active instanceof HTMLElement)) return undefined;
  const parts = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('.figure, button')];
  const index = parts(node).indexOf(active);
  return (drawn) => (parts(drawn)[index] ?? drawn).focus({ preventScroll: true });
}
