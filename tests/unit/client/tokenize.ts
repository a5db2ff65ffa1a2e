import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const grammarPath = path.join(import.meta.dirname, '../../../syntaxes/transcript.tmLanguage.json');

export interface Token {
  readonly text: string;
  /** The innermost scopes, without the language's name at the end of each. */
  readonly scopes: readonly string[];
}

/** Reads lines with the grammar as VS Code does; one array of tokens for each line. */
export async function tokenize(...lines: readonly string[]): Promise<readonly (readonly Token[])[]> {
  const grammar = await (await registry).loadGrammar('text.transcript');
  if (grammar === null) throw new Error('no grammar');
  let state = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.transcript$/, '')),
    }));
  });
}

const registry = createRegistry();

async function createRegistry(): Promise<Registry> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(await readFile(grammarPath, 'utf8'), grammarPath),
  });
}
