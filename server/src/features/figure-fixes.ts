import type { Analysis } from '../analysis';
import type { Code } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { PlacedDifference } from '../figures/placed';
import { isCertain } from '../figures/rewrite/certain';
import { type Correction, Corrections } from '../figures/rewrite/correction';
import type { FeatureMessages } from '../messages/features';
import type { Span } from '../transcript/model';
import { printable } from './excerpt';

/** A way to mend what findings say. */
export interface Fix {
  readonly title: string;
  /** The one to take where nothing speaks against it: it mends the translation. */
  readonly preferred: boolean;
  readonly corrections: readonly Correction[];
}

/** The finding that tells a difference which can be mended. */
const codeOf: Readonly<Partial<Record<PlacedDifference['kind'], Code>>> = {
  amount: 'figure-mismatch',
  period: 'period-mismatch',
  direction: 'direction-mismatch',
  basis: 'period-mismatch',
};

/** What can be mended in one version of a transcript. */
export class FigureFixes {
  readonly #titles: FeatureMessages['fixes'];
  readonly #corrections: Corrections;
  readonly #differences = new Map<string, PlacedDifference>();
  #certain: readonly Correction[] | undefined;

  /** @param isOn whether the user wants to hear of a kind of finding; the others are left alone */
  constructor(analysis: Analysis, { fixes }: FeatureMessages, isOn: (code: Code) => boolean) {
    this.#titles = fixes;
    this.#corrections = new Corrections(analysis);
    // A difference that is told nowhere, because somebody accepted it for instance, is not to be mended either.
    const told = new Set(analysis.findings.map((finding) => keyOf(finding.code, finding)));
    for (const difference of analysis.differences) {
      const code = codeOf[difference.kind];
      if (code === undefined || !isOn(code) || !difference.target) continue;
      const key = keyOf(code, difference.target);
      if (told.has(key)) this.#differences.set(key, difference);
    }
  }

  /**
   * The fixes for a finding of this analysis: in the translation, then in the source. A figure that stands on one side
   * only has none, since its place on the other is not known.
   */
  of(finding: Finding): Fix[] {
    const difference = this.#differences.get(keyOf(finding.code, finding));
    if (!difference) return [];
    const fix = (side: 'source' | 'target', titleOf: (text: string) => string): Fix[] => {
      const correction = this.#corrections.correct(difference, side);
      if (!correction) return [];
      return [{ title: titleOf(printable(correction.text)), preferred: side === 'target', corrections: [correction] }];
    };
    return [
      ...fix('target', this.#titles.write),
      // Which way the source says a figure goes, and against what, is not the translator's to change.
      ...(difference.kind === 'direction' || difference.kind === 'basis'
        ? []
        : fix('source', this.#titles.changeSource)),
    ];
  }

  /** Whether a finding is among those that `all` mends, as far as they can be mended. */
  isCertain(finding: Finding): boolean {
    const difference = this.#differences.get(keyOf(finding.code, finding));
    return difference !== undefined && isCertain(difference);
  }

  /** What can be mended in the translation without a look at it; undefined where there is nothing. */
  all(): Fix | undefined {
    this.#certain ??= certainCorrections([...this.#differences.values()], this.#corrections);
    if (this.#certain.length === 0) return undefined;
    return { title: this.#titles.all(this.#certain.length), preferred: false, corrections: this.#certain };
  }
}

function keyOf(code: Code, { line, start }: Span): string {
  return `${code} ${line} ${start}`;
}

/** In document order, no two in one place. */
function certainCorrections(differences: readonly PlacedDifference[], corrections: Corrections): Correction[] {
  const byUnit = new Map<PlacedDifference['unit'], PlacedDifference[]>();
  for (const difference of differences) {
    if (!isCertain(difference)) continue;
    const together = byUnit.get(difference.unit);
    if (together) together.push(difference);
    else byUnit.set(difference.unit, [difference]);
  }
  return [...byUnit.values()]
    .flatMap((together) => corrections.correctTogether(together))
    .sort((a, b) => a.line - b.line || a.start - b.start);
}
