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

export function keyFigureRows(report: CallReport, words: Words): readonly KeyFigureRow[] {
  const { texts } = words;
  const conflicts = conflictsOf(report);
  const names = new Map(report.participants.map(({ index, name }) => [index, name]));
  const seen = new Map<string, number>();
  return report.keyFigures.map((data) => {
    const { metric, name, segment, basis, period, value, to, unit, change, guidance, of, shares } = data;
    const identity = JSON.stringify([metric, segment, basis, period, value, to, unit, change, guidance, of, shares]);
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    const shown = {
      metric: name,
      basis: basis === null ? '' : texts.bases[basis],
      value: valueText(data, words),
      change: change === null ? '' : texts.changes[change],
    };
    const places = data.places.map((place) => ({
      ...place,
      speaker: place.speaker === null ? null : (names.get(place.speaker) ?? null),
    }));
    const said = places.flatMap(({ text, translation, speaker }) => [text, translation ?? '', speaker ?? '']);
    return {
      key: `${identity}${occurrence}`,
      ...shown,
      ...{ segment, period, guidance, amount: value, places },
      status: severest.find((status) => places.some((place) => place.status === status)) ?? 'matched',
      conflicts: [...new Set(places.flatMap(({ place }) => [...(conflicts.get(keyOf(place)) ?? [])]))],
      searched: [...Object.values(shown), metric, segment ?? '', period ?? '', ...said].join('\n').toLowerCase(),
    };
  });
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
