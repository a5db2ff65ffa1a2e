import type { Code } from '../checks/codes';

/** The checks whose findings stand on figures. */
export const aboutFigures: ReadonlySet<Code> = new Set([
  'figure-mismatch',
  'figure-missing',
  'figure-added',
  'period-mismatch',
  'direction-mismatch',
]);
