import type { DocumentLink } from 'vscode-languageserver-types';
import type { RegisterFeature } from '../session/context';
import type { SpannedText, Transcript } from '../transcript/model';
import { rangeOf } from './ranges';
import { webLinksIn } from './web-links';

export const registerDocumentLinks: RegisterFeature = ({ connection, requests }) => {
  connection.onDocumentLinks(
    requests.answerFor('textDocument/documentLink', null, ({ analysis }) => documentLinks(analysis.transcript)),
  );
  return { documentLinkProvider: {} };
};

/** Web and mail addresses in what is said and in the notices, in document order. */
export function documentLinks({ notices, preamble, turns }: Transcript): DocumentLink[] {
  const lines: readonly SpannedText[] = [...notices, ...preamble, ...turns.flatMap(({ paragraphs }) => paragraphs)];
  return lines.flatMap(({ line, start, text }) =>
    webLinksIn(text).map((link) => ({
      range: rangeOf({ line, start: start + link.start, end: start + link.end }),
      target: link.target,
    })),
  );
}
