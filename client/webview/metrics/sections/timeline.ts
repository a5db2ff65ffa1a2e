import type { CallReport } from '../../../../server/src/protocol-call';
import { element, setAttribute, setSign } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { rove } from '../dom/roving';
import { steady } from '../dom/steady';
import { post } from '../host';
import { type Block, blocksOf } from '../timeline/blocks';
import type { Words } from '../words';
import { type Section, section } from './section';
import { wear } from './swatch';

type Kind = Block['section'];

/** The turns of the call in their order, as long as they are, those of each section on a strip of its own. */
export class Timeline {
  readonly node: HTMLElement;
  readonly #section: Section;
  readonly #words: Words;
  readonly #strips: ReadonlyMap<Kind, Strip>;
  #blocks: readonly SizedBlock[] = [];

  constructor(words: Words) {
    const { texts } = words;
    this.#words = words;
    const kinds: readonly Kind[] = ['prepared-remarks', 'questions-and-answers'];
    this.#strips = new Map(kinds.map((kind) => [kind, new Strip(words, texts.sections[kind])]));
    const nodes = [...this.#strips.values()].map(({ node }) => node);
    this.#section = section('timeline', texts.timeline, ...nodes);
    this.node = this.#section.node;
    rove(this.node, ['ArrowLeft', 'ArrowRight']);
  }

  show(report: CallReport): void {
    const blocks = blocksOf(report);
    const longest = Math.max(1, ...blocks.map(({ length }) => length));
    const sized = blocks.map((own) => ({
      ...own,
      width: Math.max(narrowest, Math.round((own.length / longest) * widest)),
    }));
    this.#blocks = steady(sized, this.#blocks);
    this.#section.count(this.#words.number(blocks.length));
    for (const [kind, strip] of this.#strips) strip.show(this.#blocks.filter(({ section: own }) => own === kind));
  }

  /** Marks the turn of the caret. */
  showCaret(turn: number | null): void {
    for (const strip of this.#strips.values()) strip.mark(turn);
  }
}

/** A block with its width in points before strips are filled up. */
interface SizedBlock extends Block {
  readonly width: number;
}

/** The turns of one section. They wrap, so that a call of any length keeps blocks that can be hit. */
class Strip {
  readonly node: HTMLElement;
  readonly #list: KeyedList<SizedBlock>;

  constructor(words: Words, title: string) {
    const blocks = element('ul', { class: 'blocks', attributes: { 'aria-label': title, role: 'list' } });
    this.#list = new KeyedList(
      blocks,
      ({ turn }) => String(turn),
      () => block(words),
    );
    this.node = element('div', { class: 'strip' }, element('h3', { text: title }), blocks);
  }

  show(blocks: readonly SizedBlock[]): void {
    this.node.hidden = blocks.length === 0;
    this.#list.show(blocks);
  }

  mark(current: number | null): void {
    this.#list.mark(({ turn }) => turn === current);
  }
}

/** The longest turn takes this much, in points; a block of less than `labelled` says nothing. */
const widest = 140;
const narrowest = 12;
const labelled = 26;

function block({ texts, number, counted, minutes }: Words): Row<SizedBlock> {
  const label = element('span', { class: 'initials', attributes: { 'aria-hidden': 'true' } });
  const flag = element('span', { class: 'flag', attributes: { 'aria-hidden': 'true' } });
  const attributes = { type: 'button', 'data-row': '', tabindex: '-1' };
  const button = element('button', { class: 'block', attributes }, label, flag);
  const node = element('li', { attributes: { 'data-key': '' } }, button);
  let turn = -1;
  button.addEventListener('click', () => post({ type: 'goToTurn', turn }));
  return {
    node,
    update: (own) => {
      turn = own.turn;
      node.style.flex = `${own.width} 0 ${own.width}px`;
      wear(button, own.look);
      setSign(label, own.width < labelled ? '' : own.look.initials);
      setSign(flag, own.errors > 0 ? '✕' : own.problems > 0 ? '!' : '');
      setAttribute(flag, 'data-severity', own.errors > 0 ? 'error' : 'warning');
      setAttribute(button, 'data-side', own.side);
      const said = fill(texts.turnLabel, own.name, number(own.startLine + 1), minutes(own.minutes));
      const text = own.problems === 0 ? said : `${said} ${counted('problems', own.problems)}`;
      setAttribute(button, 'aria-label', text);
      setAttribute(button, 'title', text);
    },
    mark: (isCurrent) => setAttribute(button, 'aria-current', String(isCurrent)),
  };
}
