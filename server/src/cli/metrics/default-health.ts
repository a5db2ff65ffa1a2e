import type { Analysis } from '../../analysis';
import { type Health, healthOf } from '../../metrics/health';

/** By the rules' own levels: the command line knows no settings. */
export function defaultHealth(analysis: Analysis): Health {
  return healthOf(analysis, ({ severity }) => severity);
}
