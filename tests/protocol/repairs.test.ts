import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import { larkspur, larkspurWithProblems } from '../support/larkspur';
import { at } from '../support/marked-text';
import { linesOf } from '../support/reading';
import { actionsAt, pullFull } from './support/requests';
import { endSessions, type Session, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';
const [revenue, cash] = [at(linesOf(larkspur), 8), at(linesOf(larkspur), 10)];
const swapped = larkspur.replace(revenue, '*').replace(cash, revenue).replace('*', cash);

/** The actions for the only diagnostic of a code. */
async function actionsFor(session: Session, code: string): Promise<CodeAction[]> {
  const { items } = await pullFull(session, uri);
  const [diagnostic, ...others] = items.filter((item) => item.code === code);
  assert.ok(diagnostic && others.length === 0);
  return await actionsAt(session, uri, diagnostic.range, { diagnostics: [diagnostic], only: ['quickfix'] });
}

/** Applies an action as an editor does, from the end of the text to its start, so that places stay what they are. */
async function apply(session: Session, { edit }: CodeAction, version: number): Promise<void> {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  for (const { range, newText } of change.edits.filter((it) => 'newText' in it).reverse()) {
    await session.change(uri, version++, { range, text: newText });
  }
}

describe('repairs', () => {
  afterEach(endSessions);

  for (const [name, ending] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`swap translations back in one edit, in a document with ${name}`, async () => {
      const session = await startSession();
      await session.open(uri, swapped.replaceAll('\n', ending));
      const actions = await actionsFor(session, 'misaligned-translation');
      assert.deepEqual(
        actions.map(({ title, isPreferred, diagnostics }) => [title, isPreferred, diagnostics?.length]),
        [
          ['Swap the two translations', true, 1],
          ['Swap the two source paragraphs', undefined, 1],
        ],
      );
      await apply(session, at(actions, 0), 2);
      assert.deepEqual((await pullFull(session, uri)).items, []);
    });

    it(`keep the place of a missing translation, in a document with ${name}`, async () => {
      const session = await startSession();
      await session.open(uri, larkspurWithProblems.replaceAll('\n', ending));
      const actions = await actionsFor(session, 'missing-translation');
      const [change] = at(actions, 0).edit?.documentChanges ?? [];
      assert.ok(change && 'textDocument' in change);
      assert.deepEqual(
        change.edits.map((edit) => 'newText' in edit && edit.newText),
        [`${ending}【待譯】`],
      );
      await apply(session, at(actions, 0), 2);
      assert.deepEqual(await actionsFor(session, 'missing-translation'), []);
    });
  }
});
