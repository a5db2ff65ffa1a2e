import type { CallReport } from '../../../server/src/protocol-call';
import { type CallChanges, changedReport } from '../../../server/src/protocol-call-changes';
import type { FigureChanges } from '../../../server/src/protocol-figures';
import type { Texts } from '../../src/metrics/messages';
import { element, quoted, setText } from '../shared/element';
import { FigureFeed } from './figures/feed';
import { post, remember, remembered } from './host';
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
  readonly #figureFeed: FigureFeed;
  readonly #numbers: HTMLElement;
  #notice: NoticeKind | undefined;
  #report: CallReport | undefined;
  /** Names the answer that the report is. */
  #resultId: string | undefined;
  /** The document as it is now. */
  #document = { version: 0, isKnown: true };
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
    this.#figureFeed = new FigureFeed(this.#figures.details, (uri, rows) => this.#figures.show(uri, rows));
    const summary = [this.#verdict, this.#call, this.#timeline, this.#keyFigures];
    const sections = [...summary, this.#talk, this.#questions, this.#health, this.#figures];
    this.#numbers = element(
      'div',
      { class: 'numbers' },
      element('header', {}, element('h1', {}, this.#name), this.#stale),
      ...sections.map(({ node }) => node),
    );
    window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    // Rows come in bit by bit, and figures last; the user may go elsewhere meanwhile.
    new ResizeObserver(() => this.#return()).observe(this.#numbers);
    for (const gesture of ['wheel', 'pointerdown', 'keydown']) {
      window.addEventListener(gesture, () => this.#stay(), { passive: true });
    }
  }

  showNotice(kind: NoticeKind): void {
    this.#resultId = undefined;
    this.#showNotice(kind);
  }

  showReport(name: string, changes: CallChanges): void {
    const isWhole = changes.previousResultId === null;
    const fits = isWhole || changes.previousResultId === this.#resultId;
    const report = fits ? changedReport(changes, isWhole ? undefined : this.#report) : undefined;
    if (report === undefined) {
      post({ type: 'ready' });
      return;
    }
    const isAnother = this.#report?.uri !== report.uri;
    this.#report = report;
    this.#resultId = changes.resultId;
    if (report.timeline.length === 0) this.#showNotice('empty');
    else this.#showNumbers(name, report, isAnother);
    this.#figureFeed.reported(report.uri, report.version, isWhole);
    this.#showStale();
  }

  showFigures(changes: FigureChanges): void {
    this.#figureFeed.received(changes);
    this.#showStale();
  }

  showDocument(version: number, isKnown: boolean): void {
    this.#document = { version, isKnown };
    this.#showStale();
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

  #showNumbers(name: string, report: CallReport, isAnother: boolean): void {
    const { uri, scroll } = remembered();
    setText(this.#name, name);
    this.#showSections(report);
    if (isAnother) this.#figures.clear();
    const isPlaced = this.#numbers.isConnected;
    if (!isPlaced) this.#root.replaceChildren(this.#numbers);
    this.#notice = undefined;
    if (uri !== report.uri) {
      remember({ uri: report.uri, scroll: 0 });
      window.scrollTo(0, 0);
    } else {
      if (!isPlaced) this.#returnTo = scroll;
      this.#return();
    }
  }

  #showSections(report: CallReport): void {
    this.#verdict.show(report.uri, report.health);
    this.#call.show(report);
    this.#timeline.show(report);
    this.#keyFigures.show(report);
    this.#talk.show(report);
    this.#questions.show(report);
    this.#health.show(report);
  }

  /** Says so where anything that is looked at is of a version before the document's. */
  #showStale(): void {
    const oldest = Math.min(this.#report?.version ?? 0, this.#figureFeed.seen ?? Number.POSITIVE_INFINITY);
    this.#stale.hidden = this.#document.isKnown && oldest >= this.#document.version;
  }

  #return(): void {
    if (this.#returnTo === undefined) return;
    const target = this.#returnTo;
    window.scrollTo(0, target);
    if (Math.abs(window.scrollY - target) < 2) this.#returnTo = undefined;
  }

  #stay(): void {
    this.#returnTo = undefined;
  }

  #scrolled(): void {
    // On the way back to where the user was, the page is too short for it at first.
    if (this.#returnTo === undefined) remember({ scroll: window.scrollY });
  }
}
