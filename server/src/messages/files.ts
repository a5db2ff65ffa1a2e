import type { RowProblem } from '../knowledge/vocabulary/row';

/** Why a file of the workspace could not be read. */
export type UnreadableFile =
  | { readonly kind: 'too-large' | 'not-unicode' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What is said about the workspace's own files. Every sentence says what is wrong and what to do. */
export interface FileMessages {
  unreadable(file: UnreadableFile): string;
  readonly glossary: {
    /** A table whose first row names no column for terms, or none for their translation. */
    noColumns(): string;
    /** A quotation mark that opens a cell and does not close it. */
    openQuotation(): string;
    noSource(): string;
    noTarget(source: string): string;
    /** The source term has Chinese in it, or no letter at all. */
    notEnglish(source: string): string;
    tooLong(source: string, words: number): string;
    bothAllowedAndForbidden(form: string): string;
    /** What stands in the column for case is neither yes nor no. */
    badCase(value: string): string;
    /** XML, but without a single entry that TBX knows. */
    notTbx(): string;
    /** `reason` is the XML parser's own, in English. */
    badXml(reason: string): string;
    /** Nothing below is read. */
    tooManyFaults(): string;
  };
  /** The names of metrics that users add, in a setting or in a file. */
  readonly vocabulary: {
    /** A file that is no list in JSON. */
    notAList(): string;
    /** Rows from 1. */
    badRow(row: number, problem: RowProblem): string;
  };
}
