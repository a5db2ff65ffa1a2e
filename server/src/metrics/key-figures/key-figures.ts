import type { Language } from '../../transcript/model';
import { readChinese } from './chinese/read-chinese';
import { type CrossCheck, crossChecksOf } from './cross-checks/cross-checks';
import { readEnglish } from './english/read-english';
import type { KeyFigure } from './model';
import { rowsOf } from './rows';
import { saidFigures } from './said';
import { type KeyFigureSource, type Spoken, spokenOf } from './source';
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
  readonly #extra: ExtraVocabulary | undefined;
  #figures: KeyFigures | undefined;

  /** @param extra further names of metrics */
  constructor(source: KeyFigureSource, extra?: ExtraVocabulary) {
    this.#source = source;
    this.#extra = extra;
  }

  read(): KeyFigures {
    this.#figures ??= readKeyFigures(this.#source, this.#extra);
    return this.#figures;
  }
}

/**
 * Reads the key figures of a call from what the company says in the call's own language.
 *
 * @param extra further names of metrics
 */
export function readKeyFigures(source: KeyFigureSource, extra?: ExtraVocabulary): KeyFigures {
  const vocabulary = vocabularyOf(extra);
  const spoken = spokenOf(source);
  const inLanguage = (language: Language): Spoken[] =>
    spoken.filter(({ paragraph }) => paragraph.language === language);
  const sentences = [
    ...readEnglish(inLanguage('en'), source.context, vocabulary),
    ...readChinese(inLanguage('zh'), source.context, vocabulary),
  ].sort((a, b) => a.spoken.paragraph.line - b.spoken.paragraph.line);
  const said = saidFigures(sentences, source.figures);
  // Chinese sentences leave more to the listener: what seems to disagree may be two things.
  const certain = said.filter(({ place }) => place.figures[0]?.figure.language === 'en');
  return { rows: rowsOf(said), crossChecks: crossChecksOf(certain) };
}
