import type { Hover, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import type { RegisterFeature } from '../session/context';
import { figureHover } from './figure-hover';
import { paragraphHover } from './paragraph-hover';
import { speakerHover } from './speaker-hover';

export const registerHover: RegisterFeature = ({ connection, requests, support, messages }) => {
  connection.onHover(
    requests.answerFor('textDocument/hover', null, ({ analysis }, { position }) =>
      hover(analysis, position, messages, support.markdownHover),
    ),
  );
  return { hoverProvider: true };
};

/** On a figure, a paragraph's first character or a speaker's header; null elsewhere. */
export function hover(analysis: Analysis, position: Position, messages: Messages, markdown: boolean): Hover | null {
  return (
    figureHover(analysis, position, messages, markdown) ??
    paragraphHover(analysis, position, messages, markdown) ??
    speakerHover(analysis, position, messages, markdown) ??
    null
  );
}
