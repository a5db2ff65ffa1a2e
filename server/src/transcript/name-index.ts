import { lineKey } from './characters';
import type { HeaderCandidate } from './header-line';
import type { SpannedText } from './model';

const word = /[\p{L}\p{M}'-]+/gu;

/** Tells whether a name is mentioned in the text of the call. Built on first use, in one pass over the text. */
export class NameIndex {
  readonly #lines: readonly SpannedText[];
  readonly #candidates: readonly (HeaderCandidate | undefined)[];
  #pairs: Set<string> | undefined;

  constructor(lines: readonly SpannedText[], candidates: readonly (HeaderCandidate | undefined)[]) {
    this.#lines = lines;
    this.#candidates = candidates;
  }

  /** Whether the first word of the name stands beside its second or near its last one in some paragraph. */
  mentions(candidate: HeaderCandidate): boolean {
    const words = candidate.nameKey.match(word) ?? [];
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return false;
    this.#pairs ??= this.#build();
    return this.#pairs.has(`${first} ${last}`) || this.#pairs.has(`${first} ${words[1]}`);
  }

  #build(): Set<string> {
    const pairs = new Set<string>();
    this.#lines.forEach((line, at) => {
      if (this.#candidates[at]) return;
      const words = lineKey(line.text).match(word) ?? [];
      words.forEach((first, index) => {
        for (const next of words.slice(index + 1, index + 4)) pairs.add(`${first} ${next}`);
      });
    });
    return pairs;
  }
}
