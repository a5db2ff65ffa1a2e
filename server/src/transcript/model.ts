/**
 * The document model of a transcript: what the parser makes of the text.
 *
 * A transcript is read line by line and every element stands on one line, so a place is a line and two columns.
 * Lines and columns are 0-based, columns in UTF-16 code units, `end` exclusive.
 */

export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A span together with the text it covers. */
export interface SpannedText extends Span {
  readonly text: string;
}

/** The language of a paragraph. A paragraph without letters of either takes the language its place suggests. */
export type Language = 'en' | 'zh';

/** One line of speech, without its surrounding white space. */
export interface Paragraph extends SpannedText {
  readonly language: Language;
}

/** One copy of a speaker header: `Name` or `Name - Title, Title & Title`. */
export interface HeaderLine extends SpannedText {
  readonly name: SpannedText;
  readonly title: SpannedText | undefined;
}

/**
 * How a header's second copy stands to the first: `same`, a `translation` of it (`Operator` / `接線生`, which is
 * right), `different` (misspelt), or `missing`.
 */
export type HeaderCopy = 'same' | 'translation' | 'different' | 'missing';

/** A speaker header with both its copies. */
export interface Header {
  /** The copy that agrees with the rest of the call; where both do, the first. */
  readonly canonical: HeaderLine;
  readonly first: HeaderLine;
  readonly second: HeaderLine | undefined;
  readonly copy: HeaderCopy;
}

export type SectionKind = 'prepared-remarks' | 'questions-and-answers';

/** `operator` runs the call, `company` answers, `analyst` asks. */
export type SpeakerRole = 'operator' | 'company' | 'analyst';

export interface Speaker {
  /** Position in `Transcript.speakers`, in order of first appearance. */
  readonly index: number;
  /** The name as the call mostly writes it. */
  readonly name: string;
  /** The first title given for the speaker in the call. */
  readonly title: string | undefined;
  readonly role: SpeakerRole;
}

/** A speaker's uninterrupted contribution: a header and the paragraphs under it. */
export interface Turn {
  /** Position in `Transcript.turns`. */
  readonly index: number;
  readonly header: Header;
  readonly speaker: Speaker;
  readonly section: SectionKind;
  readonly paragraphs: readonly Paragraph[];
  /** Line of the header's first copy. */
  readonly startLine: number;
  /** The last line with text that belongs to the turn, inclusive. */
  readonly endLine: number;
}

export interface Section {
  readonly kind: SectionKind;
  readonly turns: readonly Turn[];
  readonly startLine: number;
  /** Inclusive. */
  readonly endLine: number;
}

export interface Transcript {
  readonly lineCount: number;
  /** All lines that hold text. */
  readonly lines: readonly SpannedText[];
  /** Lines above the first header that speak about the document: a disclaimer, a title, a date. */
  readonly notices: readonly SpannedText[];
  /** Speech above the first header, which belongs to nobody. */
  readonly preamble: readonly Paragraph[];
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly sections: readonly Section[];
  /** The one language of a transcript without any translation; undefined where both languages occur. */
  readonly monolingual: Language | undefined;
}
