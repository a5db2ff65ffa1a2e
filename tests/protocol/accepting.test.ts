import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  DidChangeWorkspaceFoldersNotification,
  ExecuteCommandRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import * as z from 'zod/mini';
import { judgementsWritten } from '../../server/src/protocol';
import { larkspur, larkspurWithProblems } from '../support/larkspur';
import { at } from '../support/marked-text';
import { inFolder, run } from './command-line/support';
import { actionsAt, overviewOf, pullFull } from './support/requests';
import { saveEdits, savingClient, tellChanged, writeAndTell } from './support/saving-client';
import { endSessions, modernClient, type Session, startSession } from './support/session';

const judgements = '.transcript-accepted.jsonl';

/** A call with problems in a folder, open in an editor that has the server's edits written. */
class Accepting {
  readonly folder: string;
  readonly session: Session;
  readonly edits: WorkspaceEdit[] = [];

  constructor(folder: string, session: Session) {
    this.folder = folder;
    this.session = session;
    saveEdits(session, this.edits);
  }

  get path(): string {
    return join(this.folder, judgements);
  }

  get uri(): string {
    return this.uriOf('larkspur.transcript');
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  async codes(): Promise<unknown[]> {
    return (await pullFull(this.session, this.uri)).items.map(({ code }) => code);
  }

  async titled(title: string): Promise<CodeAction> {
    const { items } = await pullFull(this.session, this.uri);
    const actions = (
      await Promise.all(items.map(({ range }) => actionsAt(this.session, this.uri, range, { only: ['quickfix'] })))
    ).flat();
    const action = actions.find((it) => it.title === title);
    assert.ok(action, `${title} is not among: ${actions.map((it) => it.title).join('; ')}`);
    return action;
  }

  /** Runs an action's command as a client does, with what it adds to the argument, and has the file noticed. */
  async run({ command }: CodeAction, name = command?.command ?? '', more: object = {}): Promise<void> {
    const [argument]: unknown[] = command?.arguments ?? [];
    assert.ok(typeof argument === 'object');
    const answer: unknown = await this.session.connection.sendRequest(ExecuteCommandRequest.type, {
      command: name,
      arguments: [{ ...argument, ...more }],
    });
    const written = z.parse(judgementsWritten, answer);
    assert.ok(written);
    await tellChanged(this.session.connection, written.file);
  }

  async text(): Promise<string> {
    return await readFile(this.path, 'utf8');
  }
}

async function accepting(text: string, test: (accepting: Accepting) => Promise<void>): Promise<void> {
  await inFolder({ 'larkspur.transcript': text }, async (folder) => {
    const it = new Accepting(folder, await startSession({ capabilities: savingClient }));
    await it.session.open(it.uri, text);
    await test(it);
    await endSessions();
  });
}

describe('accepting', () => {
  afterEach(endSessions);

  it('is offered after what mends, and only where the editor can do it', async () => {
    await accepting(larkspurWithProblems, async ({ session, uri }) => {
      const range = { start: { line: 8, character: 10 }, end: { line: 8, character: 10 } };
      const titles = (await actionsAt(session, uri, range, { only: ['quickfix'] })).map(({ title }) => title);
      assert.deepEqual(titles, [
        'Write 4,860萬美元',
        'Change the source to $46.8 million',
        'Accept this translation',
        'Accept with a reason…',
      ]);
      const other = await startSession({ capabilities: modernClient });
      await other.open(uri, larkspurWithProblems);
      assert.deepEqual(
        (await actionsAt(other, uri, range)).map(({ title }) => title).filter((title) => title.startsWith('Accept')),
        [],
      );
    });
  });

  it('makes the problem go, in the editor and on the command line, until it is withdrawn', async () => {
    await accepting(larkspurWithProblems, async (it) => {
      assert.deepEqual(await it.codes(), ['figure-mismatch', 'missing-translation']);
      await it.run(await it.titled('Accept this translation'));
      assert.deepEqual(await it.codes(), ['missing-translation']);
      const overview = await overviewOf(it.session, it.uri);
      assert.equal(overview?.figures.agreement, 1);
      assert.equal(overview.accepted.length, 1);

      const checked = await run(['check', 'larkspur.transcript'], { cwd: it.folder });
      assert.match(checked.stdout, /missing-translation/);
      assert.doesNotMatch(checked.stdout, /figure-mismatch/);

      await writeAndTell(it.session, it.path, it.uriOf(judgements), '');
      assert.deepEqual(await it.codes(), ['figure-mismatch', 'missing-translation']);
    });
  });

  it('writes one line in one edit, which names the transcript and what stands there', async () => {
    await accepting(larkspurWithProblems, async (it) => {
      await it.run(await it.titled('Accept this translation'));
      assert.equal(it.edits.length, 1);
      assert.deepEqual(
        it.edits[0]?.documentChanges?.map((change) => ('kind' in change ? change.kind : 'edit')),
        ['create', 'edit'],
      );
      const text = await it.text();
      assert.equal(text.split('\n').length, 2);
      const { texts, ...read }: Record<string, unknown> = JSON.parse(text);
      assert.match(String(texts), /^[0-9a-f]{16}$/);
      assert.deepEqual(read, {
        transcript: 'larkspur.transcript',
        source: 'Thank you. Total revenue for the first quarter was $48.6 mil…',
        target: '謝謝。第一季總營收為4,680萬美元,較去年同期成長12.5%。',
        code: 'figure-mismatch',
        words: '4,680萬美元',
      });
    });
  });

  it('takes a reason', async () => {
    await accepting(larkspurWithProblems, async (it) => {
      const action = await it.titled('Accept with a reason…');
      assert.equal(action.command?.command, 'transcript.acceptWithReason');
      await it.run(action, 'transcript.accept', { reason: ' The speaker corrected himself. ' });
      assert.match(await it.text(), /"reason":"The speaker corrected himself\."/);
      assert.deepEqual(await it.codes(), ['missing-translation']);
    });
  });

  it('takes all of a kind in the file at once', async () => {
    const wrong = larkspurWithProblems.replace('成長12.5%', '成長15.2%').replace('約為31%', '約為13%');
    await accepting(wrong, async (it) => {
      assert.deepEqual(await it.codes(), [
        'figure-mismatch',
        'figure-mismatch',
        'missing-translation',
        'figure-mismatch',
      ]);
      await it.run(await it.titled('Accept all “Figures differ” in this file (3)'));
      assert.deepEqual(await it.codes(), ['missing-translation']);
      assert.equal(it.edits.length, 1);
      const lines = (await it.text()).trimEnd().split('\n');
      assert.deepEqual(lines, [...lines].sort());
    });
  });

  it('holds while other paragraphs change, and no longer than either side stays what it was', async () => {
    await accepting(larkspurWithProblems, async (it) => {
      await it.run(await it.titled('Accept this translation'));
      const elsewhere = larkspurWithProblems.replace('Good afternoon, and welcome', 'Welcome');
      await it.session.change(it.uri, 2, { text: elsewhere });
      assert.deepEqual(await it.codes(), ['missing-translation']);
      await it.session.change(it.uri, 3, { text: elsewhere.replace('謝謝。第一季', '謝謝您。第一季') });
      assert.deepEqual(await it.codes(), ['figure-mismatch', 'missing-translation']);
    });
  });

  it('keeps the file of the folder that the transcript lies in', async () => {
    await inFolder({ 'calls/q1.transcript': larkspurWithProblems }, async (folder) => {
      const it = new Accepting(folder, await startSession({ capabilities: savingClient }));
      const added = [{ uri: pathToFileURL(folder).href, name: 'calls' }];
      await it.session.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added, removed: [] },
      });
      const uri = it.uriOf('calls/q1.transcript');
      await it.session.open(uri, larkspurWithProblems);
      const { items } = await pullFull(it.session, uri);
      const actions = await actionsAt(it.session, uri, at(items, 0).range);
      await it.run(
        at(
          actions.filter(({ title }) => title === 'Accept this translation'),
          0,
        ),
      );
      assert.match(await it.text(), /^\{"transcript":"calls\/q1\.transcript",/);
      assert.equal((await pullFull(it.session, uri)).items.length, 1);
      await endSessions();
    });
  });

