import type { Overview, ProblemSummary } from '../../../../server/src/protocol';
import { element, setAttribute, setText } from '../dom/element';
import { KeyedList, type Row } from '../dom/keyed-list';
import { rove } from '../dom/roving';
import { post } from '../host';
import { fill, type Words } from '../words';
import { rowList, section } from './section';

const marks = { error: '✕', warning: '!', information: 'i', hint: '·' } as const;

/** The problems, one row for each code; a row goes to the first of its problems. */
export class Problems {
  readonly node: HTMLElement;
  readonly #none: HTMLElement;
  readonly #list: KeyedList<ProblemSummary>;
  #uri = '';

  constructor(words: Words) {
    const { texts } = words;
    const list = rowList(texts.problems);
    this.#none = element('p', { class: 'nothing', text: texts.noProblems });
    this.#list = new KeyedList(
      list,
      ({ code }) => code,
      () => this.#row(words),
    );
    this.node = section('problems', texts.problems, this.#none, list);
    rove(list);
  }

  show({ uri, problems }: Overview): void {
    this.#uri = uri;
    this.#none.hidden = problems.length > 0;
    this.#list.show(problems);
  }

  #row({ texts, number }: Words): Row<ProblemSummary> {
    const mark = element('span', { class: 'mark', attributes: { 'aria-hidden': 'true' } });
    const title = element('span', { class: 'row-text' });
    const count = element('span', { class: 'row-count' });
    const button = element('button', { attributes: { type: 'button', tabindex: '-1' } }, mark, title, count);
    let place: ProblemSummary['first'] | undefined;
    button.addEventListener('click', () => {
      if (place !== undefined) post({ type: 'goTo', uri: this.#uri, place });
    });
    return {
      node: element('li', {}, button),
      update: (problem) => {
        place = problem.first;
        const name = texts.problemTitles[problem.code] ?? problem.code;
        setText(mark, marks[problem.severity]);
        setAttribute(mark, 'data-severity', problem.severity);
        setText(title, name);
        setText(count, number(problem.count));
        setAttribute(button, 'title', `${texts.severities[problem.severity]}: ${problem.code}`);
        setAttribute(button, 'aria-label', fill(texts.problemLabel, name, number(problem.count)));
      },
    };
  }
}
