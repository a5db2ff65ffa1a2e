import type { Shown, Texts } from '../../src/side-by-side/messages';
import { element, setText } from '../shared/element';
import { fill } from '../shared/values';
import { post } from './host';
import { navigate } from './keyboard';
import { lightCounterparts } from './lighting';
import { notice } from './notice';
import { goToOnClick } from './pointer';
import { RowList } from './row-list';
import { Scroller } from './scroller';

/** The page: the pairs of a transcript, or a notice that says why there are none. */
export class SideBySidePage {
  readonly #root: HTMLElement;
  readonly #texts: Texts;
  readonly #format: (value: number) => string;
  readonly #title = element('h1');
  readonly #count = element('span', { class: 'count' });
  readonly #stale: HTMLElement;
  readonly #columns: HTMLElement;
  readonly #rows: RowList;
  readonly #scroller: Scroller;
  readonly #view: HTMLElement;
  #notice: string | undefined;

  constructor(root: HTMLElement, texts: Texts, locale: string) {
    const numbers = new Intl.NumberFormat(locale);
    this.#root = root;
    this.#texts = texts;
    this.#format = (value) => numbers.format(value);
    this.#stale = element('span', { class: 'stale', text: texts.stale });
    this.#stale.hidden = true;
    this.#columns = element(
      'div',
      { class: 'columns', attributes: { 'aria-hidden': 'true' } },
      element('span', { text: texts.source }),
      element('span', { text: texts.translation }),
    );
    const keys = element('p', { class: 'unseen', text: texts.keys, attributes: { id: 'keys' } });
    const list = element('div', { class: 'rows' });
    const main = element('main', { attributes: { 'aria-label': texts.list, 'aria-describedby': keys.id } }, keys, list);
    this.#rows = new RowList(list, texts, this.#format);
    this.#scroller = new Scroller(main, this.#rows);
    this.#view = element('div', { class: 'view' }, this.#header(), main);
    navigate(list);
    lightCounterparts(list);
    goToOnClick(list);
    this.#showNotice('waiting');
  }

  show(shown: Shown): void {
    if (shown.kind !== 'ready') this.#showNotice(shown.kind);
    else if (shown.order?.ids.length === 0) this.#showNotice('empty');
    else this.#showRows(shown);
  }

  showStale(stale: boolean): void {
    this.#stale.hidden = !stale;
  }

  showCaret(line: number): void {
    this.#rows.markCurrent(line);
    this.#scroller.showCaret();
  }

  scrollTo(line: number): void {
    this.#scroller.scrollTo(line);
  }

  #header(): HTMLElement {
    const { save, saveHint } = this.#texts;
    const button = element('button', { class: 'action', text: save, attributes: { type: 'button', title: saveHint } });
    button.addEventListener('click', () => post({ type: 'run', action: 'save' }));
    const bar = element('div', { class: 'bar' }, this.#title, this.#count, this.#stale, button);
    return element('header', {}, bar, this.#columns);
  }

  #showNotice(kind: Parameters<typeof notice>[1]): void {
    if (this.#notice === kind) return;
    this.#notice = kind;
    this.#rows.clear();
    this.#root.replaceChildren(notice(this.#texts, kind));
  }

  #showRows(shown: Extract<Shown, { kind: 'ready' }>): void {
    const { noProblems, oneProblem, problems } = this.#texts;
    setText(this.#title, shown.name);
    setText(
      this.#count,
      shown.problems === 0
        ? noProblems
        : shown.problems === 1
          ? oneProblem
          : fill(problems, this.#format(shown.problems)),
    );
    this.#view.classList.toggle('monolingual', shown.monolingual !== null);
    const isPlaced = this.#view.isConnected;
    if (!isPlaced) this.#root.replaceChildren(this.#view);
    this.#notice = undefined;
    this.#rows.show(
      shown.order,
      shown.changed,
      shown.monolingual !== null,
      isPlaced ? undefined : this.#scroller.wanted,
    );
    if (isPlaced) this.#scroller.stay();
    else this.#scroller.restore();
  }
}
