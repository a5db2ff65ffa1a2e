import type { Analysis } from '../analysis';

/** How much of a call is translated. */
export interface Coverage {
  /** Source paragraphs, and those of them that have a translation. */
  readonly source: number;
  readonly translated: number;
  /** Translations without source. */
  readonly orphaned: number;
  /** translated / source, 0 to 1; 1 for a call without paragraphs. */
  readonly ratio: number;
}

export function coverageOf({ alignment }: Analysis): Coverage {
  let source = 0;
  let translated = 0;
  let orphaned = 0;
  for (const unit of alignment.units) {
    if (unit.source) source++;
    if (unit.source && unit.target) translated++;
    if (!unit.source && unit.target) orphaned++;
  }
  return { source, translated, orphaned, ratio: source === 0 ? 1 : translated / source };
}