  it('keeps and names the lines that it cannot read', async () => {
    await accepting(larkspurWithProblems, async (it) => {
      await writeAndTell(it.session, it.path, it.uriOf(judgements), '<<<<<<< ours\n{"code":"figure-mismatch"}\n');
      await it.codes();
      const { diagnostics } = await it.session.published.take();
      assert.deepEqual(
        diagnostics.map(({ range, source }) => [range.start.line, source]),
        [
          [0, 'transcript'],
          [1, 'transcript'],
        ],
      );
      await it.run(await it.titled('Accept this translation'));
      assert.deepEqual(await it.codes(), ['missing-translation']);
      assert.match(await it.text(), /^<<<<<<< ours\n\{"code":"figure-mismatch"\}\n\{"transcript"/);
    });
  });

  it('answers nonsense with an error, and writes nothing', async () => {
    await accepting(larkspur, async ({ session, uri, edits }) => {
      for (const [command, argument] of [
        ['transcript.accept', undefined],
        ['transcript.accept', { uri, judgement: { code: 'no-such-code' } }],
        ['transcript.acceptAll', { uri: 3 }],
        ['transcript.noSuchCommand', { uri }],
      ] as const) {
        const asked = session.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] });
        await assert.rejects(asked, /./, command);
      }
      assert.deepEqual(edits, []);
    });
  });
});
