import { report } from '../report';
import type { Rule } from '../rule';

/** A translation without its source. */
export const missingSource: Rule = ({ alignment }) =>
  alignment.units.flatMap(({ source, target }) =>
    target && !source ? [report('missing-source', target, ({ findings }) => findings.missingSource())] : [],
  );
