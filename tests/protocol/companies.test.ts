import assert from 'node:assert/strict';
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import * as z from 'zod/mini';
import {
  type CompanyAnswer,
  type CompanyList,
  type CompanyReport,
  companiesChanged,
  companiesRequest,
  companyRequest,
  companyTableRequest,
} from '../../server/src/protocol-companies';
import { larkspur } from '../support/larkspur';
import { joinLines } from '../support/marked-text';
import { readSeed } from '../support/seeds';
import { run } from './command-line/support';
import { Mailbox } from './support/mailbox';
import { endSessions, type Session, startSession } from './support/session';
import { inWorkspace } from './support/workspace';

const second = readSeed('northgate-optics-2024q2');
const third = readSeed('northgate-optics-2024q3');
const files = { 'q2.transcript': second, 'calls/q3.txt': third, 'larkspur.transcript': larkspur };

/** Validates the answers as the extension does. */
async function companiesOf({ connection }: Session): Promise<CompanyList> {
  return z.parse(companiesRequest.result, await connection.sendRequest(companiesRequest.method, {}));
}

async function companyOf({ connection }: Session, company: string): Promise<CompanyAnswer> {
  return z.parse(companyRequest.result, await connection.sendRequest(companyRequest.method, { company }));
}

async function reportOf(session: Session, company = 'Northgate Optics'): Promise<CompanyReport> {
  await companiesOf(session);
  const { report, reading } = await companyOf(session, company);
  assert.ok(report);
  assert.equal(reading, null);
  return report;
}

/** What is reported as revenue, by period. */
function revenue({ tables }: CompanyReport): Record<string, number> {
  const quarters = tables.find(({ kind }) => kind === 'quarter');
  const row = quarters?.rows.find(({ metric, segment, change }) => metric === 'revenue' && !segment && !change);
  const cells = quarters?.columns.flatMap(({ period }, index) => {
    const cell = row?.cells[index];
    return cell ? [[period, cell.value] as const] : [];
  });
  return Object.fromEntries(cells ?? []);
}

