import assert from 'node:assert/strict';
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import * as z from 'zod/mini';
import { edited } from '../../server/src/protocol-edits';
import { type PairChanges, pairsRequest } from '../../server/src/protocol-pairs';
import { larkspur, larkspurWithProblems } from '../support/larkspur';
import { endSessions, type Session, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';

/** Validates the answer as the extension does. */
async function pairsOf({ connection }: Session, previousResultId: string | null): Promise<PairChanges> {
  const answer: unknown = await connection.sendRequest(pairsRequest.method, { uri, previousResultId });
  const changes = z.parse(pairsRequest.result, answer);
  assert.ok(changes);
  return changes;
}

describe('a transcript as pairs', () => {
  afterEach(endSessions);

  it('is answered with the version it is of, in the language of the editor', async () => {
    const session = await startSession({ locale: 'zh-tw' });
    await session.open(uri, larkspurWithProblems);
    const call = await pairsOf(session, null);
    assert.deepEqual([call.uri, call.version, call.previousResultId, call.problems], [uri, 1, null, 2]);
    const rows = edited([], call.rows) ?? [];
    assert.equal(rows.length, call.lines?.length);
    const problems = rows.flatMap((row) => (row.kind === 'pair' ? row.problems : []));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['figure-mismatch', 'missing-translation'],
    );
    assert.match(problems[0]?.message ?? '', /譯文/);
  });

  it('goes on with the pair that is typed in, and with that alone', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const first = await pairsOf(session, null);
    await session.change(uri, 2, { text: larkspur.replace('$48.6 million', '$48.7 million') });
    const second = await pairsOf(session, first.resultId);
    assert.deepEqual([second.version, second.previousResultId, second.problems], [2, first.resultId, 1]);
    assert.deepEqual(
      second.rows.map(({ removed, rows }) => [removed, rows.map(({ kind }) => kind)]),
      [[1, ['pair']]],
    );
    assert.equal(second.lines, null);
    const again = await pairsOf(session, second.resultId);
    assert.deepEqual([again.resultId, again.rows], [second.resultId, []]);
    const fresh = await pairsOf(session, null);
    assert.deepEqual(edited(edited([], first.rows) ?? [], second.rows), edited([], fresh.rows));
  });

  it('goes on with the places alone where a line comes in above', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const first = await pairsOf(session, null);
    await session.change(uri, 2, { text: `\n${larkspur}` });
    const second = await pairsOf(session, first.resultId);
    assert.deepEqual(second.rows, []);
    assert.deepEqual(
      second.lines,
      first.lines?.map((line) => line + 1),
    );
  });

  it('is null where the document is not open, and an error where it is not named', async () => {
    const { connection } = await startSession();
    assert.equal(await connection.sendRequest(pairsRequest.method, { uri, previousResultId: null }), null);
    await assert.rejects(
      connection.sendRequest(pairsRequest.method, { url: uri, previousResultId: null }),
      (error) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams,
    );
  });
});
