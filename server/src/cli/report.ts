import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import type { CommandMessages } from './messages/messages';

/** A transcript and what is known of it. */
export interface AnalysedFile {
  readonly path: string;
  readonly analysis: Analysis;
}

/** The language a report is written in: the server's words and the command line's own. */
export interface ReportLanguage {
  readonly messages: Messages;
  readonly commandLine: CommandMessages;
}

/** Writes what is known of all files as one text, which ends in a line break. */
export type Format = (files: readonly AnalysedFile[], language: ReportLanguage) => string;

/** One JSON object with one entry a file. */
export function jsonOf(files: readonly Readonly<Record<string, unknown>>[]): string {
  return `${JSON.stringify({ files }, undefined, 2)}\n`;
}

/** Lines as one text. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
