import type { Paragraph, Transcript } from '../../transcript/model';
import { oneSlipApart } from '../../transcript/similarity';
import type { NameReading } from './name-reading';

/** Words between which a middle name may stand, as in `Stefan J. Murry`. */
const MIDDLE_NAMES = 1;
const betweenWords = /^\.? $/;
const callsSomebody = /^[,?!]/;
/** So many people may share a given name, or a family name; more of them are not looked through. */
const MAX_NAMESAKES = 32;

/** Who the speech of a call calls by name. Read on first use, in one pass. */
export class PeopleMentioned {
  readonly #transcript: Transcript;
  readonly #reading: NameReading;
  #index: Index | undefined;

  constructor(transcript: Transcript, reading: NameReading) {
    this.#transcript = transcript;
    this.#reading = reading;
  }

  /** Whether somebody is called so: `Thanks, Joan`, `Joan, how …`, `Ms. Savage`. */
  calls(word: string): boolean {
    return this.#read().called.has(word);
  }

  /** Whether the two words stand together as a name, a middle name between them or not. */
  hasName(given: string, family: string): boolean {
    return this.#read().names.has(`${given} ${family}`);
  }

  /** The name, if any, that the speech has instead: one of the two words is the same, the other a slip apart. */
  almost(given: string, family: string): { readonly given: string; readonly family: string } | undefined {
    const { families, givens } = this.#read();
    for (const other of families.get(given) ?? []) {
      if (oneSlipApart(other, family)) return { given, family: other };
    }
    for (const other of givens.get(family) ?? []) {
      if (oneSlipApart(other, given)) return { given: other, family };
    }
    return undefined;
  }

  /** A word as the speech first writes it, capitals included: `McKay`. */
  asWritten(word: string): string {
    return this.#read().written.get(word) ?? word;
  }

  #read(): Index {
    this.#index ??= indexOf(
      [...this.#transcript.preamble, ...this.#transcript.turns.flatMap(({ paragraphs }) => paragraphs)],
      this.#reading,
    );
    return this.#index;
  }
}

interface Index {
  readonly called: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly written: ReadonlyMap<string, string>;
  /** The family names by given name, and the other way round. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
  readonly givens: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexOf(paragraphs: readonly Paragraph[], reading: NameReading): Index {
  const called = new Set<string>();
  const names = new Set<string>();
  const written = new Map<string, string>();
  const families = new Map<string, Set<string>>();
  const givens = new Map<string, Set<string>>();
  for (const { text, language } of paragraphs) {
    const words = reading.wordsOf(text);
    words.forEach((word, at) => {
      if (!written.has(word.key)) written.set(word.key, text.slice(word.start, word.end));
      if (language === 'zh' || !word.opens || callsSomebody.test(text.slice(word.end))) called.add(word.key);
      let end = word.end;
      for (const next of words.slice(at + 1, at + 2 + MIDDLE_NAMES)) {
        if (!betweenWords.test(text.slice(end, next.start))) break;
        names.add(`${word.key} ${next.key}`);
        add(families, word.key, next.key);
        add(givens, next.key, word.key);
        end = next.end;
      }
    });
  }
  return { called, names, written, families, givens };
}

function add(index: Map<string, Set<string>>, key: string, value: string): void {
  const values = index.get(key);
  if (!values) index.set(key, new Set([value]));
  else if (values.size < MAX_NAMESAKES) values.add(value);
}
