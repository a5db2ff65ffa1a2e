import type { Finding } from './finding';
import type { Rule, RuleInput } from './rule';
import { emptyTurn } from './rules/empty-turn';
import { figuresDiffer } from './rules/figures-differ';
import { figuresDisagree } from './rules/figures-disagree';
import { headerNotRepeated } from './rules/header-not-repeated';
import { incompleteTranslation } from './rules/incomplete-translation';
import { inconsistentName } from './rules/inconsistent-name';
import { inconsistentSpeaker } from './rules/inconsistent-speaker';
import { misalignedTranslation } from './rules/misaligned-translation';
import { missingSource } from './rules/missing-source';
import { missingTranslation } from './rules/missing-translation';
import { mixedScript } from './rules/mixed-script';
import { noTranslation } from './rules/no-translation';
import { repeatedTranslation } from './rules/repeated-translation';
import { termMismatch } from './rules/term-mismatch';
import { textBeforeSpeaker } from './rules/text-before-speaker';
import { untranslated } from './rules/untranslated';

const rules: readonly Rule[] = [
  missingTranslation,
  missingSource,
  misalignedTranslation,
  repeatedTranslation,
  incompleteTranslation,
  untranslated,
  headerNotRepeated,
  inconsistentSpeaker,
  inconsistentName,
  emptyTurn,
  textBeforeSpeaker,
  noTranslation,
  figuresDiffer,
  figuresDisagree,
  termMismatch,
  mixedScript,
];

/** Everything the rules find, in document order. */
export function runChecks(input: RuleInput): Finding[] {
  const findings = rules.flatMap((rule) => rule(input));
  return findings.sort((a, b) => a.line - b.line || a.start - b.start);
}
