import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A term of one language in an entry, and what the entry says about its use. */
export interface TbxTerm {
  readonly text: string;
  /** BCP 47, lower case. */
  readonly language: string;
  /** `preferredTerm-admn-sts` and its like; empty where nothing is said. */
  readonly status: string;
}

/** A concept with its terms in all languages. */
export interface TbxEntry {
  /** 0-based. */
  readonly line: number;
  readonly terms: readonly TbxTerm[];
}

/** What to do with what is read. */
export interface TbxHandler {
  onEntry(entry: TbxEntry): void;
  /** XML that is not well-formed; the entry it stands in is left out. `line` is 0-based. */
  onFault(line: number, reason: string): void;
  /** There were too many faults, so that nothing more is read. */
  onGivenUp(line: number): void;
}

/** A file with more is no TBX, or needs a program that mends it. */
const mostFaults = 50;

/** TBX 2 (`martif`) and TBX 3 (`tbx`, with data categories as attributes or as elements of their own). */
const entryElements = new Set(['termEntry', 'conceptEntry']);
const languageElements = new Set(['langSet', 'langSec']);
const termElements = new Set(['tig', 'ntig', 'termSec']);
const statusTypes = new Set(['administrativeStatus', 'normativeAuthorization']);

class GivenUp extends Error {}

/**
 * Reads the entries of a TBX file one by one, without keeping the document. Document types and the entities they
 * declare are passed over: nothing is expanded and nothing is fetched. Never throws.
 */
export function readTbxEntries(xml: string, handler: TbxHandler): void {
  const parser = new SaxesParser();
  const reader = new EntryReader(handler);
  let faults = 0;
  parser.on('opentag', (tag) => reader.open(tag, parser.line - 1));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('error', ({ message }) => {
    const line = parser.line - 1;
    // One fault brings others in its wake; the first of an entry says what is wrong.
    if (reader.fault()) handler.onFault(line, message.replace(/^\d+:\d+: /, ''));
    if (++faults < mostFaults) return;
    handler.onGivenUp(line);
    throw new GivenUp();
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof GivenUp)) handler.onFault(parser.line - 1, error instanceof Error ? error.message : '');
  }
}

/** Puts an entry together from the parser's events. */
class EntryReader {
  readonly #handler: TbxHandler;
  #line = 0;
  #entry: TbxTerm[] | undefined;
  #broken = false;
  #language = '';
  #term = '';
  #status = '';
  /** The element whose text is being read, and the text so far. */
  #reading: 'term' | 'status' | undefined;
  #readingElement = '';
  #text = '';

  constructor(handler: TbxHandler) {
    this.#handler = handler;
  }

  open({ name, attributes }: SaxesTagPlain, line: number): void {
    const element = localName(name);
    if (entryElements.has(element)) {
      this.#line = line;
      this.#entry = [];
      this.#broken = false;
    } else if (languageElements.has(element)) this.#language = (attributes['xml:lang'] ?? '').toLowerCase();
    else if (termElements.has(element)) this.#endTerm();
    else if (this.#reading !== undefined) return;
    else if (element === 'term') this.#read('term', name);
    else if (statusTypes.has(element) || (element === 'termNote' && statusTypes.has(attributes['type'] ?? ''))) {
      this.#read('status', name);
    }
  }

  text(text: string): void {
    if (this.#reading !== undefined) this.#text += text;
  }

  close(name: string): void {
    const element = localName(name);
    if (this.#reading !== undefined && name === this.#readingElement) this.#keep(this.#reading);
    if (termElements.has(element) || languageElements.has(element)) this.#endTerm();
    if (!entryElements.has(element)) return;
    if (this.#entry !== undefined && !this.#broken) this.#handler.onEntry({ line: this.#line, terms: this.#entry });
    this.#entry = undefined;
    this.#broken = false;
  }

  /** @returns whether it is the first fault here */
  fault(): boolean {
    const first = !this.#broken;
    this.#broken = true;
    return first;
  }

  #read(what: 'term' | 'status', name: string): void {
    // A language's terms may follow each other without an element around each.
    if (what === 'term') this.#endTerm();
    this.#reading = what;
    this.#readingElement = name;
    this.#text = '';
  }

  #keep(what: 'term' | 'status'): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    if (what === 'term') this.#term = text;
    else this.#status = text;
    this.#reading = undefined;
  }

  #endTerm(): void {
    if (this.#term !== '') this.#entry?.push({ text: this.#term, language: this.#language, status: this.#status });
    this.#term = '';
    this.#status = '';
    this.#reading = undefined;
  }
}

/** Without the namespace's prefix, which a file may choose. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
