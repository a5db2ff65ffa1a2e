import type { CompanyReport, PeriodKind } from '../../../server/src/protocol-companies';
import type { Shown, Texts } from '../../src/companies/messages';
import { element, quoted, setText } from '../shared/element';
import { fill } from '../shared/values';
import { GuidanceTable } from './guidance/table';
import { remember, remembered } from './host';
import { ResultTable } from './results/table';
import { Calls } from './sections/calls';
import { Controls } from './sections/controls';
import { Differences } from './sections/differences';
import { notice } from './sections/notice';
import { Remarks } from './sections/remarks';
import { section } from './sections/section';
import { takingButtons } from './sections/taking';
import { makeWords, type Words } from './words';

/** The page: the calls of a company side by side, or a notice that says why there are none. */
export class CompaniesPage {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #name = quoted('company');
  readonly #translated = quoted('translated');
  readonly #facts = element('span', { class: 'facts' });
  readonly #controls: Controls;
  readonly #remarks: Remarks;
  readonly #results: ResultTable;
  readonly #resultActions: HTMLElement;
  readonly #guidance: GuidanceTable;
  readonly #guidanceActions: HTMLElement;
  readonly #differences: Differences;
  readonly #differenceSection: HTMLElement;
  readonly #calls: Calls;
  readonly #scroller: HTMLElement;
  readonly #view: HTMLElement;
  #report: CompanyReport | undefined;
  #kind: PeriodKind | undefined;

  constructor(root: HTMLElement, texts: Texts, locale: string) {
    this.#root = root;
    this.#words = makeWords(texts, locale);
    this.#controls = new Controls(this.#words, () => this.#render());
    this.#remarks = new Remarks(this.#words);
    this.#results = new ResultTable(this.#words, (text) => this.#controls.count(text));
    this.#guidance = new GuidanceTable(this.#words);
    this.#differences = new Differences(this.#words);
    this.#calls = new Calls(this.#words);
    const results = section('result-section', texts.results, this.#results.node);
    this.#resultActions = results.extras;
    results.extras.append(...takingButtons(this.#words, 'results', texts.results, () => this.#kind));
    const guidance = section('guidance-section', texts.guidance, this.#guidance.node);
    this.#guidanceActions = guidance.extras;
    guidance.extras.append(...takingButtons(this.#words, 'guidance', texts.guidance));
    const differences = section('difference-section', texts.differences, this.#differences.node);
    differences.extras.append(...takingButtons(this.#words, 'disagreements', texts.differences));
    this.#differenceSection = differences.node;
    const calls = section('call-section', texts.calls, this.#calls.node);
    const parts = [this.#remarks.node, results.node, guidance.node, differences.node, calls.node];
    this.#scroller = element(
      'main',
      { attributes: { tabindex: '-1' } },
      element('div', { class: 'content' }, ...parts),
    );
    this.#view = element(
      'div',
      { class: 'view' },
      element('header', {}, element('h1', {}, this.#name, this.#translated), this.#facts, this.#controls.node),
      this.#scroller,
    );
    this.#scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#keepNewest()).observe(this.#scroller);
  }

  show(shown: Shown): void {
    if (shown.kind !== 'ready') {
      this.#report = undefined;
      this.#root.replaceChildren(notice(this.#words, shown));
      return;
    }
    const { report } = shown;
    this.#report = report;
    this.#remarks.show(shown);
    setText(this.#name, report.name);
    setText(this.#translated, report.translated ?? '');
    setText(this.#facts, this.#factsOf(report));
    this.#guidance.show(report);
    // Where there is nothing, there is nothing to take away.
    this.#resultActions.hidden = report.tables.length === 0;
    this.#guidanceActions.hidden = report.guidance.length === 0;
    this.#differenceSection.hidden = this.#differences.show(report) === 0;
    this.#calls.show(report, shown.unnamed);
    this.#render();
    if (this.#view.isConnected) return;
    this.#root.replaceChildren(this.#view);
    this.#return();
  }

  #render(): void {
    if (this.#report === undefined) return;
    const table = this.#controls.show(this.#report.tables);
    const isOther = this.#kind !== undefined && this.#kind !== table?.kind;
    this.#kind = table?.kind;
    this.#results.show(this.#report, table);
    this.#guidance.render();
    if (isOther) this.#return();
  }

  #factsOf({ calls }: CompanyReport): string {
    const periods = calls.flatMap(({ period }) => period ?? []);
    const [first, last] = [periods[0], periods.at(-1)];
    const span =
      first === undefined || last === undefined
        ? []
        : [first === last ? first : fill(this.#words.texts.range, first, last)];
    return [fill(this.#words.texts.callCount, this.#words.number(calls.length)), ...span].join(' · ');
  }

  /** To where the user was, or else to the newest periods. */
  #return(): void {
    const { left, top } = remembered();
    this.#scroller.scrollTo(left ?? this.#scroller.scrollWidth, top);
  }

  /** The newest periods stay in view when the page gets narrower, unless the user has gone back from them. */
  #keepNewest(): void {
    if (remembered().left === null) this.#scroller.scrollLeft = this.#scroller.scrollWidth;
  }

  #scrolled(): void {
    const { scrollLeft, scrollTop, scrollWidth, clientWidth } = this.#scroller;
    const isAtNewest = scrollLeft + clientWidth >= scrollWidth - 2;
    remember({ left: isAtNewest ? null : scrollLeft, top: scrollTop });
  }
}
