import type { Overview, SpeakerSummary } from '../../../../server/src/protocol';
import { element, setAttribute, setText } from '../dom/element';
import { KeyedList, type Row } from '../dom/keyed-list';
import { rove } from '../dom/roving';
import { post } from '../host';
import { fill, type Words } from '../words';
import { rowList, section } from './section';

interface SpeakerShare {
  readonly speaker: SpeakerSummary;
  /** Index of the speaker's first turn. */
  readonly firstTurn: number | undefined;
  /** The bar's length: the share against the largest one. */
  readonly bar: number;
  readonly speaking: boolean;
}

/** Who speaks how much, the most talkative first; a row goes to the speaker's first turn. */
export class Speakers {
  readonly node: HTMLElement;
  readonly #list: KeyedList<SpeakerShare>;
  #overview: Overview | undefined;
  #speaking: number | null = null;

  constructor(words: Words) {
    const list = rowList(words.texts.speakers);
    this.#list = new KeyedList(
      list,
      ({ speaker }) => speaker.name,
      () => speakerRow(words),
    );
    this.node = section('speakers', words.texts.speakers, list);
    rove(list);
  }

  show(overview: Overview): void {
    this.#overview = overview;
    this.#render();
  }

  /** Marks the speaker of the turn at the cursor. */
  showSpeaking(speaker: number | null): void {
    this.#speaking = speaker;
    this.#render();
  }

  #render(): void {
    if (this.#overview === undefined) return;
    const { speakers, turns } = this.#overview;
    const largest = Math.max(...speakers.map(({ share }) => share), 0);
    const shares = speakers.map((speaker) => ({
      speaker,
      firstTurn: turns.find((turn) => turn.speaker === speaker.index)?.index,
      bar: largest === 0 ? 0 : speaker.share / largest,
      speaking: speaker.index === this.#speaking,
    }));
    this.#list.show(shares.sort((one, other) => other.speaker.share - one.speaker.share));
  }
}

function speakerRow({ texts, number, percent }: Words): Row<SpeakerShare> {
  const name = element('span', { class: 'row-text' });
  const share = element('span', { class: 'row-count' });
  const bar = element('span', { class: 'bar', attributes: { 'aria-hidden': 'true' } });
  const detail = element('span', { class: 'row-detail' });
  const button = element('button', { attributes: { type: 'button', tabindex: '-1' } }, name, share, bar, detail);
  let turn: number | undefined;
  button.addEventListener('click', () => {
    if (turn !== undefined) post({ type: 'goToTurn', turn });
  });
  return {
    node: element('li', {}, button),
    update: ({ speaker, firstTurn, bar: length, speaking }) => {
      turn = firstTurn;
      setText(name, speaker.name);
      setText(share, percent(speaker.share));
      bar.style.setProperty('--share', String(length));
      setText(
        detail,
        fill(texts.speakerDetail, number(speaker.words), number(speaker.characters), number(speaker.turns)),
      );
      setAttribute(button, 'title', speaker.title === null ? speaker.name : `${speaker.name} – ${speaker.title}`);
      setAttribute(button, 'aria-label', fill(texts.speakerLabel, speaker.name, percent(speaker.share)));
      setAttribute(button, 'aria-current', String(speaking));
    },
  };
}
