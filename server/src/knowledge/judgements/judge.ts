import type { Finding } from '../../checks/finding';
import { type Judgement, type Judgements, keyOf } from './model';
import type { Subjects } from './subject';

/** A finding that somebody found right, and what was said about it. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly judgement: Judgement;
}

export interface Judged {
  /** What nobody has accepted, in the order given. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * Takes what was accepted out of what was found.
 *
 * @param subjects called only where there is something to compare with
 */
export function judge(found: readonly Finding[], judgements: Judgements | undefined, subjects: () => Subjects): Judged {
  if (judgements === undefined || judgements.byKey.size === 0 || found.length === 0) {
    return { findings: found, accepted: [] };
  }
  const known = subjects();
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of found) {
    const subject = known.of(finding);
    const judgement = subject && judgements.byKey.get(keyOf(subject));
    if (judgement === undefined) findings.push(finding);
    else accepted.push({ finding, judgement });
  }
  return { findings, accepted };
}
