import type { Alignment } from '../alignment/model';
import type { PlacedDifference } from '../figures/placed';
import type { Transcript } from '../transcript/model';
import type { Finding } from './finding';

/** What a rule looks at. */
export interface RuleInput {
  readonly transcript: Transcript;
  readonly alignment: Alignment;
  readonly differences: readonly PlacedDifference[];
}

/** A rule: one kind of defect, one file. Its documentation stands in `checks/README.md` under the code. */
export type Rule = (input: RuleInput) => Finding[];
