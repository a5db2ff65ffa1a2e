import assert from 'node:assert/strict';
import { larkspurWithProblems } from '../support/larkspur';
import { pullFull } from './support/requests';
import { endSessions, modernClient, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';

describe('settings', () => {
  afterEach(endSessions);

  it('with a bad value name it to the user, and only that one falls back', async () => {
    const checks = { 'figure-mismatch': 'fatal', 'missing-translation': 'hint' };
    const session = await startSession({ settings: { checks } });
    const { type, message } = await session.shown.take();
    assert.equal(type, 2);
    assert.equal(
      message,
      'The setting "transcript.checks.figure-mismatch" cannot be "fatal"; allowed: error, warning, information, hint, off. Its default is used.',
    );
    await session.open(uri, larkspurWithProblems);
    assert.deepEqual(
      (await pullFull(session, uri)).items.map(({ code, severity }) => [code, severity]),
      [
        ['figure-mismatch', 1],
        ['missing-translation', 4],
      ],
    );
  });

  it('say each bad value once', async () => {
    const session = await startSession({ settings: { recogniseTextFiles: 'yes' } });
    assert.match((await session.shown.take()).message, /"transcript\.recogniseTextFiles" cannot be "yes"/);
    await session.configure({ recogniseTextFiles: 'yes', checks: { 'empty-turn': 'loud' } });
    assert.match((await session.shown.take()).message, /"transcript\.checks\.empty-turn" cannot be "loud"/);
    await session.end();
    assert.deepEqual(session.shown.untaken, []);
  });

  it('are told in the language of the editor', async () => {
    const session = await startSession({ settings: { checks: { 'empty-turn': 3 } }, locale: 'zh-tw' });
    assert.match((await session.shown.take()).message, /^設定「transcript\.checks\.empty-turn」的值不能是 3/);
  });

  it('may come with initialize where the editor cannot be asked', async () => {
    const session = await startSession({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { checks: { 'figure-mismatch': 'off' } } },
    });
    await session.open(uri, larkspurWithProblems);
    assert.deepEqual(
      (await pullFull(session, uri)).items.map(({ code }) => code),
      ['missing-translation'],
    );

    await session.configure({ checks: { 'missing-translation': 'off' } });
    assert.deepEqual(
      (await pullFull(session, uri)).items.map(({ code }) => code),
      ['figure-mismatch'],
    );
  });

  it('that came with initialize stand where the editor answers with nothing', async () => {
    const initializationOptions = { settings: { checks: { 'figure-mismatch': 'off' } } };
    const session = await startSession({ settings: null, initializationOptions });
    await session.open(uri, larkspurWithProblems);
    assert.deepEqual(
      (await pullFull(session, uri)).items.map(({ code }) => code),
      ['missing-translation'],
    );
  });

  it('that are nonsense do no harm', async () => {
    for (const settings of [null, 7, 'all', [], { checks: [] }, { checks: null, statusBar: 'off' }]) {
      const session = await startSession({ settings });
      await session.open(uri, larkspurWithProblems);
      assert.equal((await pullFull(session, uri)).items.length, 2, JSON.stringify(settings));
    }
  });

  it('that never arrive do not hold answers back for ever', async () => {
    const session = await startSession({ capabilities: modernClient, settings: new Promise(() => {}) });
    await session.open(uri, larkspurWithProblems);
    assert.equal((await pullFull(session, uri)).items.length, 2);
  });
});
