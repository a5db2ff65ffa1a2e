import type { Texts } from '../../src/side-by-side/messages';
import type { PairContent, RowContent, RowProblem } from '../../src/side-by-side/rows';
import { element } from '../shared/element';
import { sideNode } from './side';

const marks = { error: '✕', warning: '!', information: 'i', hint: '·' } as const;

export interface RowWords {
  readonly texts: Texts;
  readonly isMonolingual: boolean;
}

/** What stands in a row. Only a pair has two columns; headings give the page its structure. */
export function contentNodes(content: RowContent, words: RowWords): readonly Node[] {
  const { texts } = words;
  switch (content.kind) {
    case 'notice':
      return [element('p', {}, element('bdi', { text: content.text }))];
    case 'problems':
      return [problemList(content.problems, texts, 0)];
    case 'preamble':
      return [element('h2', { text: texts.preamble })];
    case 'section':
      return [element('h2', { text: texts.sections[content.section] })];
    case 'turn': {
      const also = [content.title, content.translated].filter((it) => it !== null);
      const heading = element(
        'h3',
        {},
        element('bdi', { text: content.name }),
        ...also.flatMap((it) => [document.createTextNode(' '), element('bdi', { class: 'title', text: it })]),
      );
      return content.problems.length === 0 ? [heading] : [heading, problemList(content.problems, texts, 0)];
    }
    case 'pair':
      return pairNodes(content, words);
  }
}

/** The most severe of a row's problems comes first in the order of severity that the marks have. */
export function worstOf(problems: readonly RowProblem[]): RowProblem['severity'] | undefined {
  const order = Object.keys(marks) as (keyof typeof marks)[];
  return order.find((severity) => problems.some((problem) => problem.severity === severity));
}

export function markOf(severity: RowProblem['severity']): HTMLElement {
  return element('span', {
    class: 'mark',
    text: marks[severity],
    attributes: { 'aria-hidden': 'true', 'data-severity': severity },
  });
}

function pairNodes(content: PairContent, { texts, isMonolingual }: RowWords): readonly Node[] {
  const { source, target, placeholder, problems } = content;
  const absent = (text: string): Node =>
    element(
      'p',
      { class: 'absent' },
      element('span', { text }),
      ...(placeholder ? [document.createTextNode(' '), element('bdi', { text: placeholder.text })] : []),
    );
  const sides: Node[] = [];
  if (source) sides.push(sideNode(source, target, 'source', texts));
  else if (!isMonolingual) sides.push(absent(texts.noSource));
  if (target) sides.push(sideNode(target, source, 'target', texts));
  else if (!isMonolingual) sides.push(absent(texts.noTranslation));
  return problems.length === 0 ? sides : [...sides, problemList(problems, texts, -1)];
}

/** @param tabIndex -1 in a pair, which is one stop of the Tab key as a whole */
function problemList(problems: readonly RowProblem[], texts: Texts, tabIndex: 0 | -1): HTMLElement {
  const items = problems.map((problem) => {
    const { line, start, end, severity, message } = problem;
    const button = element(
      'button',
      {
        attributes: {
          type: 'button',
          tabindex: String(tabIndex),
          title: `${texts.severities[severity]}: ${problem.code}`,
          ...{ 'data-line': String(line), 'data-start': String(start), 'data-end': String(end) },
        },
      },
      markOf(severity),
      element('span', { class: 'unseen', text: `${texts.severities[severity]}: ` }),
      element('bdi', { text: message }),
    );
    return element('li', {}, button);
  });
  return element('ul', { class: 'problems', attributes: { role: 'list' } }, ...items);
}
