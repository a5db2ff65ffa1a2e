import assert from 'node:assert/strict';
import { larkspur } from '../support/larkspur';
import { hintsIn } from './support/requests';
import { endSessions, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';
const revenue = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } };

describe('inlay hints', () => {
  afterEach(endSessions);

  it('are off until the user turns them on, and then asked for anew', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    assert.deepEqual(await hintsIn(session, uri, revenue), []);
    await session.configure({ inlayHints: { figures: true } });
    assert.equal(await session.refreshedHints.take(), true);
    assert.deepEqual(
      (await hintsIn(session, uri, revenue))?.map(({ label }) => label),
      ['4,860萬美元'],
    );
  });

  it('are not asked for anew when something else is set', async () => {
    const session = await startSession({ settings: { inlayHints: { figures: true } } });
    assert.equal(await session.refreshedHints.take(), true);
    await session.configure({ inlayHints: { figures: true }, checks: { 'empty-turn': 'off' } });
    assert.equal(await session.refreshed.take(), true);
    await session.end();
    assert.deepEqual(session.refreshedHints.untaken, []);
  });
});
