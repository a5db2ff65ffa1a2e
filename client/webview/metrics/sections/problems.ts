import type { CallReport } from '../../../../server/src/protocol-call';
import { element, setAttribute, setSign, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { rove } from '../dom/roving';
import { post } from '../host';
import type { Words } from '../words';
import { rowList } from './section';
import { severityMarks } from './status';

type Problem = CallReport['health']['problems'][number];

/** The problems, one row for each code; a row goes to the first of its problems. */
export class Problems {
  readonly node: HTMLElement;
  readonly #none: HTMLElement;
  readonly #list: KeyedList<Problem>;
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
    this.node = element('div', { class: 'problems' }, element('h3', { text: texts.problems }), this.#none, list);
    rove(list);
  }

  show(uri: string, problems: readonly Problem[]): void {
    this.#uri = uri;
    this.#none.hidden = problems.length > 0;
    this.#list.show(problems);
  }

  #row({ texts, number }: Words): Row<Problem> {
    const mark = element('span', { class: 'mark', attributes: { 'aria-hidden': 'true' } });
    const title = element('span', { class: 'row-text' });
    const count = element('span', { class: 'row-count' });
    const attributes = { type: 'button', 'data-row': '', tabindex: '-1' };
    const button = element('button', { attributes }, mark, title, count);
    let place: Problem['first'] | undefined;
    button.addEventListener('click', () => {
      if (place !== undefined) post({ type: 'goTo', uri: this.#uri, place });
    });
    return {
      node: element('li', { attributes: { 'data-key': '' } }, button),
      update: (problem) => {
        place = problem.first;
        setSign(mark, severityMarks[problem.severity]);
        setAttribute(mark, 'data-severity', problem.severity);
        setText(title, texts.problemTitles[problem.code] ?? problem.code);
        setText(count, number(problem.count));
        setAttribute(button, 'title', `${texts.severities[problem.severity]}: ${problem.code}`);
      },
    };
  }
}
