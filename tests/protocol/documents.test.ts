import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { larkspur, larkspurWithProblems } from '../support/larkspur';
import { foldingOf, hoverOf, overviewOf, pull, pullFull, symbolsOf } from './support/requests';
import { endSessions, type Session, startSession } from './support/session';

/** All that can be known of a document, without what names it. */
async function knowledgeOf(session: Session, uri: string): Promise<unknown> {
  const overview = await overviewOf(session, uri);
  const { items } = await pullFull(session, uri);
  return {
    symbols: await symbolsOf(session, uri),
    folding: await foldingOf(session, uri),
    diagnostics: JSON.parse(JSON.stringify(items).replaceAll(uri, 'the document')),
    overview: { ...overview, uri: undefined, version: undefined },
  };
}

describe('documents', () => {
  afterEach(endSessions);

  it('are known the same after edits as when opened afresh', async () => {
    const session = await startSession();
    let documents = 0;
    const places = fc.nat({ max: larkspur.length });
    const piece = fc.oneof(
      fc.constantFrom('', '\n', '\r\n', 'Operator\n', '$52.2 million', '5,220萬美元', ' - ', 'Mara Ellison\n'),
      fc.string({ maxLength: 5, unit: 'grapheme' }),
      places.map((from) => larkspur.slice(from, from + 60)),
    );
    const edits = fc.array(fc.record({ from: places, length: fc.nat({ max: 90 }), newText: piece }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const [edited, fresh] = [`test:///edited-${documents}`, `test:///fresh-${documents++}`];
        let mirror = TextDocument.create(edited, 'transcript', 1, larkspur);
        await session.open(edited, larkspur);
        for (const [index, { from, length, newText }] of all.entries()) {
          const range = { start: mirror.positionAt(from), end: mirror.positionAt(from + length) };
          mirror = TextDocument.update(mirror, [{ range, text: newText }], index + 2);
          await session.change(edited, index + 2, { range, text: newText });
          // Read in between now and then, so that analyses build on earlier ones.
          if (index % 2 === 0) await symbolsOf(session, edited);
        }
        await session.open(fresh, mirror.getText());
        assert.deepEqual(await knowledgeOf(session, edited), await knowledgeOf(session, fresh));
        await session.close(edited);
        await session.close(fresh);
      }),
      { numRuns: 40 },
    );
  });

  it('may have an address of any scheme', async () => {
    const session = await startSession();
    for (const uri of [
      'untitled:Untitled-1',
      'vscode-vfs://github/larkspur/calls/q1.transcript',
      'git:/a.txt?%7B%7D',
    ]) {
      await session.open(uri, larkspurWithProblems);
      assert.equal((await pullFull(session, uri)).items.length, 2, uri);
    }
  });

  it('that are not open have nothing to show', async () => {
    const session = await startSession();
    const uri = 'file:///nowhere.transcript';
    assert.equal(await symbolsOf(session, uri), null);
    assert.equal(await foldingOf(session, uri), null);
    assert.equal(await hoverOf(session, uri, { line: 0, character: 0 }), null);
    assert.equal(await overviewOf(session, uri), null);
    assert.deepEqual(await pull(session, uri), { kind: 'full', items: [] });
  });

  it('are forgotten when they are closed', async () => {
    const session = await startSession();
    const uri = 'file:///call.transcript';
    await session.open(uri, larkspur);
    assert.notEqual(await symbolsOf(session, uri), null);
    await session.close(uri);
    assert.equal(await symbolsOf(session, uri), null);
    assert.equal(await overviewOf(session, uri), null);
  });
});
