import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import * as z from 'zod/mini';
import type { SpeakerSummary } from '../../server/src/protocol';
import { type CallReport, callRequest, tableRequest } from '../../server/src/protocol-call';
import { larkspur, larkspurWithProblems } from '../support/larkspur';
import { at } from '../support/marked-text';
import { readSeed } from '../support/seeds';
import { run } from './command-line/support';
import { overviewOf } from './support/requests';
import { endSessions, type Session, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';

/** Validates the answer as the extension does. */
async function callOf({ connection }: Session, of = uri): Promise<CallReport | null> {
  return z.parse(callRequest.result, await connection.sendRequest(callRequest.method, { uri: of }));
}

async function tableOf({ connection }: Session, table: string, format: string): Promise<string | undefined> {
  const answer: unknown = await connection.sendRequest(tableRequest.method, { uri, table, format });
  return z.parse(tableRequest.result, answer)?.text;
}

describe('a call', () => {
  afterEach(endSessions);

  it('is told with what it is, who speaks, what is asked and its key figures', async () => {
    const session = await startSession();
    await session.open(uri, larkspur, 7);
    const call = await callOf(session);
    assert.ok(call);
    assert.deepEqual([call.version, call.company, call.period], [7, 'Larkspur Robotics', '2024-Q1']);
    assert.deepEqual(
      call.participants.map(({ name, side, firm }) => [name, side, firm]),
      [
        ['Operator', 'operator', null],
        ['Mara Ellison', 'company', null],
        ['Dana Whitlock', 'analyst', 'Granite Peak Research'],
      ],
    );
    assert.deepEqual(
      call.exchanges.map(({ analyst, answeredBy, preview }) => [analyst, answeredBy, preview]),
      [[2, [1], 'What do you expect for gross margin next quarter?']],
    );
    assert.deepEqual([call.health.verdict.is, call.health.sentence], ['ready', 'Ready to publish']);
    const [revenue] = call.keyFigures;
    assert.deepEqual([revenue?.metric, revenue?.name, revenue?.value], ['revenue', 'Revenue', 48_600_000]);
    assert.equal(revenue?.places[0]?.translation, '4,860萬美元');
  });

  it('speaks the language of the editor', async () => {
    const session = await startSession({ locale: 'zh-tw' });
    await session.open(uri, larkspurWithProblems);
    const call = await callOf(session);
    assert.equal(call?.health.sentence, '2 個錯誤待修正，首見於第 9 行');
    assert.equal(call?.keyFigures[0]?.name, '營收');
  });

  it('counts the same as the overview', async () => {
    const session = await startSession();
    await session.open(uri, readSeed('tour'));
    const call = await callOf(session);
    const overview = await overviewOf(session, uri);
    assert.ok(call);
    assert.ok(overview);
    assert.deepEqual([call.health.coverage, call.health.figures], [overview.coverage, overview.figures]);
    assert.deepEqual(call.health.problems, overview.problems);
    assert.deepEqual(
      call.timeline.map(({ index, speaker, section, startLine, endLine }) => [
        index,
        speaker,
        section,
        startLine,
        endLine,
      ]),
      overview.turns.map(({ index, speaker, section, startLine, endLine }) => [
        index,
        speaker,
        section,
        startLine,
        endLine,
      ]),
    );
    for (const { index, words, characters, share } of call.participants) {
      const speaker: SpeakerSummary = at(overview.speakers, index);
      assert.deepEqual([words, characters, share], [speaker.words, speaker.characters, speaker.share]);
    }
  });

  it('gives its tables away as the command line writes them', async () => {
    const session = await startSession();
    const text = readSeed('tour');
    await session.open(uri, text);
    for (const table of tableRequest.params.shape.table.options) {
      const { stdout } = await run(['metrics', '-', '--format', 'csv', '--table', table], { input: text });
      const withoutPath = stdout.replace(/^(?:path|-),/gm, '');
      assert.equal(await tableOf(session, table, 'csv'), withoutPath, table);
    }
    const { stdout } = await run(['metrics', '-', '--format', 'json'], { input: text });
    const json = await tableOf(session, 'key-figures', 'json');
    assert.deepEqual(JSON.parse(json ?? ''), JSON.parse(stdout).files[0].metrics.keyFigures);
    const call = await callOf(session);
    const { data } = Papa.parse<Record<string, string>>((await tableOf(session, 'key-figures', 'csv')) ?? '', {
      ...{ header: true, skipEmptyLines: true },
    });
    assert.deepEqual(
      call?.keyFigures.map(({ metric, value, places }) => [metric, value, places[0]?.text]),
      data.map(({ metric, value, text: said }) => [metric, Number(value), said]),
    );
  });

  it('is nothing for a document that is not open, and an error for a request that cannot be read', async () => {
    const session = await startSession();
    assert.equal(await callOf(session), null);
    assert.equal(await tableOf(session, 'key-figures', 'csv'), undefined);
    for (const [method, params] of [
      [callRequest.method, {}],
      [tableRequest.method, { uri, table: 'constructor', format: 'csv' }],
    ] as const) {
      await assert.rejects(
        session.connection.sendRequest(method, params),
        (error) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams,
      );
    }
  });
});
