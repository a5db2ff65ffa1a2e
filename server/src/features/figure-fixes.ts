import type { Analysis } from '../analysis';
import type { Code } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { PlacedDifference } from '../figures/placed';
import { isCertain } from '../figures/rewrite/certain';
import { type Correction, Corrections } from '../figures/rewrite/correction';
import type { Messages } from '../messages/messages';
import { printable } from './excerpt';

/** A way to mend what a finding says. */
export interface Fix {
  readonly title: string;
  /** The one to take where nothing speaks against it: it mends the translation. */
  readonly preferred: boolean;
  readonly corrections: readonly Correction[];
}

/** The findings that can be mended, with the kind of difference behind them. */
const mendable: Readonly<Partial<Record<Code, PlacedDifference['kind']>>> = {
  'figure-mismatch': 'amount',
  'period-mismatch': 'period',
  'direction-mismatch': 'direction',
};

/**
 * The fixes for a finding of the current analysis: the translation first, then the source, then everything that is
 * as certain as this, where that is more. A figure that stands on one side only has none, since its place on the
 * other is not known.
 */
export function figureFixes(analysis: Analysis, finding: Finding, { features }: Messages): Fix[] {
  const difference = differenceOf(analysis, finding);
  if (!difference) return [];
  const corrections = new Corrections(analysis);
  const { fixes } = features;
  const single = (side: 'source' | 'target', title: (text: string) => string): Fix[] => {
    const correction = corrections.correct(difference, side);
    if (!correction) return [];
    return [{ title: title(printable(correction.text)), preferred: side === 'target', corrections: [correction] }];
  };
  return [
    ...single('target', fixes.write),
    // Which way the source's figure goes is not the translator's to change.
    ...(difference.kind === 'direction' ? [] : single('source', fixes.changeSource)),
    ...(isCertain(difference) ? all(analysis, corrections, fixes.all) : []),
  ];
}

function all(analysis: Analysis, corrections: Corrections, title: (count: number) => string): Fix[] {
  const certain = certainCorrections(analysis, corrections);
  return certain.length < 2 ? [] : [{ title: title(certain.length), preferred: false, corrections: certain }];
}

/** What can be mended in the translation without a look at it, in document order, no two in one place. */
export function certainCorrections(analysis: Analysis, corrections = new Corrections(analysis)): Correction[] {
  const byUnit = new Map<PlacedDifference['unit'], PlacedDifference[]>();
  for (const difference of analysis.differences) {
    if (!isCertain(difference)) continue;
    const together = byUnit.get(difference.unit);
    if (together) together.push(difference);
    else byUnit.set(difference.unit, [difference]);
  }
  return [...byUnit.values()]
    .flatMap((together) => corrections.correctTogether(together))
    .sort((a, b) => a.line - b.line || a.start - b.start);
}

function differenceOf({ differences }: Analysis, { code, line, start }: Finding): PlacedDifference | undefined {
  const kind = mendable[code];
  return differences.find((it) => it.kind === kind && it.target?.line === line && it.target.start === start);
}
