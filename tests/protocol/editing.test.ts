import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentFormattingRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { goToProblemCommand } from '../../server/src/protocol';
import { larkspur, larkspurWithProblems } from '../support/larkspur';
import { at } from '../support/marked-text';
import { Mailbox } from './support/mailbox';
import { endSessions, modernClient, type Session, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';
const textDocument = { uri };
const options = { tabSize: 4, insertSpaces: true };

/** An editor that knows our token types and has our commands, as our extension does. */
const ownClient = {
  ...modernClient,
  workspace: {
    ...modernClient.workspace,
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  experimental: { transcriptTokenTypes: true, commands: { commands: [goToProblemCommand] } },
};

describe('reading and editing over stdio', () => {
  afterEach(endSessions);

  it('selects ever more', async () => {
    const { connection } = await opened();
    const [innermost] =
      (await connection.sendRequest(SelectionRangeRequest.type, {
        textDocument,
        positions: [{ line: 7, character: 45 }],
      })) ?? [];
    let levels = 0;
    for (let range = innermost; range !== undefined; range = range.parent) levels++;
    assert.equal(levels, 8);
  });

  it('tells tokens once, and then what has changed', async () => {
    const session = await opened();
    const { connection } = session;
    const full = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok(full?.resultId !== undefined && full.data.length > 0);
    await session.change(uri, 2, {
      range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } },
      text: 'In 2024, ',
    });
    const delta = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: full.resultId,
    });
    assert.ok(delta !== null && 'edits' in delta);
    const [edit] = delta.edits;
    assert.ok(edit !== undefined);
    const patched = full.data.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const fresh = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(patched, fresh?.data);
  });

  it('tells all tokens to an editor that lost the answer before', async () => {
    const { connection } = await opened();
    const answer = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: 'long gone',
    });
    assert.ok(answer !== null && 'data' in answer && answer.data.length > 0);
  });

  it('tells the tokens of a range', async () => {
    const { connection } = await opened();
    const range = { start: { line: 9, character: 0 }, end: { line: 10, character: 0 } };
    const tokens = await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    assert.equal(tokens?.data.length, 10);
  });

  it('names token types of the protocol to an editor that does not know ours', async () => {
    const legend = async (capabilities: typeof modernClient) =>
      (await startSession({ capabilities })).initialized.capabilities.semanticTokensProvider?.legend.tokenTypes[1];
    assert.equal(await legend(modernClient), 'class');
    assert.equal(await legend(ownClient), 'speaker');
  });

  it('links web addresses', async () => {
    const { connection } = await opened(`${larkspur}\nThe replay is at ir.example.com.`);
    const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.deepEqual(
      links?.map(({ target }) => target),
      ['https://ir.example.com'],
    );
  });

  it('formats a document, or a range of it', async () => {
    const untidy = larkspur.replace('Thank you. ', ' Thank you.  ').replace('本季末', '\u3000本季末');
    const { connection } = await opened(untidy);
    const all = await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    assert.equal(TextDocument.applyEdits(TextDocument.create(uri, 'transcript', 1, untidy), all ?? []), larkspur);
    const range = { start: { line: 10, character: 0 }, end: { line: 11, character: 0 } };
    const some = await connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options });
    assert.deepEqual(
      some?.map(({ range: { start } }) => start.line),
      [10],
    );
  });

  it('counts problems above turns, and again when the user wants more', async () => {
    const session = await startSession({ capabilities: ownClient });
    const { connection } = session;
    const refreshed = new Mailbox<string>();
    connection.onRequest(CodeLensRefreshRequest.type, () => refreshed.put('lenses'));
    connection.onRequest(SemanticTokensRefreshRequest.type, () => refreshed.put('tokens'));
    await session.open(uri, larkspurWithProblems);
    const lenses = (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    assert.equal(lenses.length, 1);
    assert.equal(at(lenses, 0).command, undefined);
    const { command } = await connection.sendRequest(CodeLensResolveRequest.type, at(lenses, 0));
    assert.deepEqual([command?.title, command?.command], ['2 problems', goToProblemCommand]);

    await session.configure({ codeLens: { words: true } });
    await refreshed.takeWhere((it) => it === 'lenses');
    assert.equal((await connection.sendRequest(CodeLensRequest.type, { textDocument }))?.length, 6);
    await session.configure({ checks: { 'figure-mismatch': 'off' } });
    const both = new Set<string>();
    await refreshed.takeWhere((it) => both.add(it).size === 2);
  });

  it('answers with nothing about a document that it does not know, or that is no transcript', async () => {
    const session = await startSession();
    await session.open('file:///plain.txt', 'for (;;) {\n    wait();\n}\n');
    for (const textDocument of [{ uri: 'file:///unknown' }, { uri: 'file:///plain.txt' }]) {
      const { connection } = session;
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      const answers: (readonly unknown[] | null | undefined)[] = [
        (await connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data,
        (await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }))?.data,
        await connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
        await connection.sendRequest(CodeLensRequest.type, { textDocument }),
        await connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
        await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }),
        await connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options }),
        await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [] }),
      ];
      for (const answer of answers) assert.equal(answer?.length ?? 0, 0);
    }
    assert.deepEqual(session.log, []);
  });
});

async function opened(text: string = larkspur): Promise<Session> {
  const session = await startSession();
  await session.open(uri, text);
  return session;
}
