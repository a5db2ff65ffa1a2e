import type { Finding } from './finding';
import type { Rule, RuleInput } from './rule';
import { emptyTurn } from './rules/empty-turn';
import { figuresDiffer } from './rules/figures-differ';
import { headerNotRepeated } from './rules/header-not-repeated';
import { missingSource } from './rules/missing-source';
import { missingTranslation } from './rules/missing-translation';
import { noTranslation } from './rules/no-translation';
import { textBeforeSpeaker } from './rules/text-before-speaker';
import { untranslated } from './rules/untranslated';

const rules: readonly Rule[] = [
  missingTranslation,
  missingSource,
  untranslated,
  headerNotRepeated,
  emptyTurn,
  textBeforeSpeaker,
  noTranslation,
  figuresDiffer,
];

/** Everything the rules find, in document order. */
export function runChecks(input: RuleInput): Finding[] {
  const findings = rules.flatMap((rule) => rule(input));
  return findings.sort((a, b) => a.line - b.line || a.start - b.start);
}
