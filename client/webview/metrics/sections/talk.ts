import type { CallParticipant, CallReport } from '../../../../server/src/protocol-call';
import { element, quoted, setAttribute, setSign, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { rove } from '../dom/roving';
import { steady } from '../dom/steady';
import { post } from '../host';
import { looksOf, type SpeakerLook } from '../timeline/blocks';
import type { Words } from '../words';
import { LongestTurns } from './longest-turns';
import { rowList, type Section, section } from './section';
import { wear } from './swatch';

interface SpeakerShare extends CallParticipant {
  readonly look: SpeakerLook | undefined;
  readonly firstTurn: number | undefined;
  /** The bar's length: the share against the largest one. */
  readonly bar: number;
  /** The side's name, where the speaker is the first of it. */
  readonly sideTitle: string;
}

const sideOrder: readonly CallParticipant['side'][] = ['company', 'analyst', 'operator'];

/** Who speaks how much, side by side, the most talkative first; a row goes to the speaker's first turn. */
export class Talk {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #section: Section;
  readonly #list: KeyedList<SpeakerShare>;
  readonly #longest: LongestTurns;
  #shares: readonly SpeakerShare[] = [];
  #timeline: CallReport['timeline'] = [];
  #turn: number | null = null;

  constructor(words: Words) {
    const { texts } = words;
    this.#words = words;
    const list = rowList(texts.talk);
    this.#list = new KeyedList(
      list,
      ({ index }) => String(index),
      () => speakerRow(words),
    );
    this.#longest = new LongestTurns(words);
    this.#section = section('talk', texts.talk, list, this.#longest.node);
    this.node = this.#section.node;
    rove(list);
  }

  show(report: CallReport): void {
    this.#section.count(this.#words.counted('speakers', report.participants.length));
    this.#longest.show(report);
    this.#timeline = report.timeline;
    this.#shares = steady(this.#sharesOf(report), this.#shares);
    this.#list.show(this.#shares);
    this.#mark();
  }

  /** Marks who speaks at the caret. */
  showCaret(turn: number | null): void {
    this.#turn = turn;
    this.#mark();
  }

  #mark(): void {
    const speaking = this.#turn === null ? undefined : this.#timeline[this.#turn]?.speaker;
    this.#list.mark(({ index }) => index === speaking);
  }

  #sharesOf(report: CallReport): readonly SpeakerShare[] {
    const { participants, timeline } = report;
    const looks = looksOf(report);
    const largest = Math.max(...participants.map(({ share }) => share), 0);
    const first = new Map<number, number>();
    for (const turn of timeline) if (!first.has(turn.speaker)) first.set(turn.speaker, turn.index);
    const ordered = sideOrder.flatMap((side) =>
      participants.filter((participant) => participant.side === side).sort((one, other) => other.share - one.share),
    );
    return ordered.map((speaker, position) => ({
      ...speaker,
      look: looks.get(speaker.index),
      firstTurn: first.get(speaker.index),
      bar: largest === 0 ? 0 : speaker.share / largest,
      sideTitle: ordered[position - 1]?.side === speaker.side ? '' : this.#words.texts.sides[speaker.side],
    }));
  }
}

function speakerRow({ texts, counted, percent, minutes }: Words): Row<SpeakerShare> {
  const title = element('h3', { class: 'side-title' });
  const swatch = element('span', { class: 'swatch', attributes: { 'aria-hidden': 'true' } });
  const name = quoted('row-text');
  const share = element('span', { class: 'row-count' });
  const bar = element('span', { class: 'bar', attributes: { 'aria-hidden': 'true' } });
  const role = quoted('row-detail below');
  const detail = element('span', { class: 'row-detail below' });
  const attributes = { type: 'button', 'data-row': '', tabindex: '-1' };
  const button = element('button', { attributes }, swatch, name, share, bar, role, detail);
  const node = element('li', { attributes: { 'data-key': '' } }, title, button);
  let turn: number | undefined;
  button.addEventListener('click', () => {
    if (turn !== undefined) post({ type: 'goToTurn', turn });
  });
  return {
    node,
    update: ({ look, firstTurn, bar: length, sideTitle, ...speaker }) => {
      turn = firstTurn;
      title.hidden = sideTitle === '';
      setText(title, sideTitle);
      if (look !== undefined) wear(swatch, look);
      setSign(swatch, look?.initials ?? '');
      setText(name, speaker.name);
      setText(share, percent(speaker.share));
      bar.style.setProperty('--share', String(length));
      setText(role, [speaker.title, speaker.firm].filter((part) => part !== null).join(' · '));
      const { turns, words, characters } = speaker;
      setText(
        detail,
        fill(
          texts.talkDetail,
          counted('turns', turns),
          minutes(speaker.minutes),
          counted('words', words),
          counted('characters', characters),
        ),
      );
      setAttribute(detail, 'title', texts.minutesHint);
    },
    mark: (isCurrent) => setAttribute(button, 'aria-current', String(isCurrent)),
  };
}
