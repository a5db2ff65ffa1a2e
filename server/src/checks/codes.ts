export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Every rule's code with its default severity. The names are public: settings, SARIF and users refer to them. */
export const defaultSeverity = {
  'missing-translation': 'error',
  'missing-source': 'error',
  'misaligned-translation': 'error',
  'repeated-translation': 'warning',
  'incomplete-translation': 'warning',
  untranslated: 'warning',
  'header-not-repeated': 'warning',
  'inconsistent-speaker': 'warning',
  'empty-turn': 'warning',
  'text-before-speaker': 'warning',
  'figure-mismatch': 'error',
  'figure-missing': 'warning',
  'figure-added': 'warning',
  'period-mismatch': 'error',
  'direction-mismatch': 'error',
  'term-mismatch': 'warning',
  'inconsistent-name': 'information',
  'mixed-script': 'warning',
  'contradicting-figures': 'information',
  'growth-does-not-follow': 'information',
  'ratio-does-not-follow': 'information',
  'shares-do-not-add-up': 'information',
  'segments-do-not-add-up': 'information',
  'no-translation': 'information',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof defaultSeverity;

export const codes = Object.keys(defaultSeverity) as readonly Code[];
