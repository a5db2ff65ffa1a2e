import type { Range } from 'vscode-languageserver-types';
import type { TranslationUnit } from '../alignment/model';
import type { Analysis } from '../analysis';
import { rangeAround } from './ranges';

/** Owner of a line that belongs to no translation unit. */
const nobody = -1;

/**
 * Where the pairs of a call stand: a source paragraph with its translation, or with the line that keeps its place.
 * Ranges never overlap and never leave their turn: a pair whose paragraphs other text lies between has none.
 */
export class PairRanges {
  /** The unit that each line of speech belongs to, and `nobody` for a header's lines. */
  readonly #owners = new Map<number, number>();

  constructor({ transcript, alignment }: Pick<Analysis, 'transcript' | 'alignment'>) {
    for (const { header } of transcript.turns) {
      this.#owners.set(header.first.line, nobody);
      if (header.second !== undefined) this.#owners.set(header.second.line, nobody);
    }
    for (const { index, source, target, placeholder } of alignment.units) {
      for (const paragraph of [source, target, placeholder]) {
        if (paragraph !== undefined) this.#owners.set(paragraph.line, index);
      }
    }
  }

  of({ index, source, target, placeholder }: TranslationUnit): Range | undefined {
    const first = source ?? placeholder;
    const second = target ?? placeholder;
    if (first === undefined || second === undefined) return undefined;
    const range = rangeAround(first, second);
    for (let line = range.start.line; line <= range.end.line; line++) {
      if ((this.#owners.get(line) ?? index) !== index) return undefined;
    }
    return range;
  }
}
