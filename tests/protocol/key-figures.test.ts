import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { type CallKeyFigure, callRequest } from '../../server/src/protocol-call';
import { joinLines } from '../support/marked-text';
import { readSeed } from '../support/seeds';
import { inFolder, run } from './command-line/support';
import { contentsOf, hoverOf } from './support/requests';
import { endSessions, type Session, startSession } from './support/session';

const uri = 'file:///call.transcript';

const call = joinLines(
  ...[
    'Operator',
    'Operator',
    'Welcome to the Acme Corporation first quarter 2022 earnings call.',
    '歡迎參加電話會議。',
  ],
  ...['Jane Doe - CFO', 'Jane Doe - CFO'],
  ...['Our net promoter score was 62, and revenue was $6 million.', '淨推薦值為62,營收為600萬美元。'],
);

const vocabulary = [{ metric: 'net-promoter-score', english: ['net promoter score'], kind: 'quantity' }];

/** The key figures that the panel shows. */
async function panelOf({ connection }: Session): Promise<readonly CallKeyFigure[]> {
  return z.parse(callRequest.result, await connection.sendRequest(callRequest.method, { uri }))?.keyFigures ?? [];
}

async function metricsOf(session: Session): Promise<string[]> {
  return (await panelOf(session)).map(({ metric, value }) => `${metric} ${value}`);
}

/** Digits in groups, as people read them. */
function grouped(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }).format(value);
}

describe('key figures', () => {
  afterEach(endSessions);

  it('are the same in panel, command line and hover', async () => {
    const session = await startSession();
    const text = readSeed('northgate-optics-2024q3');
    await session.open(uri, text);
    const panel = (await panelOf(session)).flatMap(({ places, ...own }) =>
      places.map((place) => ({ ...own, ...place })),
    );
    assert.ok(panel.length > 50, String(panel.length));

    const { stdout } = await run(['metrics', '-', '--format', 'json'], { input: text });
    const rowOf = (row: Readonly<Record<string, unknown>>): string => {
      const { line, column, metric, segment, basis, period, value, to = null, unit, change = null } = row;
      return JSON.stringify([
        line,
        column,
        metric,
        segment,
        basis,
        period,
        value,
        to,
        unit,
        change,
        row['guidance'] ?? false,
      ]);
    };
    const commandLine: Readonly<Record<string, unknown>>[] = JSON.parse(stdout).files[0].metrics.keyFigures;
    assert.deepEqual(
      panel.map(({ place, ...own }) => rowOf({ ...own, line: place.line + 1, column: place.start + 1 })).sort(),
      commandLine.map(rowOf).sort(),
    );

    for (const { place, name, segment, basis, period, value, to, unit, change, guidance } of panel) {
      const { value: card } = contentsOf(await hoverOf(session, uri, { line: place.line, character: place.start + 1 }));
      const said = card.split('\n').find((row) => row.startsWith('| Key figure |')) ?? card;
      for (const part of [name, segment, basis && (basis === 'gaap' ? 'GAAP' : 'non-GAAP'), period]) {
        assert.ok(part === null || said.includes(part), `${said}: ${part}`);
      }
      const amount = to === null ? grouped(value) : `${grouped(value)} – ${grouped(to)}`;
      assert.ok(
        said.replaceAll('\\', '').includes(`: ${amount}${unit === '%' ? '' : ' '}${unit ?? ''}`),
        `${said}: ${amount} ${unit}`,
      );
      assert.equal(said.includes('Outlook'), guidance, said);
      assert.deepEqual(
        [said.includes('year on year'), said.includes('quarter on quarter')],
        [change === 'yoy', change === 'qoq'],
        said,
      );
    }
  });

  it('go by the names of metrics that the user adds, from the moment they are set', async () => {
    const session = await startSession();
    await session.open(uri, call);
    assert.deepEqual(await metricsOf(session), ['revenue 6000000']);
    await session.configure({ metrics: { vocabulary } });
    assert.deepEqual(await metricsOf(session), ['net-promoter-score 62', 'revenue 6000000']);
    await session.configure({ metrics: { vocabulary: [] } });
    assert.deepEqual(await metricsOf(session), ['revenue 6000000']);
  });

  it('leave out a name of a metric that cannot be used, and say so', async () => {
    const wrong = { metric: 'Net promoter score', english: ['net promoter score'] };
    const session = await startSession({ settings: { metrics: { vocabulary: [wrong, ...vocabulary] } } });
    const { type, message } = await session.shown.take();
    assert.equal(type, 2);
    assert.equal(
      message,
      'transcript.metrics.vocabulary: Row 1 is left out: “metric” must be a name of lower-case letters, digits and hyphens, like “net-promoter-score”. The other rows count.',
    );
    await session.open(uri, call);
    assert.deepEqual(await metricsOf(session), ['net-promoter-score 62', 'revenue 6000000']);
  });
});

describe('command line: names of metrics', () => {
  it('are those of the file that is named; bad rows are said beside the report', async () => {
    const files = { 'a.transcript': call, 'names.json': JSON.stringify([...vocabulary, { metric: 'empty' }]) };
    await inFolder(files, async (cwd) => {
      const args = ['metrics', 'a.transcript', '--format', 'json'];
      const { status, stdout, stderr } = await run([...args, '--vocabulary', 'names.json'], { cwd });
      assert.equal(status, 0);
      assert.equal(
        stderr,
        'names.json: Row 2 is left out: it has no phrase. Add one, “english” or “chinese”. The other rows count.\n',
      );
      const [first] = JSON.parse(stdout).files[0].metrics.keyFigures;
      assert.deepEqual([first.metric, first.value], ['net-promoter-score', 62]);
    });
  });

  it('that cannot be read are an error, and the files are still done', async () => {
    await inFolder({ 'a.transcript': call, 'names.json': '{' }, async (cwd) => {
      const none = await run(['check', 'a.transcript', '--vocabulary', 'none.json'], { cwd });
      assert.deepEqual([none.status, none.stderr], [2, 'none.json: there is no such file or folder.\n']);
      const bad = await run(['check', 'a.transcript', '--vocabulary', 'names.json'], { cwd });
      assert.equal(bad.status, 2);
      assert.match(bad.stderr, /^names\.json: This is no list in JSON/);
      assert.match(bad.stdout, /in 1 file/);
    });
  });
});
