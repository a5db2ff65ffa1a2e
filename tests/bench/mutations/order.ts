import type { Call, Line, Pair } from './call';
import { type Accepted, type Defect, type Kind, kind, replaced, type Skipped } from './defect';
import { neighbours } from './lines';
import { interchangeable, isShort } from './paragraph-text';
import type { Random } from './random';

function swapped(side: 'source' | 'target') {
  return ([one, other]: readonly [Pair, Pair], call: Call): Defect | Skipped => {
    if (interchangeable(one.target.text, other.target.text)) return 'skipped';
    if (interchangeable(one.source.text, other.source.text)) return 'skipped';
    return {
      lines: replaced(
        call,
        new Map([
          [one[side], [other[side]]],
          [other[side], [one[side]]],
        ]),
      ),
      accepted: [{ codes: ['misaligned-translation'], at: [one.source, other.source] }],
      damaged: [one.source, one.target, other.source, other.target],
      short: isShort(one.target.text, other.target.text),
    };
  };
}

/** Each pair with a random later one so many turns further on, `least` to `most`. */
function apart(least: number, most: number) {
  return ({ pairs }: Call): (readonly [Pair, readonly Pair[]])[] =>
    pairs.flatMap((pair) => {
      const far = pairs.filter(
        (other) => other.index > pair.index + 1 && other.turn >= pair.turn + least && other.turn <= pair.turn + most,
      );
      return far.length > 0 ? [[pair, far] as const] : [];
    });
}

function swappedApart([pair, far]: readonly [Pair, readonly Pair[]], call: Call, random: Random): Defect | Skipped {
  const other = random.pick(far);
  return other ? swapped('target')([pair, other], call) : 'skipped';
}

/** The last pair of a turn with the first of the next. */
function acrossBorder({ turns }: Call): (readonly [Pair, Pair])[] {
  return turns.flatMap((pairs, turn) => {
    const [last, next] = [pairs.at(-1), turns[turn + 1]?.[0]];
    return last && next ? [[last, next] as const] : [];
  });
}

/** How the translations of a run of pairs slip; the first of them stands wrong, and so does every one after it. */
type Slip = (run: readonly Pair[], call: Call) => readonly (Line | undefined)[];

/** The first translation is lost and the others move up, so that the last source has none. */
const up: Slip = (run) => [...run.slice(1).map((pair) => pair.target), undefined];

/** The translation before the run stands a second time, the others move down, and the last is lost. */
const down: Slip = (run, { pairs }) => {
  const before = pairs[(run[0]?.index ?? 0) - 1];
  return [before && { text: before.target.text }, ...run.slice(0, -1).map((pair) => pair.target)];
};

const roundUp: Slip = (run) => [...run.slice(1).map((pair) => pair.target), run[0]?.target];
const roundDown: Slip = (run) => [run.at(-1)?.target, ...run.slice(0, -1).map((pair) => pair.target)];

function slipped(slip: Slip, accepted: Accepted['codes']) {
  return (run: readonly Pair[], call: Call): Defect | Skipped => {
    const targets = slip(run, call);
    const [first, second] = run;
    const put = targets[0];
    if (!first || !second || !put || interchangeable(put.text, first.target.text)) return 'skipped';
    if (interchangeable(first.target.text, second.target.text)) return 'skipped';
    return {
      lines: replaced(call, new Map(run.map((pair, at) => [pair.target, [targets[at] ?? []].flat()]))),
      accepted: [{ codes: accepted, at: [first.source] }],
      damaged: [...run.map((pair) => pair.source), ...targets.flatMap((line) => line ?? [])],
      short: isShort(put.text, first.target.text),
    };
  };
}

/** The pairs of a turn from any of them on, where at least so many are left. */
function restsOfTurns(least: number) {
  return ({ turns }: Call): (readonly Pair[])[] =>
    turns.flatMap((pairs) => pairs.map((_, at) => pairs.slice(at))).filter((run) => run.length >= least);
}

/** From any pair on, the pairs up to the end of a turn two to five turns on, nothing between them left out. */
function regions({ turns }: Call): (readonly Pair[])[] {
  return turns.flatMap((pairs, turn) =>
    pairs.flatMap((_, at) =>
      [1, 2, 3, 4].flatMap((more) => {
        const following = turns.slice(turn + 1, turn + 1 + more);
        const whole = following.length === more && following.every((next) => next.length > 0);
        return whole ? [[...pairs.slice(at), ...following.flat()]] : [];
      }),
    ),
  );
}

/** Translations under the wrong source. */
export const orderKinds: readonly Kind[] = [
  kind('neighbours swapped', neighbours, swapped('target')),
  kind('neighbouring sources swapped', neighbours, swapped('source')),
  kind('swapped within a turn, further apart', apart(0, 0), swappedApart),
  kind('swapped across a turn border', acrossBorder, swapped('target')),
  kind('swapped between neighbouring turns', apart(1, 1), swappedApart),
  kind('swapped at any distance', apart(2, Number.POSITIVE_INFINITY), swappedApart),
  kind('turn slipped up', restsOfTurns(2), slipped(up, ['misaligned-translation', 'missing-translation'])),
  kind('turn slipped down', restsOfTurns(2), slipped(down, ['misaligned-translation', 'repeated-translation'])),
  kind('turn rotated up', restsOfTurns(3), slipped(roundUp, ['misaligned-translation'])),
  kind('turn rotated down', restsOfTurns(3), slipped(roundDown, ['misaligned-translation'])),
  kind('region slipped up', regions, slipped(up, ['misaligned-translation', 'missing-translation'])),
  kind('region slipped down', regions, slipped(down, ['misaligned-translation', 'repeated-translation'])),
  kind('region rotated up', regions, slipped(roundUp, ['misaligned-translation'])),
  kind('region rotated down', regions, slipped(roundDown, ['misaligned-translation'])),
];
