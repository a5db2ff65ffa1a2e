import type { CompletionItem, InlineCompletionItem } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Glossary } from '../knowledge/glossary/model';
import type { RegisterFeature } from '../session/context';
import type { CallSpeaker } from '../speakers/call-speakers';
import type { Script } from '../transcript/chinese-script';
import { type Caret, caretAt } from './caret';
import { chineseScriptOf } from './chinese-script';
import { headerCompletions } from './header-completions';
import { dueHeaderCompletions } from './header-due';
import { missingTermCompletions } from './term-completions';

export const registerInlineCompletions: RegisterFeature = ({ calls, connection, knowledge, ...context }) => {
  const { messages, requests, support } = context;
  if (!support.inlineCompletions) return {};
  connection.languages.inlineCompletion.on(
    requests.answerFor('textDocument/inlineCompletion', null, async (document, { position }) => {
      await knowledge.settled();
      const { analysis } = document;
      return inlineCompletions(analysis, caretAt(document, position), {
        glossary: knowledge.current.glossary,
        script: chineseScriptOf(analysis, messages),
        workspace: calls.speakersBeside(document.uri),
      });
    }),
  );
  return { inlineCompletionProvider: true };
};

interface Known {
  readonly glossary: Glossary | undefined;
  readonly script: Script;
  /** The speakers of other calls. */
  readonly workspace: readonly CallSpeaker[];
}

/** Of a Latin name or word so much is typed before a guess is worth showing; a Chinese character says more. */
const leastTyped = 2;

/**
 * What may be shown behind the caret while somebody types, to be taken with Tab or written over: prose is never
 * interrupted. A header where one is due or begun, and a term of the glossary that the source has, the translation not
 * yet, and whose rendering is begun.
 */
export function inlineCompletions(analysis: Analysis, caret: Caret, known: Known): InlineCompletionItem[] {
  const { glossary, script, workspace } = known;
  if (caret.before.trim() === '') {
    return dueHeaderCompletions(analysis, caret, workspace).flatMap((item) => continued(item, ''));
  }
  const headers = headerCompletions(analysis, caret, workspace).items;
  const terms = missingTermCompletions(analysis, caret, glossary, script);
  return [...headers, ...terms].flatMap((item) => continued(item, caret.before));
}

/** An item as what goes on behind the caret; none where it would change what is written. */
function continued({ textEdit, additionalTextEdits }: CompletionItem, before: string): InlineCompletionItem[] {
  if (textEdit === undefined || !('range' in textEdit) || additionalTextEdits !== undefined) return [];
  const { newText: insertText, range } = textEdit;
  const typed = before.slice(range.start.character, range.end.character);
  const isEnough = before === '' || typed.length >= leastTyped || /^\p{Script=Han}/u.test(typed);
  return isEnough && typed !== insertText && insertText.startsWith(typed) ? [{ insertText, range }] : [];
}
