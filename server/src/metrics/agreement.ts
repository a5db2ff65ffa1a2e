import type { Analysis } from '../analysis';
import type { Code } from '../checks/codes';
import type { FigureKind } from '../figures/model';
import type { PlacedDifference } from '../figures/placed';
import type { Span } from '../transcript/model';

/**
 * How the figures of translated paragraphs compare. Identifiers, and loose figures without counterpart, are left out;
 * those that differ and were accepted count as matched.
 */
export interface Agreement {
  readonly total: number;
  readonly matched: number;
  readonly mismatched: number;
  readonly unmatched: number;
  /** matched / total, 0 to 1; 1 where there are none. */
  readonly agreement: number;
}

export interface KindAgreement extends Agreement {
  readonly kind: FigureKind;
}

export interface FigureAgreement {
  readonly all: Agreement;
  /** The kinds that the call has, in a fixed order. They add up to `all`. */
  readonly byKind: readonly KindAgreement[];
}

const kinds: readonly FigureKind[] = ['money', 'percent', 'quantity', 'duration', 'period', 'date', 'identifier'];

const aboutFigures: ReadonlySet<Code> = new Set<Code>([
  'figure-mismatch',
  'period-mismatch',
  'direction-mismatch',
  'figure-missing',
  'figure-added',
]);

const known = new WeakMap<Analysis, FigureAgreement>();

/** Counted once for an analysis. */
export function agreementOf(analysis: Analysis): FigureAgreement {
  const counted = known.get(analysis) ?? count(analysis);
  known.set(analysis, counted);
  return counted;
}

interface Counts {
  matched: number;
  mismatched: number;
  unmatched: number;
}

function count({ figures, differences, accepted }: Analysis): FigureAgreement {
  const byKind = new Map<FigureKind, Counts>(kinds.map((kind) => [kind, { matched: 0, mismatched: 0, unmatched: 0 }]));
  for (const { figure, status } of figures) {
    if (status !== 'matched' || figure.kind === 'identifier') continue;
    const own = byKind.get(figure.kind);
    if (own) own.matched++;
  }
  const right = new Map<string, number>();
  for (const { finding } of accepted) {
    if (!aboutFigures.has(finding.code)) continue;
    const key = placeKey(finding, alone(finding.code));
    right.set(key, (right.get(key) ?? 0) + 1);
  }
  for (const difference of differences) {
    const own = byKind.get(kindOf(difference));
    if (!own) continue;
    const both = difference.source !== undefined && difference.target !== undefined;
    if (takeOne(right, difference, both)) own.matched += both ? 2 : 1;
    else if (both) own.mismatched += 2;
    else own.unmatched++;
  }
  const all: Counts = { matched: 0, mismatched: 0, unmatched: 0 };
  for (const own of byKind.values()) {
    all.matched += own.matched;
    all.mismatched += own.mismatched;
    all.unmatched += own.unmatched;
  }
  return {
    all: summed(all),
    byKind: [...byKind].flatMap(([kind, own]) => {
      const sum = summed(own);
      return sum.total === 0 ? [] : [{ kind, ...sum }];
    }),
  };
}

function summed({ matched, mismatched, unmatched }: Counts): Agreement {
  const total = matched + mismatched + unmatched;
  return { total, matched, mismatched, unmatched, agreement: total === 0 ? 1 : matched / total };
}

/** A difference is of the kind that the source says. */
function kindOf({ source, target }: PlacedDifference): FigureKind {
  return (source ?? target)?.figure.kind ?? 'identifier';
}

/** Whether one of the accepted findings is about the difference. Two may be about figures at one place. */
function takeOne(right: Map<string, number>, { source, target }: PlacedDifference, both: boolean): boolean {
  const place = target ?? source;
  if (place === undefined || right.size === 0) return false;
  const key = placeKey(place, !both);
  const left = right.get(key) ?? 0;
  if (left > 0) right.set(key, left - 1);
  return left > 0;
}

function alone(code: Code): boolean {
  return code === 'figure-missing' || code === 'figure-added';
}

function placeKey({ line, start }: Span, isAlone: boolean): string {
  return `${line}:${start}:${isAlone}`;
}
