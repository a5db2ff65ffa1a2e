import type { CompletionList } from 'vscode-languageserver-types';
import type { RegisterFeature } from '../session/context';
import { caretAt } from './caret';
import { chineseScriptOf } from './chinese-script';
import { headerCompletions } from './header-completions';
import { termCompletions } from './term-completions';

export const registerCompletion: RegisterFeature = ({ calls, connection, knowledge, messages, requests }) => {
  connection.onCompletion(
    requests.answerFor('textDocument/completion', null, async (document, { position }): Promise<CompletionList> => {
      await knowledge.settled();
      const { analysis } = document;
      const caret = caretAt(document, position);
      const { glossary } = knowledge.current;
      const terms = termCompletions(analysis, caret, glossary, chineseScriptOf(analysis, messages));
      const headers = headerCompletions(analysis, caret, calls.speakersBeside(document.uri));
      return { items: [...terms, ...headers.items], isIncomplete: headers.isIncomplete };
    }),
  );
  return { completionProvider: { completionItem: { labelDetailsSupport: true } } };
};
