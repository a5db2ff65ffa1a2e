import type { CallReport } from '../../../../server/src/protocol-call';
import { element, setAttribute, setSign } from '../dom/element';
import { KeyedList, type Row } from '../dom/keyed-list';
import { rove } from '../dom/roving';
import { post } from '../host';
import { type Block, blocksOf } from '../timeline/blocks';
import { fill, type Words } from '../words';
import { type Section, section } from './section';
import { wear } from './swatch';

type Kind = Block['section'];

/** The turns of the call in their order, as long as they are, those of each section on a strip of its own. */
export class Timeline {
  readonly node: HTMLElement;
  readonly #section: Section;
  readonly #words: Words;
  readonly #strips: ReadonlyMap<Kind, Strip>;
  #blocks: readonly Block[] = [];
  #current: number | null = null;

  constructor(words: Words) {
    const { texts } = words;
    this.#words = words;
    const kinds: readonly Kind[] = ['prepared-remarks', 'questions-and-answers'];
    const isCurrent = (turn: number) => turn === this.#current;
    this.#strips = new Map(kinds.map((kind) => [kind, new Strip(words, texts.sections[kind], isCurrent)]));
    const nodes = [...this.#strips.values()].map(({ node }) => node);
    this.#section = section('timeline', texts.timeline, ...nodes);
    this.node = this.#section.node;
    rove(this.node, ['ArrowLeft', 'ArrowRight']);
  }

  show(report: CallReport): void {
    this.#blocks = blocksOf(report);
    this.#section.count(this.#words.number(this.#blocks.length));
    this.#render();
  }

  /** Marks the turn of the caret. */
  showCaret(turn: number | null): void {
    if (turn === this.#current) return;
    this.#current = turn;
    this.#render();
  }

  #render(): void {
    const longest = Math.max(1, ...this.#blocks.map(({ length }) => length));
    for (const [kind, strip] of this.#strips) {
      strip.show(
        this.#blocks.filter((block) => block.section === kind),
        longest,
      );
    }
  }
}

/** The turns of one section. They wrap, so that a call of any length keeps blocks that can be hit. */
class Strip {
  readonly node: HTMLElement;
  readonly #list: KeyedList<Block>;
  #longest = 1;

  constructor(words: Words, title: string, isCurrent: (turn: number) => boolean) {
    const blocks = element('ul', { class: 'blocks', attributes: { 'aria-label': title, role: 'list' } });
    this.#list = new KeyedList(
      blocks,
      ({ turn }) => String(turn),
      () => block(words, isCurrent, () => this.#longest),
    );
    this.node = element('div', { class: 'strip' }, element('h3', { text: title }), blocks);
  }

  show(blocks: readonly Block[], longest: number): void {
    this.#longest = longest;
    this.node.hidden = blocks.length === 0;
    this.#list.show(blocks);
  }
}

/** The longest turn takes this much, in points, before strips are filled up; a block of less than `labelled` says nothing. */
const widest = 140;
const narrowest = 12;
const labelled = 26;

function block(words: Words, isCurrent: (turn: number) => boolean, longest: () => number): Row<Block> {
  const { texts, number, counted, minutes } = words;
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
      const width = Math.max(narrowest, Math.round((own.length / longest()) * widest));
      node.style.flex = `${width} 0 ${width}px`;
      wear(button, own.look);
      setSign(label, width < labelled ? '' : own.look.initials);
      setSign(flag, own.errors > 0 ? '✕' : own.problems > 0 ? '!' : '');
      setAttribute(flag, 'data-severity', own.errors > 0 ? 'error' : 'warning');
      setAttribute(button, 'data-side', own.side);
      setAttribute(button, 'aria-current', String(isCurrent(own.turn)));
      const said = fill(texts.turnLabel, own.name, number(own.startLine + 1), minutes(own.minutes));
      const text = own.problems === 0 ? said : `${said} ${counted('problems', own.problems)}`;
      setAttribute(button, 'aria-label', text);
      setAttribute(button, 'title', text);
    },
  };
}
