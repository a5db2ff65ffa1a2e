import type { CallReport } from '../../../../server/src/protocol-call';
import { element, quoted, setAttribute, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import type { Words } from '../words';
import { Gauge } from './gauge';
import { Problems } from './problems';
import { rowList, section } from './section';

type HealthData = CallReport['health'];
type KindAgreement = HealthData['figuresByKind'][number];

interface SpeakerProblems {
  readonly key: string;
  readonly name: string;
  readonly counts: HealthData['problemsOfNobody'];
}

/** How the translation does: how much there is, how the figures of each kind agree, and the problems. */
export class Health {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #coverage: Gauge;
  readonly #agreement: Gauge;
  readonly #kinds: KeyedList<KindAgreement>;
  readonly #kindsNode: HTMLElement;
  readonly #problems: Problems;
  readonly #speakers: KeyedList<SpeakerProblems>;
  readonly #speakersNode: HTMLElement;

  constructor(words: Words) {
    const { texts } = words;
    this.#words = words;
    this.#coverage = new Gauge(texts.coverage);
    this.#agreement = new Gauge(texts.agreement);
    this.#problems = new Problems(words);
    const kinds = rowList(texts.byKind);
    this.#kinds = new KeyedList(
      kinds,
      ({ kind }) => kind,
      () => kindRow(words),
    );
    const speakers = rowList(texts.problemsBySpeaker);
    this.#speakers = new KeyedList(
      speakers,
      ({ key }) => key,
      () => speakerRow(words),
    );
    this.#kindsNode = element('div', { class: 'kinds' }, element('h3', { text: texts.byKind }), kinds);
    this.#speakersNode = element(
      'div',
      { class: 'by-speaker' },
      element('h3', { text: texts.problemsBySpeaker }),
      speakers,
    );
    const gauges = element('div', { class: 'gauges' }, this.#coverage.node, this.#agreement.node);
    const lists = [gauges, this.#problems.node, this.#kindsNode, this.#speakersNode];
    this.node = section('health', texts.health, ...lists).node;
  }

  show({ uri, health, participants }: CallReport): void {
    const { verdict, figuresByKind, problems } = health;
    this.#showGauges(health);
    this.#problems.show(uri, problems);
    this.#kindsNode.hidden = verdict.is === 'monolingual' || figuresByKind.length === 0;
    this.#kinds.show(figuresByKind);
    const nobody = { key: '', name: this.#words.texts.beforeFirstSpeaker, counts: health.problemsOfNobody };
    const bySpeaker = participants.flatMap(({ index, name }): SpeakerProblems[] => {
      const counts = health.problemsBySpeaker[index];
      return counts === undefined ? [] : [{ key: String(index), name, counts }];
    });
    const rows = [nobody, ...bySpeaker].filter(({ counts }) => sum(counts) > 0);
    this.#speakersNode.hidden = rows.length === 0;
    this.#speakers.show(rows.sort((one, other) => sum(other.counts) - sum(one.counts)));
  }

  #showGauges({ verdict, coverage, figures }: HealthData): void {
    const { texts, number, percent } = this.#words;
    if (verdict.is === 'monolingual') {
      this.#coverage.show(undefined, '–', texts.monolingual);
    } else {
      const detail = fill(texts.coverageDetail, number(coverage.translated), number(coverage.source));
      const orphaned = coverage.orphaned === 0 ? [] : [fill(texts.orphaned, number(coverage.orphaned))];
      this.#coverage.show(coverage.ratio, percent(coverage.ratio), [detail, ...orphaned].join(' · '));
    }
    if (figures.total === 0) {
      this.#agreement.show(undefined, '–', texts.noFigures);
    } else {
      const detail = fill(texts.agreementDetail, number(figures.matched), number(figures.total));
      this.#agreement.show(figures.agreement, percent(figures.agreement), detail);
    }
  }
}

function kindRow({ texts, number, percent }: Words): Row<KindAgreement> {
  const name = element('span', { class: 'row-text' });
  const detail = element('span', { class: 'row-detail' });
  const ratio = element('span', { class: 'row-count' });
  const bar = element('span', { class: 'bar', attributes: { 'aria-hidden': 'true' } });
  return {
    node: element('li', { class: 'kind' }, name, detail, ratio, bar),
    update: ({ kind, matched, total, agreement }) => {
      setText(name, texts.kinds[kind]);
      setText(detail, fill(texts.agreementDetail, number(matched), number(total)));
      setText(ratio, percent(agreement));
      bar.style.setProperty('--share', String(agreement));
      setAttribute(bar, 'data-state', agreement < 1 ? 'part' : 'full');
    },
  };
}

function speakerRow({ counted }: Words): Row<SpeakerProblems> {
  const name = quoted('row-text');
  const counts = element('span', { class: 'row-count' });
  return {
    node: element('li', { class: 'speaker-problems' }, name, counts),
    update: (own) => {
      setText(name, own.name);
      const { errors, warnings, information: hints } = own.counts;
      const said = [
        ...(errors === 0 ? [] : [counted('errors', errors)]),
        ...(warnings === 0 ? [] : [counted('warnings', warnings)]),
        ...(hints === 0 ? [] : [counted('hints', hints)]),
      ];
      setText(counts, said.join(' · '));
    },
  };
}

function sum({ errors, warnings, information }: HealthData['problemsOfNobody']): number {
  return errors + warnings + information;
}