describe('the companies of a workspace', () => {
  afterEach(endSessions);

  it('are told with their calls, and calls without a company apart', async () => {
    const unnamed = joinLines('Operator', 'Operator', 'Good afternoon.', '午安。');
    await inWorkspace({ ...files, 'x.transcript': unnamed }, async ({ session }) => {
      const { companies, unnamed: others, reading } = await companiesOf(session);
      assert.deepEqual(
        companies.map(({ key, name, translated, calls }) => [
          ...[key, name, translated],
          calls.map(({ file, period, date }) => [file, period, date]),
        ]),
        [
          ['larkspur robotics', 'Larkspur Robotics', null, [['larkspur.transcript', '2024-Q1', null]]],
          [
            ...['northgate optics', 'Northgate Optics', '北門光學'],
            [
              ['q2.transcript', '2024-Q2', '2024-07-30'],
              ['q3.txt', '2024-Q3', '2024-10-31'],
            ],
          ],
        ],
      );
      assert.deepEqual([others.map(({ file }) => file), reading], [['x.transcript'], null]);
    });
  });

  it('are shown side by side, with what was expected and what came of it', async () => {
    await inWorkspace(files, async ({ session }) => {
      const report = await reportOf(session, '北门光学');
      assert.deepEqual(revenue(report), {
        ...{ '2023-Q2': 121.5e6, '2024-Q2': 140.3e6, '2024-Q3': 152.4e6 },
      });
      const guided = report.guidance.find(({ metric, period }) => metric === 'revenue' && period === '2024-Q3');
      assert.deepEqual([guided?.name, guided?.outcome, guided?.beyond], ['Revenue', 'above', 1.4e6]);
      const given = guided?.given[0]?.places[0];
      assert.deepEqual([given?.call, given?.place.line, given?.speaker], [0, 37, 'Priya Raman']);
      assert.equal(given?.translation, '1億4,600萬美元–1億5,100萬美元');
    });
  });

  it('speak the language of the editor', async () => {
    const session = await startSession({ locale: 'zh-tw' });
    await session.open('file:///a.transcript', larkspur);
    const { tables } = await reportOf(session, 'Larkspur Robotics');
    assert.equal(tables[0]?.rows[0]?.name, '營收');
  });

  it('follow files that come, change and go, and say once that something did', async () => {
    await inWorkspace(files, async (workspace) => {
      const { session } = workspace;
      const news = new Mailbox<true>();
      session.connection.onNotification(companiesChanged.method, () => news.put(true));
      await reportOf(session);
      await workspace.write('q4.transcript', readSeed('northgate-optics-2024q4'));
      await news.take();
      assert.equal(revenue(await reportOf(session))['2024-Q4'], 163.8e6);
      await workspace.write('q4.transcript', readSeed('northgate-optics-2024q4').replaceAll('$163.8', '$164.9'), 2);
      await news.take();
      await workspace.remove('q2.transcript');
      assert.deepEqual(revenue(await reportOf(session)), {
        ...{ '2023-Q4': 129.2e6, '2024-Q3': 152.4e6, '2024-Q4': 164.9e6 },
      });
    });
  });

  it('are taken from the newest of several files of one call, which is said', async () => {
    await inWorkspace(files, async (workspace) => {
      const { session } = workspace;
      await reportOf(session);
      const filesIn = async (): Promise<unknown> =>
        (await reportOf(session)).calls.map(({ file, sameAs }) => [file, sameAs]);
      await workspace.write('q2 draft.transcript', second.replaceAll('$140.3 million', '$141.1 million'));
      assert.deepEqual(await filesIn(), [
        ['q2 draft.transcript', null],
        ['q2.transcript', 'q2 draft.transcript'],
        ['q3.txt', null],
      ]);
      assert.equal(revenue(await reportOf(session))['2024-Q2'], 141.1e6);
      await workspace.write('q2.transcript', second, 2);
      assert.equal(revenue(await reportOf(session))['2024-Q2'], 140.3e6);
    });
  });

  it('are those of the text in the editor where a transcript is open, and of the file again once it is closed', async () => {
    await inWorkspace(files, async (workspace) => {
      const { session } = workspace;
      const news = new Mailbox<true>();
      session.connection.onNotification(companiesChanged.method, () => news.put(true));
      const uri = workspace.uriOf('q2.transcript');
      await reportOf(session);
      await session.open(uri, second);
      await news.take();
      await reportOf(session);
      await session.change(uri, 2, { text: second.replaceAll('$140.3 million', '$141.1 million') });
      await news.take();
      assert.equal(revenue(await reportOf(session))['2024-Q2'], 141.1e6);
      await session.close(uri);
      await news.take();
      assert.equal(revenue(await reportOf(session))['2024-Q2'], 140.3e6);
      // Who asks again because of news must not make news.
      await reportOf(session);
      assert.equal(news.untaken.length, 0);
    });
  });

  it('are those of an open transcript where no folder is', async () => {
    const session = await startSession();
    await session.open('file:///q3.transcript', third);
    const { companies } = await companiesOf(session);
    assert.deepEqual(
      companies.map(({ name, calls }) => [name, calls.length]),
      [['Northgate Optics', 1]],
    );
  });

  it('give their tables away as the command line writes them', async () => {
    const session = await startSession();
    await session.open('file:///q3.transcript', third);
    await companiesOf(session);
    for (const table of companyTableRequest.params.shape.table.options) {
      const params = { company: 'Northgate Optics', table, format: 'csv' };
      const answer = z.parse(
        companyTableRequest.result,
        await session.connection.sendRequest(companyTableRequest.method, params),
      );
      const { stdout } = await run(['metrics', '-', '--by-company', '--format', 'csv', '--table', table], {
        input: third,
      });
      assert.equal(answer?.text.replaceAll('q3.transcript', '-'), stdout, table);
    }
  });

  it('are nothing under a name that none has, and an error for a request that cannot be read', async () => {
    const session = await startSession();
    assert.deepEqual(await companyOf(session, 'Acme'), { report: null, unnamed: [], reading: null });
    for (const [method, params] of [
      [companyRequest.method, {}],
      [companyTableRequest.method, { company: 'Acme', table: 'constructor', format: 'csv' }],
    ] as const) {
      await assert.rejects(
        session.connection.sendRequest(method, params),
        (error) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams,
      );
    }
  });
});
