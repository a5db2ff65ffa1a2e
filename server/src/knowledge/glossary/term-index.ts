import type { Glossary, GlossaryTerm } from './model';
import { baseForms, requiredForm, type Word, wordsOf } from './words';

/** A term where it stands in a source text. */
export interface TermPlace {
  readonly term: GlossaryTerm;
  /** Columns of the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A place in the tree of all terms: the terms that end here, and the words that may follow. */
interface Node {
  readonly next: Map<string, Node>;
  readonly ending: IndexedTerm[];
}

interface IndexedTerm {
  readonly term: GlossaryTerm;
  /** By word: how it must be written; undefined where case does not matter. */
  readonly asWritten: readonly (string | undefined)[];
}

/** A word before these may be in the plural, too: costs of revenue, rates of return. */
const prepositions = new Set(['of', 'per', 'on', 'in', 'to', 'for']);

/** A compound written as one word: shorter ones are too often another word. */
const shortestCompound = 7;

/**
 * All terms of a glossary in one tree of words, so that a text is read once, however many terms there are. Terms are
 * found at whole words, with hyphens or spaces between them, in the plural and the possessive.
 */
export class TermIndex {
  readonly #root: Node = node();

  constructor({ terms }: Glossary) {
    for (const term of terms) this.#add(term);
  }

  /** The terms of a text in their order. The longest wins over those inside it. */
  find(text: string): TermPlace[] {
    const words = wordsOf(text);
    const found: TermPlace[] = [];
    for (let at = 0; at < words.length; ) {
      const place = this.#begins(words[at]) ? this.#longestAt(words, at) : undefined;
      if (place === undefined) at++;
      else {
        found.push(place.place);
        at = place.next;
      }
    }
    return found;
  }

  #add(term: GlossaryTerm): void {
    const words = wordsOf(term.source).map(({ text }) => text);
    const [first = '', second = ''] = words;
    this.#insert(words, { term, asWritten: words.map((word) => requiredForm(word, term)) });
    // `cash flow` is also written `cashflow`.
    const compound = first + second;
    if (words.length === 2 && compound.length >= shortestCompound && /^[a-z]+$/.test(compound)) {
      this.#insert([compound], { term, asWritten: [requiredForm(compound, term)] });
    }
  }

  #insert(words: readonly string[], term: IndexedTerm): void {
    let { next, ending } = this.#root;
    for (const word of words) {
      const key = word.toLowerCase();
      const child = next.get(key) ?? node();
      next.set(key, child);
      ({ next, ending } = child);
    }
    ending.push(term);
  }

  /** Whether a term may begin with a word; most words begin none, and are passed over here. */
  #begins(word: Word | undefined): boolean {
    if (word === undefined) return false;
    const { next } = this.#root;
    return next.has(word.text.toLowerCase()) || baseForms(word.text).some((form) => next.has(form.toLowerCase()));
  }

  /** The term that reaches furthest from a word on; of two, the one that is written as in the text. */
  #longestAt(words: readonly Word[], from: number): { readonly place: TermPlace; readonly next: number } | undefined {
    const first = words[from];
    let paths: Path[] = [{ node: this.#root, forms: [] }];
    let best: { place: TermPlace; next: number } | undefined;
    for (let at = from; first !== undefined && paths.length > 0; at++) {
      const word = words[at];
      if (word === undefined) break;
      const inflects = prepositions.has(words[at + 1]?.text.toLowerCase() ?? '');
      const steps = paths.flatMap((path) => follow(path, word));
      const term = steps.map(termAt).find((it) => it !== undefined);
      if (term !== undefined) best = { place: { term, start: first.start, end: word.end }, next: at + 1 };
      // In the middle of a term a word stands as the glossary has it, unless it is the head of what follows.
      paths = steps.filter(({ forms }) => inflects || forms.at(-1) === word.text);
    }
    return best;
  }
}

/** A way through the tree, with the forms of the text's words that led there. */
interface Path {
  readonly node: Node;
  readonly forms: readonly string[];
}

/** The steps a word allows, its own form before those it is a form of. */
function follow({ node, forms }: Path, word: Word): Path[] {
  return baseForms(word.text).flatMap((form) => {
    const next = node.next.get(form.toLowerCase());
    return next === undefined ? [] : [{ node: next, forms: [...forms, form] }];
  });
}

/** Of the terms that end here, one that must be written so before one that may be written so. */
function termAt({ node: { ending }, forms }: Path): GlossaryTerm | undefined {
  const fitting = ending.filter(({ asWritten }) =>
    asWritten.every((required, at) => required === undefined || required === forms[at]),
  );
  const strict = fitting.find(({ asWritten }) => asWritten.some((required) => required !== undefined));
  return (strict ?? fitting[0])?.term;
}

function node(): Node {
  return { next: new Map(), ending: [] };
}
