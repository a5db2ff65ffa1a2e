import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { RegisterFeature } from '../session/context';
import type { Speaker, Transcript } from '../transcript/model';
import { rangeAround, rangeOf } from './ranges';
import { symbolAt } from './symbol-at';

export const registerDefinition: RegisterFeature = ({ connection, requests, support }) => {
  connection.onDefinition(
    requests.answerFor('textDocument/definition', null, ({ uri, analysis }, { position }) => {
      const links = definition(analysis, uri, position);
      return support.definitionLinks ? links : links.map(locationOf);
    }),
  );
  return { definitionProvider: true };
};

/** A speaker's first header; for a figure, its counterpart on the other side. Empty elsewhere. */
export function definition(analysis: Analysis, uri: string, position: Position): LocationLink[] {
  const symbol = symbolAt(analysis, position);
  const target = symbol?.kind === 'speaker' ? firstHeader(analysis.transcript, symbol.speaker) : counterpart(symbol);
  return symbol === undefined || target === undefined
    ? []
    : [{ originSelectionRange: rangeOf(symbol.place), targetUri: uri, ...target }];
}

type Target = Pick<LocationLink, 'targetRange' | 'targetSelectionRange'>;

function firstHeader({ turns }: Transcript, { index }: Speaker): Target | undefined {
  const turn = turns.find(({ speaker }) => speaker.index === index);
  if (turn === undefined) return undefined;
  const { header, paragraphs } = turn;
  return {
    targetRange: rangeAround(header.first, ...(header.second === undefined ? [] : [header.second]), ...paragraphs),
    targetSelectionRange: rangeOf(header.first.name),
  };
}

function counterpart(symbol: ReturnType<typeof symbolAt>): Target | undefined {
  const other = symbol?.kind === 'figure' ? symbol.figure.counterpart : undefined;
  const paragraph = other?.unit[other.side];
  return other && { targetRange: rangeOf(paragraph ?? other), targetSelectionRange: rangeOf(other) };
}

function locationOf({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
