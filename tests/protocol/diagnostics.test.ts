import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { larkspur, larkspurWithProblems } from '../support/larkspur';
import { at } from '../support/marked-text';
import { pull, pullFull } from './support/requests';
import { endSessions, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';
const codesOf = (items: readonly Diagnostic[]) => items.map(({ code }) => code);

/** An editor of the time before diagnostics could be pulled. */
const olderClient: ClientCapabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };

describe('pulled diagnostics', () => {
  afterEach(endSessions);

  it('say what was found, where, and where it is explained', async () => {
    const session = await startSession();
    await session.open(uri, larkspurWithProblems);
    const { items } = await pullFull(session, uri);
    assert.deepEqual(codesOf(items), ['figure-mismatch', 'missing-translation']);

    const mismatch = at(items, 0);
    assert.equal(mismatch.source, 'transcript');
    assert.equal(mismatch.severity, 1);
    assert.equal(at(mismatch.relatedInformation, 0).location.uri, uri);

    const [page, line] = (mismatch.codeDescription?.href ?? '').split('#L');
    const explained = readFileSync(URI.parse(page ?? '').fsPath, 'utf8').split('\n');
    assert.equal(page, URI.file(join(__dirname, '../../dist/checks.md')).toString());
    assert.equal(explained[Number(line) - 1], '## `figure-mismatch`');
  });

  it('leave out what the editor cannot show', async () => {
    const session = await startSession({ capabilities: { textDocument: { diagnostic: {} } } });
    await session.open(uri, larkspurWithProblems);
    for (const diagnostic of (await pullFull(session, uri)).items) {
      assert.equal(diagnostic.codeDescription, undefined);
      assert.equal(diagnostic.relatedInformation, undefined);
    }
  });

  it('are unchanged until something changes', async () => {
    const session = await startSession();
    await session.open(uri, larkspurWithProblems);
    const first = await pullFull(session, uri);
    assert.ok(first.resultId !== undefined);
    assert.deepEqual(await pull(session, uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });

    const end = { line: 99, character: 0 };
    await session.change(uri, 2, { range: { start: end, end }, text: '\n' });
    assert.equal((await pull(session, uri, first.resultId)).kind, 'unchanged', 'an edit that changes no diagnostic');

    await session.change(uri, 3, { text: larkspur });
    const mended = await pull(session, uri, first.resultId);
    assert.ok(mended.kind === 'full');
    assert.deepEqual(mended.items, []);
    assert.notEqual(mended.resultId, first.resultId);
  });

  it('are not taken for those of an earlier opening', async () => {
    const session = await startSession();
    await session.open(uri, larkspurWithProblems);
    const { resultId } = await pullFull(session, uri);
    await session.close(uri);
    await session.open(uri, larkspur);
    assert.equal((await pull(session, uri, resultId)).kind, 'full');
  });

  it('are not pushed as well', async () => {
    const session = await startSession();
    await session.open(uri, larkspurWithProblems);
    await pull(session, uri);
    await session.close(uri);
    await session.end();
    assert.deepEqual(session.published.untaken, []);
  });

  it('follow the settings', async () => {
    const session = await startSession({ settings: { checks: { 'missing-translation': 'off' } } });
    await session.open(uri, larkspurWithProblems);
    const first = await pullFull(session, uri);
    assert.deepEqual(codesOf(first.items), ['figure-mismatch']);
    await session.refreshed.take();

    await session.configure({ checks: { 'figure-mismatch': 'hint' } });
    await session.refreshed.take();
    const second = await pull(session, uri, first.resultId);
    assert.ok(second.kind === 'full');
    assert.deepEqual(
      second.items.map(({ code, severity }) => [code, severity]),
      [
        ['figure-mismatch', 4],
        ['missing-translation', 1],
      ],
    );
  });
});

describe('pushed diagnostics', () => {
  afterEach(endSessions);

  it('come on opening and after an edit, for the version they are about', async () => {
    const session = await startSession({ capabilities: olderClient });
    await session.open(uri, larkspurWithProblems, 3);
    const opened = await session.published.take();
    assert.deepEqual(
      [opened.uri, opened.version, codesOf(opened.diagnostics)],
      [uri, 3, ['figure-mismatch', 'missing-translation']],
    );

    await session.change(uri, 4, { text: '' });
    await session.change(uri, 5, { text: larkspur });
    const edited = await session.published.take();
    assert.deepEqual([edited.version, edited.diagnostics], [5, []]);
  });

  it('are cleared when the document is closed', async () => {
    const session = await startSession({ capabilities: olderClient });
    await session.open(uri, larkspurWithProblems);
    await session.published.take();
    await session.change(uri, 2, { text: larkspurWithProblems.slice(100) });
    await session.close(uri);
    assert.deepEqual((await session.published.take()).diagnostics, []);
    await session.end();
    assert.deepEqual(session.published.untaken, [], 'nothing comes after that');
  });

  it('follow the settings', async () => {
    const session = await startSession({ capabilities: olderClient });
    await session.open(uri, larkspurWithProblems);
    await session.published.take();
    await session.configure({ checks: { 'figure-mismatch': 'off' } });
    assert.deepEqual(codesOf((await session.published.take()).diagnostics), ['missing-translation']);
  });
});
