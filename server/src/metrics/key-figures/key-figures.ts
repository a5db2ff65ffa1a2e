import { type CrossCheck, crossChecksOf } from './cross-checks/cross-checks';
import { factsOf } from './english/facts';
import type { KeyFigure } from './model';
import { rowsOf } from './rows';
import { saidFigures } from './said';
import { type KeyFigureSource, spokenOf } from './source';
import { type ExtraVocabulary, vocabularyOf } from './vocabulary/vocabulary';

/** The key figures of a call, and where they do not agree with each other. */
export interface KeyFigures {
  /** In the order in which they are said first. */
  readonly rows: readonly KeyFigure[];
  /** In document order. */
  readonly crossChecks: readonly CrossCheck[];
}

/** The key figures of a call: the one computation that the panel, the command line and the checks show. */
export function keyFiguresOf({ keyFigures }: { readonly keyFigures: KeyFigureReading }): KeyFigures {
  return keyFigures.read();
}

/** The key figures of one version of a call: read when they are first asked for, and kept. */
export class KeyFigureReading {
  readonly #source: KeyFigureSource;
  #figures: KeyFigures | undefined;

  constructor(source: KeyFigureSource) {
    this.#source = source;
  }

  read(): KeyFigures {
    this.#figures ??= readKeyFigures(this.#source);
    return this.#figures;
  }
}

/**
 * Reads the key figures of a call from what the company says in the call's own language.
 *
 * @param extra further names of metrics
 */
export function readKeyFigures(source: KeyFigureSource, extra?: ExtraVocabulary): KeyFigures {
  const spoken = spokenOf(source, vocabularyOf(extra));
  const sentences = spoken.flatMap((own) => own.sentences);
  const said = saidFigures(source, spoken, factsOf(sentences, source.context));
  return { rows: rowsOf(said), crossChecks: crossChecksOf(said) };
}
