import type { CallReport } from '../../../../server/src/protocol-call';
import { element, quoted, setSign, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { rove } from '../dom/roving';
import { post } from '../host';
import { type Block, blocksOf } from '../timeline/blocks';
import type { Words } from '../words';
import { rowList } from './section';
import { wear } from './swatch';

/** The longest turns, the longest first; a row goes to its turn. */
export class LongestTurns {
  readonly node: HTMLElement;
  readonly #list: KeyedList<Block>;

  constructor(words: Words) {
    const { texts } = words;
    const list = rowList(texts.longestTurns);
    this.#list = new KeyedList(
      list,
      ({ turn }) => String(turn),
      () => turnRow(words),
    );
    this.node = element('div', { class: 'longest' }, element('h3', { text: texts.longestTurns }), list);
    rove(list);
  }

  show(report: CallReport): void {
    const blocks = new Map(blocksOf(report).map((block) => [block.turn, block]));
    // A handful of turns are all long.
    this.node.hidden = report.timeline.length <= report.longestTurns.length;
    this.#list.show(report.longestTurns.flatMap((turn) => blocks.get(turn) ?? []));
  }
}

function turnRow({ texts, number, minutes }: Words): Row<Block> {
  const swatch = element('span', { class: 'swatch', attributes: { 'aria-hidden': 'true' } });
  const name = quoted('row-text');
  const length = element('span', { class: 'row-detail' });
  const line = element('span', { class: 'row-count' });
  const attributes = { type: 'button', 'data-row': '', tabindex: '-1' };
  const button = element('button', { attributes }, swatch, name, length, line);
  let turn = -1;
  button.addEventListener('click', () => post({ type: 'goToTurn', turn }));
  return {
    node: element('li', { attributes: { 'data-key': '' } }, button),
    update: (block) => {
      turn = block.turn;
      wear(swatch, block.look);
      setSign(swatch, block.look.initials);
      setText(name, block.name);
      setText(length, fill(texts.minutes, minutes(block.minutes)));
      setText(line, fill(texts.line, number(block.startLine + 1)));
    },
  };
}
