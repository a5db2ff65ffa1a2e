import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentSymbolRequest,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { overviewRequest } from '../../server/src/protocol';
import { larkspur } from '../support/larkspur';
import { foldingOf, hoverOf, overviewOf, pull, symbolsOf } from './support/requests';
import { endSessions, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';

function withCode(code: number): (error: unknown) => boolean {
  return (error) => error instanceof ResponseError && error.code === code;
}

describe('requests', () => {
  afterEach(endSessions);

  it('that are cancelled are answered with that', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const source = new CancellationTokenSource();
    const answer = session.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, withCode(LSPErrorCodes.RequestCancelled));
    assert.notEqual(await symbolsOf(session, uri), null, 'the next one is answered');
  });

  it('that fail are answered with an error, logged, and leave the server working', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const broken = session.connection.sendRequest('textDocument/hover', { position: 'here' });
    await assert.rejects(broken, withCode(LSPErrorCodes.RequestFailed));
    assert.ok(session.log.some((message) => message.includes('textDocument/hover')));
    assert.notEqual(await symbolsOf(session, uri), null);
  });

  it('with parameters that are none of ours are refused', async () => {
    const session = await startSession();
    for (const params of [{}, { uri: 7 }, { uri: null }]) {
      const answer = session.connection.sendRequest(overviewRequest.method, params);
      await assert.rejects(answer, withCode(ErrorCodes.InvalidParams));
    }
  });

  it('that nobody knows are refused', async () => {
    const session = await startSession();
    await assert.rejects(
      session.connection.sendRequest('transcript/unheard-of', {}),
      withCode(ErrorCodes.MethodNotFound),
    );
  });

  const weird: Readonly<Record<string, string>> = {
    'an empty one': '',
    'only a byte order mark': '\uFEFF',
    'a byte order mark and CRLF': `\uFEFF${larkspur.replaceAll('\n', '\r\n')}\r\n`,
    'old Macintosh line ends': larkspur.replaceAll('\n', '\r'),
    'one line of a megabyte': '$52.2 million 5,220萬美元 '.repeat(40_000),
    'many short lines': 'Operator\n'.repeat(20_000),
    'no letters': '……\n---\n50%\n\n\n',
    'control characters and lone surrogates': 'Operator\nOperator\n\u0000\u202E\uD83D\n\uDC00 $5\n',
    'text that looks like markup': 'Operator\nOperator\n<b>$5</b> | `x` [a](command:b)\n| 5美元 |\n',
  };
  for (const [what, text] of Object.entries(weird)) {
    it(`about a document that is ${what} are answered`, async () => {
      const session = await startSession();
      await session.open(uri, text);
      assert.ok(Array.isArray(await symbolsOf(session, uri)));
      assert.ok(Array.isArray(await foldingOf(session, uri)));
      assert.equal((await pull(session, uri)).kind, 'full');
      assert.equal((await overviewOf(session, uri))?.uri, uri);
      await hoverOf(session, uri, { line: 0, character: 0 });
      assert.deepEqual(session.log, []);
    });
  }
});
