import type { Overview } from '../../../server/src/protocol';
import type { Shown, Texts } from '../../src/metrics/messages';
import { element, setText } from './dom/element';
import { remember, remembered } from './host';
import { Figures } from './sections/figures';
import { type NoticeKind, notice } from './sections/notice';
import { Problems } from './sections/problems';
import { Speakers } from './sections/speakers';
import { Summary } from './sections/summary';
import { makeWords, type Words } from './words';

/** The page: either the numbers of a transcript or a notice that says why there are none. */
export class MetricsPage {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #name = element('span', { class: 'name' });
  readonly #stale: HTMLElement;
  readonly #summary: Summary;
  readonly #problems: Problems;
  readonly #speakers: Speakers;
  readonly #figures: Figures;
  readonly #numbers: HTMLElement;
  #notice: NoticeKind | undefined;

  constructor(root: HTMLElement, texts: Texts, locale: string) {
    this.#root = root;
    this.#words = makeWords(texts, locale);
    this.#stale = element('span', { class: 'stale', text: texts.stale });
    this.#stale.hidden = true;
    this.#summary = new Summary(this.#words);
    this.#problems = new Problems(this.#words);
    this.#speakers = new Speakers(this.#words);
    this.#figures = new Figures(this.#words);
    this.#numbers = element(
      'div',
      { class: 'numbers' },
      element('header', {}, this.#name, this.#stale),
      this.#summary.node,
      this.#problems.node,
      this.#speakers.node,
      this.#figures.node,
    );
    window.addEventListener('scroll', () => remember({ scroll: window.scrollY }), { passive: true });
  }

  show(shown: Shown): void {
    if (shown.kind !== 'ready') this.#showNotice(shown.kind);
    else if (shown.overview.turns.length === 0) this.#showNotice('empty');
    else this.#showNumbers(shown.name, shown.overview);
  }

  showStale(stale: boolean): void {
    this.#stale.hidden = !stale;
  }

  showSpeaking(speaker: number | null): void {
    this.#speakers.showSpeaking(speaker);
  }

  #showNotice(kind: NoticeKind): void {
    if (this.#notice === kind) return;
    this.#notice = kind;
    this.#root.replaceChildren(notice(this.#words, kind));
  }

  #showNumbers(name: string, overview: Overview): void {
    const { uri, scroll } = remembered();
    setText(this.#name, name);
    this.#summary.show(overview);
    this.#problems.show(overview);
    this.#speakers.show(overview);
    this.#figures.show(overview);
    const isPlaced = this.#numbers.isConnected;
    if (!isPlaced) this.#root.replaceChildren(this.#numbers);
    this.#notice = undefined;
    if (uri !== overview.uri) {
      remember({ uri: overview.uri, scroll: 0 });
      window.scrollTo(0, 0);
    } else if (!isPlaced) {
      window.scrollTo(0, scroll);
    }
  }
}
