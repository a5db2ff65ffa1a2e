import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CompletionList,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  InlineCompletionRequest,
  InlineCompletionTriggerKind,
  LinkedEditingRangeRequest,
  type Location,
  LocationLink,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import * as z from 'zod/mini';
import { otherSideRequest } from '../../server/src/protocol';
import { parse } from '../../server/src/transcript/parse';
import { larkspur } from '../support/larkspur';
import { at } from '../support/marked-text';
import { shortly } from '../support/places';
import { readSeed } from '../support/seeds';
import { endSessions, modernClient, type Session, startSession } from './support/session';

const uri = 'file:///call.transcript';
const editor: ClientCapabilities = {
  ...modernClient,
  textDocument: {
    ...modernClient.textDocument,
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    linkedEditingRange: {},
  },
};

async function opened(text: string, options: Parameters<typeof startSession>[0] = {}): Promise<Session> {
  const session = await startSession({ capabilities: editor, ...options });
  await session.open(uri, text, 3);
  return session;
}

const place = (position: Position) => ({ textDocument: { uri }, position });

describe('speakers as symbols', () => {
  afterEach(endSessions);

  it('are renamed in exactly their headers, in one edit for this version', async () => {
    const text = readSeed('northgate-optics-2024q3');
    const { connection } = await opened(text);
    const { turns } = parse(text);
    const own = turns.filter(({ speaker }) => speaker.name === 'Victor Hale');
    const name = at(own, 2).header.first.name;
    const position = { line: name.line, character: name.start + 3 };
    assert.deepEqual(await connection.sendRequest(PrepareRenameRequest.type, place(position)), {
      range: { start: { line: name.line, character: 0 }, end: { line: name.line, character: 11 } },
      placeholder: 'Victor Hale',
    });
    const edit = await connection.sendRequest(RenameRequest.type, { ...place(position), newName: 'Viktor Hale' });
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri, version: 3 },
          edits: own.flatMap(({ header }) =>
            [header.first, header.second].flatMap((copy) => {
              assert.ok(copy);
              const { line } = copy;
              return {
                range: { start: { line, character: 0 }, end: { line, character: 11 } },
                newText: 'Viktor Hale',
              };
            }),
          ),
        },
      ],
    } satisfies WorkspaceEdit);
  });

  it('cannot be renamed elsewhere, as is said in the language of the editor', async () => {
    const { connection, log } = await opened(larkspur, { locale: 'zh-cn' });
    await assert.rejects(
      connection.sendRequest(PrepareRenameRequest.type, place({ line: 7, character: 3 })),
      /只有发言人可以重命名/,
    );
    await assert.rejects(
      connection.sendRequest(RenameRequest.type, { ...place({ line: 5, character: 3 }), newName: 'Dana Whitlock' }),
      /Dana Whitlock是本场会议的另一位发言人/,
    );
    assert.deepEqual(log, []);
  });

  it('have their copies edited together', async () => {
    const { connection } = await opened(larkspur);
    const linked = await connection.sendRequest(LinkedEditingRangeRequest.type, place({ line: 6, character: 20 }));
    const header = 'Mara Ellison - Chief Financial Officer';
    assert.deepEqual(shortly(larkspur, linked?.ranges ?? []), [`5: ${header}`, `6: ${header}`]);
    assert.equal(await connection.sendRequest(LinkedEditingRangeRequest.type, place({ line: 7, character: 2 })), null);
  });

  it('are referred to by two headers a turn, and by name', async () => {
    const text = readSeed('northgate-optics-2024q3');
    const { connection } = await opened(text);
    const own = parse(text).turns.filter(({ speaker }) => speaker.name === 'Owen Tully');
    const params = { ...place({ line: at(own, 0).startLine, character: 0 }), context: { includeDeclaration: true } };
    const found = shortly(text, (await connection.sendRequest(ReferencesRequest.type, params))?.map(rangeOf) ?? []);
    const lines = new Set(own.flatMap(({ startLine }) => [startLine, startLine + 1]));
    const inHeaders = found.filter((reference) => lines.has(Number.parseInt(reference, 10)));
    assert.equal(inHeaders.length, own.length * 2);
    const inText = found.filter((reference) => !inHeaders.includes(reference)).map((it) => it.replace(/^\d+: /, ''));
    assert.deepEqual([...new Set(inText)].sort(), ['Owen', 'Owen Tully']);
  });

  it('are defined by their first header, and so told to editors old and new', async () => {
    const mention = place({ line: 13, character: (larkspur.split('\n')[13] ?? '').indexOf('Whitlock') });
    const { connection } = await opened(larkspur);
    const links = await connection.sendRequest(DefinitionRequest.type, mention);
    assert.ok(Array.isArray(links));
    const [link] = links;
    assert.ok(LocationLink.is(link));
    assert.deepEqual(shortly(larkspur, [link.targetSelectionRange]), ['15: Dana Whitlock']);

    const older = await opened(larkspur, { capabilities: {} });
    assert.deepEqual(await older.connection.sendRequest(DefinitionRequest.type, mention), [
      { uri, range: link.targetSelectionRange },
    ]);
  });

  it('are completed with both copies of a header', async () => {
    const { connection } = await opened(`${larkspur}\nma`);
    const { length } = larkspur.split('\n');
    const answer = await connection.sendRequest(CompletionRequest.type, place({ line: length, character: 2 }));
    const { items } = completionsOf(answer);
    const header = 'Mara Ellison - Chief Financial Officer';
    assert.deepEqual(
      items.map(({ label, filterText, textEdit }) => [label, filterText, textEdit]),
      [
        [
          'Mara Ellison',
          header,
          {
            range: { start: { line: length, character: 0 }, end: { line: length, character: 2 } },
            newText: `${header}\n${header}`,
          },
        ],
      ],
    );
  });

  it('are written on behind the caret, in editors that can show it', async () => {
    const { connection } = await opened(`${larkspur}\nMa`);
    const { length } = larkspur.split('\n');
    const context = { triggerKind: InlineCompletionTriggerKind.Automatic };
    const ask = async (line: number, character: number) =>
      await connection.sendRequest(InlineCompletionRequest.type, { ...place({ line, character }), context });
    const header = 'Mara Ellison - Chief Financial Officer';
    assert.deepEqual(await ask(length, 2), [
      {
        insertText: `${header}\n${header}`,
        range: { start: { line: length, character: 0 }, end: { line: length, character: 2 } },
      },
    ]);
    assert.deepEqual(await ask(7, 12), []);
  });

  it('are answered with nothing where there is no transcript', async () => {
    const { connection, log } = await startSession({ capabilities: editor });
    const nowhere = place({ line: 0, character: 0 });
    const context = { includeDeclaration: true };
    assert.deepEqual(
      await Promise.all([
        connection.sendRequest(DefinitionRequest.type, nowhere),
        connection.sendRequest(ReferencesRequest.type, { ...nowhere, context }),
        connection.sendRequest(DocumentHighlightRequest.type, nowhere),
        connection.sendRequest(PrepareRenameRequest.type, nowhere),
        connection.sendRequest(RenameRequest.type, { ...nowhere, newName: 'Mara' }),
        connection.sendRequest(LinkedEditingRangeRequest.type, nowhere),
        connection.sendRequest(CompletionRequest.type, nowhere),
      ]),
      Array(7).fill(null),
    );
    assert.deepEqual(log, []);
  });
});

describe('the other side of a place', () => {
  afterEach(endSessions);

  it('is told to an editor that asks', async () => {
    const { connection } = await opened(larkspur);
    const ask = async (line: number, character = 0) =>
      z.parse(otherSideRequest.result, await connection.sendRequest(otherSideRequest.method, { uri, line, character }));
    assert.deepEqual(await ask(17), { line: 18, start: 0, end: at(larkspur.split('\n'), 18).length });
    assert.equal((await ask(18))?.line, 17);
    assert.equal(await ask(0), null);
    assert.equal(await ask(999), null);
    await assert.rejects(connection.sendRequest(otherSideRequest.method, { uri, line: -1, character: 0 }));
  });
});

function rangeOf({ range }: Location): Location['range'] {
  return range;
}

function completionsOf(answer: CompletionList | CompletionList['items'] | null): CompletionList {
  assert.ok(answer !== null && !Array.isArray(answer));
  return answer;
}
