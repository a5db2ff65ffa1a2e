import type { Overview } from '../../../server/src/protocol';
import type { CallReport } from '../../../server/src/protocol-call';
import type { Shown, Texts } from '../../src/metrics/messages';
import { element, quoted, setText } from '../shared/element';
import { remember, remembered } from './host';
import { CallLine } from './sections/call';
import { Figures } from './sections/figures';
import { Health } from './sections/health';
import { KeyFigures } from './sections/key-figures';
import { type NoticeKind, notice } from './sections/notice';
import { Questions } from './sections/questions';
import { Talk } from './sections/talk';
import { Timeline } from './sections/timeline';
import { Verdict } from './sections/verdict';
import { makeWords, type Words } from './words';

/** The page: either the numbers of a transcript or a notice that says why there are none. */
export class MetricsPage {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #name = quoted('name');
  readonly #stale: HTMLElement;
  readonly #verdict = new Verdict();
  readonly #call: CallLine;
  readonly #timeline: Timeline;
  readonly #keyFigures: KeyFigures;
  readonly #talk: Talk;
  readonly #questions: Questions;
  readonly #health: Health;
  readonly #figures: Figures;
  readonly #numbers: HTMLElement;
  /** What comes with the report, and is hidden until there is one. */
  readonly #reported: readonly HTMLElement[];
  #notice: NoticeKind | undefined;
  #overviewUri = '';
  #report: CallReport | undefined;
  /** Where the user was before the page was thrown away, until there is that much of it again. */
  #returnTo: number | undefined;

  constructor(root: HTMLElement, texts: Texts, locale: string) {
    this.#root = root;
    this.#words = makeWords(texts, locale);
    this.#stale = element('span', { class: 'stale', text: texts.stale });
    this.#stale.hidden = true;
    this.#call = new CallLine(this.#words);
    this.#timeline = new Timeline(this.#words);
    this.#keyFigures = new KeyFigures(this.#words);
    this.#talk = new Talk(this.#words);
    this.#questions = new Questions(this.#words);
    this.#health = new Health(this.#words);
    this.#figures = new Figures(this.#words);
    const summary = [this.#verdict, this.#call, this.#timeline, this.#keyFigures];
    this.#reported = [...summary, this.#talk, this.#questions, this.#health].map(({ node }) => node);
    this.#numbers = element(
      'div',
      { class: 'numbers' },
      element('header', {}, element('h1', {}, this.#name), this.#stale),
      ...this.#reported,
      this.#figures.node,
    );
    for (const node of this.#reported) node.hidden = true;
    window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
  }

  show(shown: Shown): void {
    if (shown.kind !== 'ready') this.#showNotice(shown.kind);
    else if (shown.overview.turns.length === 0) this.#showNotice('empty');
    else this.#showNumbers(shown.name, shown.overview);
  }

  showReport(report: CallReport): void {
    this.#report = report;
    if (report.uri === this.#overviewUri) this.#showReported(report);
  }

  showStale(stale: boolean): void {
    this.#stale.hidden = !stale;
  }

  showCaret(line: number | null, turn: number | null): void {
    this.#timeline.showCaret(turn);
    this.#talk.showCaret(turn);
    this.#keyFigures.showCaret(line);
    this.#questions.showCaret(line);
    this.#figures.showCaret(line);
  }

  #showNotice(kind: NoticeKind): void {
    if (this.#notice === kind) return;
    this.#notice = kind;
    this.#root.replaceChildren(notice(this.#words, kind));
  }

  #showNumbers(name: string, overview: Overview): void {
    const { uri, scroll } = remembered();
    const isAnother = this.#overviewUri !== overview.uri;
    this.#overviewUri = overview.uri;
    setText(this.#name, name);
    this.#figures.show(overview);
    if (isAnother) {
      const known = this.#report?.uri === overview.uri ? this.#report : undefined;
      for (const node of this.#reported) node.hidden = known === undefined;
      if (known !== undefined) this.#showReported(known);
    }
    const isPlaced = this.#numbers.isConnected;
    if (!isPlaced) this.#root.replaceChildren(this.#numbers);
    this.#notice = undefined;
    if (uri !== overview.uri) {
      remember({ uri: overview.uri, scroll: 0 });
      window.scrollTo(0, 0);
    } else if (!isPlaced) {
      this.#returnTo = scroll;
      this.#return();
    }
  }

  #showReported(report: CallReport): void {
    this.#verdict.show(report.uri, report.health);
    this.#call.show(report);
    this.#timeline.show(report);
    this.#keyFigures.show(report);
    this.#talk.show(report);
    this.#questions.show(report);
    this.#health.show(report);
    for (const node of this.#reported) node.hidden = false;
    this.#return();
  }

  #return(): void {
    if (this.#returnTo === undefined) return;
    const target = this.#returnTo;
    window.scrollTo(0, target);
    if (Math.abs(window.scrollY - target) < 2) this.#returnTo = undefined;
  }

  #scrolled(): void {
    // On the way back to where the user was, the page is too short for it at first.
    if (this.#returnTo === undefined) remember({ scroll: window.scrollY });
  }
}
