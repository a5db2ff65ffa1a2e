import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { RegisterFeature } from '../session/context';
import type { IndexedCall } from '../session/workspace-calls';
import { lineKey } from '../transcript/characters';
import { printable } from './excerpt';
import { rangeOf } from './ranges';

export const registerWorkspaceSymbols: RegisterFeature = ({ calls, connection, requests }) => {
  connection.onWorkspaceSymbol(
    requests.answer('workspace/symbol', async ({ query }, token) => {
      await calls.settled(token);
      return workspaceSymbols(calls.all, query);
    }),
  );
  return { workspaceSymbolProvider: true };
};

/**
 * The speakers of all calls, each with the call, and an analyst with the firm, too: in the order of names.
 *
 * @param query words whose letters stand in the name or in what goes with it, in their order, as people abbreviate
 */
export function workspaceSymbols(calls: readonly IndexedCall[], query: string): SymbolInformation[] {
  const words = lineKey(query).split(' ').filter(Boolean);
  return calls
    .flatMap(({ uri, name: call, speakers }) =>
      speakers.map(({ name, firm, place }) => ({
        name: printable(name),
        kind: SymbolKind.Class,
        location: { uri, range: rangeOf(place) },
        containerName: printable(firm === undefined ? call : `${firm} · ${call}`),
      })),
    )
    .filter(({ name, containerName }) => {
      const text = lineKey(`${name} ${containerName}`);
      return words.every((word) => hasInOrder(text, word));
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.containerName, b.containerName));
}

function hasInOrder(text: string, word: string): boolean {
  let at = 0;
  for (const character of word) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
