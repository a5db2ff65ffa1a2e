import type { Code } from '../../../server/src/checks/codes';
import type { Call, Line } from './call';
import type { Random } from './random';

/** A report that names a defect: one of the codes, within a line of one of the places. */
export interface Accepted {
  readonly codes: readonly Code[];
  readonly at: readonly Line[];
}

/** A call with one thing wrong in it. */
export interface Defect {
  readonly lines: readonly Line[];
  readonly accepted: readonly Accepted[];
  /** Where something was changed: a report a line or more away from all of these is a false one. */
  readonly damaged: readonly Line[];
  /** Whether what was damaged is too short to tell much. */
  readonly short: boolean;
}

/** Why nothing was damaged at a place: what would come of it is no defect, or nobody could tell. */
export type Skipped = 'skipped';

/** One kind of defect, made at any place of a call that has room for it. */
export interface Kind {
  readonly name: string;
  /** The defects of this kind a call can have, in random order, each made when it is asked for. */
  defects(call: Call, random: Random): Iterable<Defect | Skipped>;
}

/** A kind by the places where it can be made and what it does there. */
export function kind<Place>(
  name: string,
  places: (call: Call) => readonly Place[],
  damage: (place: Place, call: Call, random: Random) => Defect | Skipped,
): Kind {
  return {
    name,
    *defects(call, random) {
      for (const place of random.shuffled(places(call))) yield damage(place, call, random);
    },
  };
}

/** The lines of a call with some of them replaced; by nothing where they are lost. */
export function replaced(call: Call, replacements: ReadonlyMap<Line, readonly Line[]>): Line[] {
  return call.lines.flatMap((line) => replacements.get(line) ?? [line]);
}
