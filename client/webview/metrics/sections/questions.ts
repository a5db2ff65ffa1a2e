import type { CallReport } from '../../../../server/src/protocol-call';
import { element, quoted, setAttribute, setText } from '../../shared/element';
import type { Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { steady } from '../dom/steady';
import { cell, DataTable, tableRow } from '../dom/table';
import { post, rememberTable, tableState } from '../host';
import type { Words } from '../words';
import { type Section, section } from './section';

type Exchange = CallReport['exchanges'][number];

interface QuestionRow {
  readonly key: string;
  readonly exchange: Exchange;
  readonly asker: string;
  readonly firm: string;
  readonly answerers: string;
}

/** Who asked what, who answered, how long, and with which figures; a row goes to its question. */
export class Questions {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #section: Section;
  readonly #table: DataTable<QuestionRow>;
  readonly #none: HTMLElement;
  #uri = '';
  #rows: readonly QuestionRow[] = [];

  constructor(words: Words) {
    const { texts } = words;
    const { questionColumns: titles } = texts;
    this.#words = words;
    this.#none = element('p', { class: 'nothing', text: texts.noQuestion });
    this.#table = new DataTable(words, {
      kind: 'questions',
      label: texts.questions,
      columns: [
        { id: 'asker', title: titles.asker, order: ({ asker }) => asker },
        { id: 'question', title: titles.question, order: ({ exchange }) => exchange.startLine },
        { id: 'length', title: titles.length, order: ({ exchange }) => exchange.question.minutes },
        { id: 'answerers', title: titles.answerers, order: ({ answerers }) => answerers || null },
        { id: 'answer', title: titles.answer, order: ({ exchange }) => exchange.answer.minutes },
        { id: 'figures', title: titles.figures, order: ({ exchange }) => exchange.figures.length },
      ],
      keyOf: ({ key }) => key,
      createRow: () => questionRow(words, () => this.#uri),
      sort: tableState('questions'),
      sorted: (sort) => rememberTable('questions', sort),
    });
    this.#section = section('questions', texts.questions, this.#none, this.#table.node);
    this.node = this.#section.node;
  }

  show({ uri, exchanges, participants }: CallReport): void {
    this.#uri = uri;
    const people = new Map(participants.map((participant) => [participant.index, participant]));
    const rows = exchanges.map((exchange, index) => ({
      key: String(index),
      exchange,
      asker: people.get(exchange.analyst)?.name ?? '',
      firm: people.get(exchange.analyst)?.firm ?? '',
      answerers: exchange.answeredBy.flatMap((answerer) => people.get(answerer)?.name ?? []).join(', '),
    }));
    this.#rows = steady(rows, this.#rows);
    this.#section.count(this.#words.number(exchanges.length));
    this.#none.hidden = exchanges.length > 0;
    this.#table.show(this.#rows);
  }

  /** Marks the question that the caret stands in, or its answer. */
  showCaret(line: number | null): void {
    this.#table.mark(({ exchange }) => line !== null && line >= exchange.startLine && line <= exchange.endLine);
  }
}

/** So many figures of an answer are named. */
const named = 4;

function questionRow({ texts, number, minutes }: Words, uri: () => string): Row<QuestionRow> {
  const asker = element('button', { class: 'reveal', attributes: { type: 'button', 'data-row': '', tabindex: '-1' } });
  const name = quoted('row-text');
  asker.append(name);
  const firm = quoted('row-detail');
  const [preview, answerers, figures] = [quoted('preview'), quoted('answerers'), quoted('answer-figures')];
  const length = element('span');
  const answer = element('span');
  const count = element('span', { class: 'figure-count' });
  const node = tableRow(
    cell('asker', asker, firm),
    cell('question', preview),
    cell('length', length),
    cell('answerers', answerers),
    cell('answer', answer),
    cell('figures', count, figures),
  );
  let line = 0;
  asker.addEventListener('click', () => post({ type: 'goTo', uri: uri(), place: { line, start: 0, end: 0 } }));
  return {
    node,
    update: ({ exchange, asker: askedBy, firm: from, answerers: who }) => {
      line = exchange.startLine;
      setText(name, askedBy);
      setText(firm, from);
      setText(preview, exchange.preview);
      setText(length, fill(texts.minutes, minutes(exchange.question.minutes)));
      setText(answerers, who);
      setText(answer, fill(texts.minutes, minutes(exchange.answer.minutes)));
      setText(count, number(exchange.figures.length));
      setText(
        figures,
        exchange.figures
          .slice(0, named)
          .map(({ text }) => text)
          .join(' · '),
      );
      setAttribute(node, 'title', exchange.preview);
      setAttribute(asker, 'aria-label', fill(texts.questionLabel, askedBy, number(line + 1)));
    },
    mark: (isCurrent) => setAttribute(node, 'aria-current', String(isCurrent)),
  };
}
