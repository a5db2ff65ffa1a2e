import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from '../../server/src/analysis';
import type { Finding, Repair } from '../../server/src/checks/finding';
import { messagesFor } from '../../server/src/messages/messages';
import { linesOf } from './reading';

/** A text with a repair made, as an editor makes it. */
export function repaired(text: string, { changes }: Pick<Repair, 'changes'>): string {
  const edits = changes.map(({ start, end, text: newText }) => ({
    range: {
      start: { line: start.line, character: start.column },
      end: { line: end.line, character: end.column },
    },
    newText,
  }));
  return TextDocument.applyEdits(TextDocument.create('', 'transcript', 1, text), edits);
}

/** The ways offered to mend the first finding of a code. */
export function repairsOf(text: string, code: Finding['code']): readonly Repair[] {
  const finding = analyse(text).findings.find((it) => it.code === code);
  return finding?.repairs?.() ?? [];
}

/** What an English reader is offered. */
export function titlesOf(repairs: readonly Repair[]): string[] {
  return repairs.map(({ title }) => title(messagesFor('en')));
}

/** The codes of what is found, with what each stands on, wherever that is. */
export function findingsIn(text: string, { findings }: Analysis): string[] {
  const lines = linesOf(text);
  return findings.map(({ code, line, start, end }) => `${code}: ${lines[line]?.slice(start, end)}`);
}

/** A list without the elements of another, each as often as it is there. */
export function without(list: readonly string[], others: readonly string[]): string[] {
  const known = [...others];
  return list.filter((element) => {
    const at = known.indexOf(element);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
