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
 * The speakers of all calls, each with the call, and an analyst with the firm, too: the best fitting first, and in the
 * order of names.
 *
 * @param query words that stand in the name or in what goes with it, or abbreviate the name
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
    .flatMap((symbol) => {
      const [name, container] = [lineKey(symbol.name), lineKey(symbol.containerName)];
      const fits = words.map((word) => fitOf(word, name, container));
      return fits.includes(undefined) ? [] : [{ symbol, fit: Math.max(0, ...fits.flatMap((fit) => fit ?? [])) }];
    })
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        compare(a.symbol.name, b.symbol.name) ||
        compare(a.symbol.containerName, b.symbol.containerName),
    )
    .map(({ symbol }) => symbol);
}

/** How well a word fits, 0 the best: it begins a name, stands in it, goes with it, or abbreviates it. */
function fitOf(word: string, name: string, container: string): number | undefined {
  if (` ${name}`.includes(` ${word}`)) return 0;
  if (name.includes(word)) return 1;
  if (container.includes(word)) return 2;
  return abbreviates(word, name) ? 3 : undefined;
}

/** `dwh` for `Dana Whitlock`: letters of the name in their order, from the beginning of one of its words on. */
function abbreviates(word: string, name: string): boolean {
  for (let start = 0; start >= 0; start = name.indexOf(' ', start) + 1 || -1) {
    if (name[start] === word[0] && hasInOrder(name.slice(start), word)) return true;
  }
  return false;
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
