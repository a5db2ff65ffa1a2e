import assert from 'node:assert/strict';
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import * as z from 'zod/mini';
import { callRequest } from '../../server/src/protocol-call';
import { type CallChanges, callChangesRequest, changedReport } from '../../server/src/protocol-call-changes';
import { edited } from '../../server/src/protocol-edits';
import { type FigureChanges, figuresRequest } from '../../server/src/protocol-figures';
import { larkspur } from '../support/larkspur';
import { readSeed } from '../support/seeds';
import { endSessions, type Session, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';
const typed = larkspur.replace('$48.6 million', '$48.7 million');

async function callChanges({ connection }: Session, previousResultId: string | null): Promise<CallChanges> {
  const answer: unknown = await connection.sendRequest(callChangesRequest.method, { uri, previousResultId });
  const changes = z.parse(callChangesRequest.result, answer);
  assert.ok(changes);
  return changes;
}

async function figureChanges({ connection }: Session, previousResultId: string | null): Promise<FigureChanges> {
  const answer: unknown = await connection.sendRequest(figuresRequest.method, { uri, previousResultId });
  const changes = z.parse(figuresRequest.result, answer);
  assert.ok(changes);
  return changes;
}

describe('following a call', () => {
  afterEach(endSessions);

  it('begins with all of it, which is what is answered at once', async () => {
    const session = await startSession();
    await session.open(uri, readSeed('northgate-optics-2024q3'), 7);
    const changes = await callChanges(session, null);
    assert.equal(changes.previousResultId, null);
    const whole = z.parse(callRequest.result, await session.connection.sendRequest(callRequest.method, { uri }));
    assert.deepEqual(changedReport(changes, undefined), whole);
  });

  it('goes on with what an edit changed, and with that alone', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const first = await callChanges(session, null);
    await session.change(uri, 2, { text: typed });
    const second = await callChanges(session, first.resultId);
    assert.deepEqual([second.version, second.previousResultId], [2, first.resultId]);
    assert.deepEqual(
      second.keyFigures.map(({ start, removed, rows }) => [start, removed, rows.map(({ value }) => value)]),
      [[0, 1, [48_700_000]]],
    );
    assert.deepEqual([second.timeline, second.exchanges], [[], []]);
    const followed = changedReport(second, changedReport(first, undefined));
    const whole = z.parse(callRequest.result, await session.connection.sendRequest(callRequest.method, { uri }));
    assert.deepEqual(followed, whole);
  });

  it('names an answer that is still the same the same', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const { resultId } = await callChanges(session, null);
    const again = await callChanges(session, resultId);
    assert.deepEqual([again.resultId, again.previousResultId, again.keyFigures], [resultId, resultId, []]);
  });

  it('sees the problems change with the settings', async () => {
    const session = await startSession();
    await session.open(uri, larkspur.replace('4,860萬美元', '4,680萬美元'));
    const first = await callChanges(session, null);
    assert.equal(first.health.verdict.is, 'errors');
    await session.configure({ checks: { 'figure-mismatch': 'off' } });
    await session.refreshed.take();
    const second = await callChanges(session, first.resultId);
    assert.equal(second.health.verdict.is, 'ready');
    assert.equal(second.problemsByTurn.length, 1);
  });

  it('begins again where the answer is not the last one, or the document was opened anew', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const { resultId } = await callChanges(session, null);
    await session.change(uri, 2, { text: typed });
    await callChanges(session, resultId);
    assert.equal((await callChanges(session, resultId)).previousResultId, null);
    assert.equal((await callChanges(session, 'of another server')).previousResultId, null);
    const last = await callChanges(session, null);
    await session.close(uri);
    await session.open(uri, larkspur);
    assert.equal((await callChanges(session, last.resultId)).previousResultId, null);
  });

  it('tells what became of its figures', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const first = await figureChanges(session, null);
    const before = edited([], first.rows);
    await session.change(uri, 2, { text: typed });
    const second = await figureChanges(session, first.resultId);
    assert.deepEqual([second.version, second.previousResultId], [2, first.resultId]);
    const changed = second.rows.flatMap(({ rows }) => rows.map(({ text, status }) => [text, status]));
    assert.deepEqual(changed, [
      ['$48.7 million', 'mismatched'],
      ['4,860萬美元', 'mismatched'],
    ]);
    const fresh = await figureChanges(session, null);
    assert.deepEqual(edited(before ?? [], second.rows), edited([], fresh.rows));
  });

  it('is nothing for a document that is not open, and an error where no answer is named', async () => {
    const { connection } = await startSession();
    for (const { method } of [callChangesRequest, figuresRequest]) {
      assert.equal(await connection.sendRequest(method, { uri, previousResultId: null }), null);
      await assert.rejects(
        connection.sendRequest(method, { uri }),
        (error) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams,
      );
    }
  });
});
