import type { Analysis } from '../analysis';
import type { Finding } from '../checks/finding';
import { type Settings, severityOf } from '../config';

/** The severity a finding has under the reader's settings, undefined where its check is off. */
type Levels = (finding: Finding) => ReturnType<typeof severityOf>;

interface Known<Reading> {
  readonly settings: Settings;
  readonly reading: Reading;
}

/**
 * What is read of an analysis under the settings of a moment: made once, and the same object for as long as neither
 * changes. Views ask several times about one version, as when its diagnostics come.
 */
export class BySettings<Reading> {
  readonly #settings: { readonly current: Settings };
  readonly #read: (analysis: Analysis, levels: Levels) => Reading;
  readonly #known = new WeakMap<Analysis, Known<Reading>>();

  constructor(settings: { readonly current: Settings }, read: (analysis: Analysis, levels: Levels) => Reading) {
    this.#settings = settings;
    this.#read = read;
  }

  of(analysis: Analysis): Reading {
    const settings = this.#settings.current;
    const known = this.#known.get(analysis);
    if (known?.settings === settings) return known.reading;
    const reading = this.#read(analysis, (finding) => severityOf(finding, settings));
    this.#known.set(analysis, { settings, reading });
    return reading;
  }
}
