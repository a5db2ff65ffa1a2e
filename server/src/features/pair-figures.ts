import type { TranslationUnit } from '../alignment/model';
import type { Analysis } from '../analysis';
import type { Code } from '../checks/codes';
import { displayValue } from '../figures/notation';
import type { PlacedFigure } from '../figures/placed';
import type { Messages } from '../messages/messages';
import type { PairFigure, PairFigureStatus } from '../protocol-pairs';
import type { Span } from '../transcript/model';
import { directionWord } from './directions';
import { isSame } from './list-edits';

const aboutFigures: ReadonlySet<Code> = new Set([
  'figure-mismatch',
  'period-mismatch',
  'direction-mismatch',
  'figure-missing',
  'figure-added',
]);

type Side = PlacedFigure['side'];

/** Figures are the same objects in every version of their paragraph, and mostly shown alike in each. */
const shown = new WeakMap<PlacedFigure['figure'], PairFigure>();

/** The figures of each pair, with what a reader is to see of how they compare. */
export class PairFigures {
  readonly #byUnit = new Map<TranslationUnit, Record<Side, PlacedFigure[]>>();
  readonly #alone = new Set<PlacedFigure>();
  readonly #accepted = new Map<number, Span[]>();

  readonly #messages: Messages;

  constructor({ figures, differences, accepted }: Analysis, messages: Messages) {
    this.#messages = messages;
    for (const placed of figures) {
      const sides = this.#byUnit.get(placed.unit) ?? { source: [], target: [] };
      sides[placed.side].push(placed);
      this.#byUnit.set(placed.unit, sides);
    }
    for (const { source, target } of differences) {
      const only = source && target ? undefined : (source ?? target);
      if (only) this.#alone.add(only);
    }
    for (const { finding } of accepted) {
      if (!aboutFigures.has(finding.code)) continue;
      this.#accepted.set(finding.line, [...(this.#accepted.get(finding.line) ?? []), finding]);
    }
  }

  of(unit: TranslationUnit, side: Side): PairFigure[] {
    const sides = this.#byUnit.get(unit);
    if (sides === undefined) return [];
    const others = sides[side === 'source' ? 'target' : 'source'];
    const from = unit[side]?.start ?? 0;
    return sides[side].map((placed) => {
      const counterpart = placed.counterpart ? others.indexOf(placed.counterpart) : -1;
      const own: PairFigure = {
        start: placed.start - from,
        end: placed.end - from,
        display: placed.resolved ?? displayValue(placed.figure),
        direction: placed.figure.direction ? directionWord(placed.figure.direction, this.#messages) : null,
        status: this.#statusOf(placed),
        counterpart: counterpart < 0 ? null : counterpart,
      };
      const before = shown.get(placed.figure);
      if (before !== undefined && isSame(before, own)) return before;
      shown.set(placed.figure, own);
      return own;
    });
  }

  #statusOf(placed: PlacedFigure): PairFigureStatus {
    if (placed.status === 'matched') return 'matched';
    const differs = placed.status === 'mismatched';
    if (!differs && !this.#alone.has(placed)) return 'uncompared';
    // What was accepted is said of one of the two, and holds for both.
    if (this.#isAccepted(placed) || (placed.counterpart && this.#isAccepted(placed.counterpart))) return 'accepted';
    return differs ? 'mismatched' : 'alone';
  }

  #isAccepted(placed: PlacedFigure): boolean {
    const here = this.#accepted.get(placed.line) ?? [];
    return here.some(({ start, end }) => start < placed.end && placed.start < end);
  }
}
