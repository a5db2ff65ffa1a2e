import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { CallSpeaker } from '../speakers/call-speakers';
import { calledAbove } from '../speakers/next-speakers';
import type { Caret } from './caret';
import { headerCompletions } from './header-completions';

/**
 * Headers for a line that has just been begun, where nothing is typed and nobody has asked: the second copy below a first
 * one, or the header of somebody who has just been called to speak. Elsewhere there are none: who presses Enter writes on.
 *
 * @param workspace the speakers of other calls
 */
export function dueHeaderCompletions(
  analysis: Analysis,
  caret: Caret,
  workspace: readonly CallSpeaker[],
): CompletionItem[] {
  if (caret.before.trim() !== '') return [];
  const { items } = headerCompletions(analysis, caret, workspace);
  const { turns } = analysis.transcript;
  const above = turns.find(({ header }) => header.first.line === caret.line - 1);
  if (above !== undefined) {
    const { first, second } = above.header;
    if (second !== undefined) return [];
    return [items.find(({ filterText }) => filterText === first.text) ?? copyOf(first.text, caret)];
  }
  if (!isApart(analysis, caret)) return [];
  const isCalled = calledAbove(analysis, caret.line);
  return items.filter(({ label }) => isCalled(label));
}

/** A header as it is written above, which is not how the call mostly writes it. */
function copyOf(header: string, { written }: Caret): CompletionItem {
  return { label: header, kind: CompletionItemKind.Class, textEdit: { range: written, newText: header } };
}

/** Whether the line stands as far below the text as headers of this call mostly do: right below it or a blank line away. */
function isApart({ transcript: { turns } }: Analysis, { line, lineAt }: Caret): boolean {
  const isBlank = (at: number): boolean => lineAt(at).trim() === '';
  const below = turns.filter(({ startLine }) => startLine > 0 && startLine !== line);
  const apart = below.filter(({ startLine }) => isBlank(startLine - 1)).length;
  return isBlank(line - 1) === apart * 2 > below.length;
}
