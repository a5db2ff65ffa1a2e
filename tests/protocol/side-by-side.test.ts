import assert from 'node:assert/strict';
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { pairsRequest } from '../../server/src/protocol-pairs';
import { larkspurWithProblems } from '../support/larkspur';
import { endSessions, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';

describe('a transcript as pairs', () => {
  afterEach(endSessions);

  it('is answered with the version it is of, in the language of the editor', async () => {
    const session = await startSession({ locale: 'zh-tw' });
    await session.open(uri, larkspurWithProblems);
    const call = pairsRequest.result.parse(await session.connection.sendRequest(pairsRequest.method, { uri }));
    assert.deepEqual([call?.uri, call?.version, call?.turns.length], [uri, 1, 5]);
    const problems = call?.turns.flatMap((turn) => turn.pairs.flatMap((pair) => pair.problems));
    assert.deepEqual(
      problems?.map(({ code }) => code),
      ['figure-mismatch', 'missing-translation'],
    );
    assert.match(problems?.at(0)?.message ?? '', /譯文/);
  });

  it('is null where the document is not open, and an error where it is not named', async () => {
    const { connection } = await startSession();
    assert.equal(await connection.sendRequest(pairsRequest.method, { uri }), null);
    await assert.rejects(
      connection.sendRequest(pairsRequest.method, { url: uri }),
      (error) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams,
    );
  });
});
