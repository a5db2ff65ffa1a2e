import type { CallKeyFigure, CallReport } from '../../../../server/src/protocol-call';
import { fill } from '../../shared/values';
import type { Words } from '../words';

type Status = CallKeyFigure['places'][number]['status'];
type Conflict = CallReport['crossChecks'][number]['kind'];
type Place = CallKeyFigure['places'][number]['place'];

/** A row of the table of key figures, as it is read. */
export interface KeyFigureRow {
  /** Tells the row apart from all others, and stays the same while text around it is edited. */
  readonly key: string;
  readonly metric: string;
  readonly segment: string | null;
  readonly basis: string;
  readonly period: string | null;
  readonly amount: number;
  readonly value: string;
  readonly change: string;
  readonly guidance: boolean;
  /** The worst of its places. */
  readonly status: Status;
  /** How it does not agree with other key figures of the call. */
  readonly conflicts: readonly Conflict[];
  readonly places: readonly KeyFigurePlace[];
  /** Everything that a search looks in, in lower case. */
  readonly searched: string;
}

export interface KeyFigurePlace {
  readonly place: Place;
  readonly speaker: string | null;
  readonly text: string;
  readonly translation: string | null;
  readonly status: Status;
}

const severest = ['mismatched', 'unmatched', 'matched'] as const;

/** The row that was made of a key figure before, and what else it was made with. */
interface Known {
  readonly names: string;
  readonly words: Words;
  readonly row: KeyFigureRow;
}

/** Key figures are the same objects for as long as they say the same. */
const identities = new WeakMap<CallKeyFigure, string>();
const known = new WeakMap<CallKeyFigure, Known>();

export function keyFigureRows(report: CallReport, words: Words): readonly KeyFigureRow[] {
  const conflicts = conflictsOf(report);
  const people = new Map(report.participants.map(({ index, name }) => [index, name]));
  const names = JSON.stringify([...people]);
  const seen = new Map<string, number>();
  return report.keyFigures.map((data) => {
    const identity = identities.get(data) ?? identityOf(data);
    identities.set(data, identity);
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    const key = `${identity}${occurrence}`;
    const own = new Set(data.places.flatMap(({ place }) => [...(conflicts.get(keyOf(place)) ?? [])]));
    const before = known.get(data);
    const isKnown = before?.row.key === key && before.names === names && before.words === words;
    if (isKnown && isSame(before.row.conflicts, own)) return before.row;
    const row = makeRow(data, { key, conflicts: [...own], people, words });
    known.set(data, { names, words, row });
    return row;
  });
}

function identityOf({
  metric,
  segment,
  basis,
  period,
  value,
  to,
  unit,
  change,
  guidance,
  of,
  shares,
}: CallKeyFigure): string {
  return JSON.stringify([metric, segment, basis, period, value, to, unit, change, guidance, of, shares]);
}

function isSame(one: readonly Conflict[], other: ReadonlySet<Conflict>): boolean {
  return one.length === other.size && one.every((conflict) => other.has(conflict));
}

interface RowParts extends Pick<KeyFigureRow, 'key' | 'conflicts'> {
  readonly people: ReadonlyMap<number, string>;
  readonly words: Words;
}

function makeRow(data: CallKeyFigure, { key, conflicts, people, words }: RowParts): KeyFigureRow {
  const { texts } = words;
  const { metric, name, segment, basis, period, value, change, guidance } = data;
  const shown = {
    metric: name,
    basis: basis === null ? '' : texts.bases[basis],
    value: valueText(data, words),
    change: change === null ? '' : texts.changes[change],
  };
  const places = data.places.map((place) => ({
    ...place,
    speaker: place.speaker === null ? null : (people.get(place.speaker) ?? null),
  }));
  const said = places.flatMap(({ text, translation, speaker }) => [text, translation ?? '', speaker ?? '']);
  return {
    ...{ key, ...shown, segment, period, guidance, amount: value, places, conflicts },
    status: severest.find((status) => places.some((place) => place.status === status)) ?? 'matched',
    searched: [...Object.values(shown), metric, segment ?? '', period ?? '', ...said].join('\n').toLowerCase(),
  };
}

function conflictsOf({ crossChecks }: CallReport): ReadonlyMap<string, ReadonlySet<Conflict>> {
  const found = new Map<string, Set<Conflict>>();
  for (const { kind, place, others } of crossChecks) {
    for (const own of [place, ...others]) {
      const known = found.get(keyOf(own)) ?? new Set<Conflict>();
      found.set(keyOf(own), known.add(kind));
    }
  }
  return found;
}

function keyOf({ line, start, end }: Place): string {
  return `${line}:${start}:${end}`;
}

/** `~$52M – $55M`: about so much, or from one end of a range to the other; a change with its sign. */
function valueText({ value, to, unit, change, approximate }: CallKeyFigure, words: Words): string {
  const signed = change !== null;
  const one = words.value(value, unit, signed);
  const range = to === null ? one : fill(words.texts.range, one, words.value(to, unit, signed));
  return approximate ? `~${range}` : range;
}
