import type { RegisterFeature } from '../session/context';
import { editsWithin, formattingEdits } from './format/format';

/** When the user asks for it, never while typing. */
export const registerFormatting: RegisterFeature = ({ connection, requests }) => {
  connection.onDocumentFormatting(
    requests.answerFor('textDocument/formatting', null, ({ text, lineEnding }) => formattingEdits(text, lineEnding)),
  );
  connection.onDocumentRangeFormatting(
    requests.answerFor('textDocument/rangeFormatting', null, ({ text, lineEnding }, { range }) =>
      editsWithin(formattingEdits(text, lineEnding), range),
    ),
  );
  return { documentFormattingProvider: true, documentRangeFormattingProvider: true };
};
