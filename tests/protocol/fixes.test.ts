import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver/node';
import { larkspurWithProblems } from '../support/larkspur';
import { at } from '../support/marked-text';
import { actionsAt, pullFull } from './support/requests';
import { endSessions, modernClient, type Session, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';

async function mismatchIn(session: Session): Promise<Diagnostic> {
  const { items } = await pullFull(session, uri);
  return at(
    items.filter(({ code }) => code === 'figure-mismatch'),
    0,
  );
}

function editsOf({ edit }: CodeAction): TextEdit[] {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  return change.edits.filter((it) => 'newText' in it);
}

describe('quick fixes', () => {
  afterEach(endSessions);

  it('mend a diagnostic, and leave none behind', async () => {
    const session = await startSession();
    await session.open(uri, larkspurWithProblems, 3);
    const diagnostic = await mismatchIn(session);
    const actions = await actionsAt(session, uri, diagnostic.range, { diagnostics: [diagnostic], only: ['quickfix'] });
    assert.deepEqual(
      actions.map(({ title, isPreferred, diagnostics }) => [title, isPreferred, diagnostics?.length]),
      [
        ['Write 4,860萬美元', true, 1],
        ['Change the source to $46.8 million', undefined, 1],
      ],
    );
    const [change] = at(actions, 0).edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 3 });
    const [edit] = editsOf(at(actions, 0));
    assert.ok(edit);
    await session.change(uri, 4, { range: edit.range, text: edit.newText });
    assert.deepEqual(
      (await pullFull(session, uri)).items.map(({ code }) => code),
      ['missing-translation'],
    );
  });

  it('for a diagnostic that the text has outgrown are none', async () => {
    const session = await startSession();
    await session.open(uri, larkspurWithProblems);
    const diagnostic = await mismatchIn(session);
    await session.change(uri, 2, { text: larkspurWithProblems.replace('4,680萬', '4,860萬') });
    assert.deepEqual(await actionsAt(session, uri, diagnostic.range, { diagnostics: [diagnostic] }), []);
  });

  it('mend all that is certain at once', async () => {
    const session = await startSession();
    const wrong = larkspurWithProblems.replace('4,680萬', '4.86億').replace('2024年第一季', '2024年第二季');
    await session.open(uri, wrong);
    const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const [action, ...others] = await actionsAt(session, uri, everything, { only: ['source.fixAll'] });
    assert.ok(action && others.length === 0);
    assert.equal(action.kind, 'source.fixAll.transcript');
    assert.deepEqual(
      editsOf(action).map(({ newText }) => newText),
      ['2024年第一季', '4,860萬美元'],
    );
  });

  it('come without a version where the editor knows none', async () => {
    const capabilities = { ...modernClient, workspace: {} };
    const session = await startSession({ capabilities });
    await session.open(uri, larkspurWithProblems);
    const { range } = await mismatchIn(session);
    const [action] = await actionsAt(session, uri, range, { only: ['quickfix'] });
    assert.deepEqual(action?.edit, { changes: { [uri]: [{ range, newText: '4,860萬美元' }] } });
  });
});
