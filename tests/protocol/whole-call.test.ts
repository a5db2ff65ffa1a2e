import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  LinkedEditingRangeRequest,
  type Position,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod/mini';
import { overviewRequest } from '../../server/src/protocol';
import { pairsRequest } from '../../server/src/protocol-pairs';
import { boardCall, boardCallLines, boardSpeakers } from '../support/board-call';
import { at, textIn } from '../support/marked-text';
import { overviewOf, pullFull } from './support/requests';
import { endSessions, modernClient, type Session, startSession } from './support/session';

const uri = 'file:///board.transcript';
const textDocument = { uri };
const editor: ClientCapabilities = {
  ...modernClient,
  textDocument: { ...modernClient.textDocument, rename: { prepareSupport: true } },
};
const ceo = 'Rafael Ortega - Chief Executive Officer';

/** A place in the call: the first line that begins so, or one that follows it, at the start of some words in it. */
function place(line: string, words: string, below = 0): { textDocument: { uri: string }; position: Position } {
  const index = boardCallLines.findIndex((it) => it.startsWith(line)) + below;
  const character = at(boardCallLines, index).indexOf(words);
  assert.ok(character >= 0, `${words} does not stand in line ${index}`);
  return { textDocument, position: { line: index, character: character + 1 } };
}

async function opened(text: string = boardCall): Promise<Session> {
  const session = await startSession({ capabilities: editor });
  await session.open(uri, text);
  return session;
}

async function symbolsOf({ connection }: Session): Promise<DocumentSymbol[]> {
  const answer = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  return (answer ?? []).map((symbol) => {
    assert.ok('selectionRange' in symbol);
    return symbol;
  });
}

describe('a call of 54 turns and 7 speakers', () => {
  afterEach(endSessions);

  it('has them as its symbols, in two sections, and no problem', async () => {
    const session = await opened();
    const sections = await symbolsOf(session);
    assert.deepEqual(
      sections.map(({ name, detail, children }) => [name, detail, children?.length]),
      [
        ['Prepared remarks', '4 turns', 4],
        ['Questions and answers', '50 turns', 50],
      ],
    );
    const turns = sections.flatMap(({ children }) => children ?? []);
    assert.deepEqual(new Set(turns.map(({ name }) => name)), new Set(boardSpeakers));
    for (const { name, range, selectionRange, children } of turns) {
      assert.equal(textIn(boardCall, selectionRange), name);
      assert.ok(textIn(boardCall, range).startsWith(name));
      for (const pair of children ?? []) assert.equal(pair.range.end.line, pair.range.start.line + 1);
    }
    assert.deepEqual((await pullFull(session, uri)).items, []);
    const { speakers } = (await overviewOf(session, uri)) ?? {};
    const analysts = speakers?.filter(({ role }) => role === 'analyst').map(({ name, firm }) => [name, firm]);
    assert.deepEqual(analysts, [
      ['Tomas Berg', 'Kestrel Hill Securities'],
      ['Anita Rao', 'Fenwick Lane Partners'],
      ['Ji-woo Han', 'Osprey Research'],
    ]);
  });

  it('renames a speaker in exactly the header lines, and refuses elsewhere with a reason', async () => {
    const { connection } = await opened();
    const edit = await connection.sendRequest(RenameRequest.type, {
      ...place(ceo, 'Ortega', 1),
      newName: 'Rafael Ortiz',
    });
    const change = at(edit?.documentChanges, 0);
    assert.ok('edits' in change);
    const edits = change.edits.map(({ range, ...rest }) => ({ range, newText: 'newText' in rest ? rest.newText : '' }));
    const renamed = TextDocument.applyEdits(TextDocument.create(uri, 'transcript', 1, boardCall), edits).split('\n');
    for (const [line, text] of boardCallLines.entries()) {
      assert.equal(renamed[line], text === ceo ? 'Rafael Ortiz - Chief Executive Officer' : text);
    }
    assert.equal(renamed.length, boardCallLines.length);
    const refused = [
      place(ceo, 'Chief'),
      place('Thank you, Ingrid', 'Ingrid'),
      place('Thank you, Ingrid', '$812.4 million'),
    ];
    for (const where of refused) {
      await assert.rejects(connection.sendRequest(PrepareRenameRequest.type, where), /put the cursor on the name/);
    }
  });

  it('links the two copies of a header, and nothing else', async () => {
    const { connection } = await opened();
    const links = async (where: ReturnType<typeof place>): Promise<string[] | undefined> =>
      (await connection.sendRequest(LinkedEditingRangeRequest.type, where))?.ranges.map(
        (range) => `${range.start.line}: ${textIn(boardCall, range)}`,
      );
    const line = place(ceo, 'Rafael').position.line;
    for (const below of [0, 1]) {
      assert.deepEqual(await links(place(ceo, 'Chief', below)), [`${line}: ${ceo}`, `${line + 1}: ${ceo}`]);
    }
    assert.equal(await links(place('Thank you, Ingrid', 'Ingrid')), undefined);
  });

  it('knows who is meant, and which figures belong together', async () => {
    const { connection } = await opened();
    const told = (ranges: readonly { readonly range: Range }[] | null): string[] =>
      (ranges ?? []).map(({ range }) => textIn(boardCall, range));
    const where = place('Thank you, Ingrid', 'Ingrid');
    const definition = await connection.sendRequest(DefinitionRequest.type, where);
    assert.ok(Array.isArray(definition));
    assert.deepEqual(
      definition.map((found) => ('range' in found ? found.range.start.line : -1)),
      [boardCallLines.findIndex((line) => line.startsWith('Ingrid Solberg'))],
    );
    const context = { includeDeclaration: true };
    const references = told(await connection.sendRequest(ReferencesRequest.type, { ...where, context }));
    assert.deepEqual(references.toSorted(), [
      'Ingrid',
      'Ingrid',
      'Ingrid Solberg',
      'Ingrid Solberg',
      'Solberg',
      'Solberg',
    ]);
    const figure = place('Thank you, Ingrid', '$812.4 million');
    const highlights = await connection.sendRequest(DocumentHighlightRequest.type, figure);
    assert.deepEqual(told(highlights), ['$812.4 million', '8.124億美元']);
    assert.deepEqual(
      await connection.sendRequest(DocumentHighlightRequest.type, place('Thank you, Ingrid', 'Thank')),
      [],
    );
  });

  it('is selected from a word to the section, folded, linked, and left alone by the formatter', async () => {
    const { connection } = await opened();
    const { position } = place('Thank you, Ingrid', '812.4');
    const answer = await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] });
    const seen: string[] = [];
    for (let own = answer?.[0]; own; own = own.parent) seen.push(textIn(boardCall, own.range));
    assert.deepEqual(seen.slice(0, 4), [
      '812.4',
      '$812.4 million',
      'Revenue was $812.4 million, up 9.3% year-over-year.',
      'Thank you, Ingrid. Revenue was $812.4 million, up 9.3% year-over-year.',
    ]);
    assert.equal(seen.length, 8);
    assert.ok(seen[5]?.startsWith(ceo) && seen[6]?.startsWith('Operator'));
    const folds = (await connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
    const pairs = boardCallLines.filter((line, index) => /\p{Script=Han}/u.test(line) && index > 0).length;
    assert.equal(folds.length, 2 + 54 + pairs);
    const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.deepEqual(
      links?.map(({ target }) => target),
      ['https://ir.example.com', 'https://ir.example.com'],
    );
    const options = { tabSize: 4, insertSpaces: true };
    assert.deepEqual(await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }), []);
  });

  it('has its speakers found over the workspace, the analysts by their firms', async () => {
    const { connection } = await opened();
    const found = async (query: string): Promise<string[] | undefined> =>
      (await connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ name }) => name);
    assert.deepEqual(await found('fenwick'), ['Anita Rao']);
    assert.deepEqual(await found('ortega'), ['Rafael Ortega']);
    assert.equal((await found(''))?.length, 7);
  });
});

/** The same call as people have it, and how it reads then. */
const forms: Readonly<Record<string, { readonly text: string; readonly codes?: readonly string[] }>> = {
  'with Windows line ends': { text: boardCall.replaceAll('\n', '\r\n') },
  'with old Macintosh line ends': { text: boardCall.replaceAll('\n', '\r') },
  'with a byte order mark': { text: `\uFEFF${boardCall}` },
  'with blank lines': { text: boardCallLines.flatMap((line) => [line, '']).join('\n') },
  'in full-width forms': {
    text: boardCall
      .replaceAll(' - ', ' － ')
      .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  },
  'with colons behind its headers': {
    text: boardCallLines.map((line) => (/ - |^Operator$/.test(line) ? `${line}：` : line)).join('\n'),
  },
  'without any translation': {
    text: boardCallLines.filter((line) => !/\p{Script=Han}/u.test(line)).join('\n'),
    codes: ['no-translation'],
  },
  'with each header once': {
    text: boardCallLines.filter((line, index) => line !== boardCallLines[index - 1]).join('\n'),
    codes: ['header-not-repeated'],
  },
  'with a header half-written': {
    text: boardCall.replace(`${ceo}\n${ceo}`, `${ceo}\nRafael Ort`),
    codes: ['header-not-repeated'],
  },
};

describe('the same call', () => {
  afterEach(endSessions);

  for (const [form, { text, codes = [] }] of Object.entries(forms)) {
    it(`${form} has the same turns and speakers, and every answer`, async () => {
      const session = await opened(text);
      const turns = (await symbolsOf(session)).flatMap(({ children }) => children ?? []);
      assert.equal(turns.length, 54);
      assert.deepEqual(new Set(turns.map(({ name }) => name)), new Set(boardSpeakers));
      const found = new Set((await pullFull(session, uri)).items.map(({ code }) => code));
      assert.deepEqual([...found], codes);
      const lines = text.split(/\r\n|\r|\n/);
      const position = { line: lines.findIndex((line) => line.startsWith('Rafael Ortega')), character: 3 };
      const edit = await session.connection.sendRequest(RenameRequest.type, {
        ...{ textDocument, position },
        newName: 'Rafael Ortiz',
      });
      const change = at(edit?.documentChanges, 0);
      assert.ok('edits' in change);
      assert.equal(change.edits.length, lines.filter((line) => line.startsWith('Rafael Or')).length);
      await everythingAnswers(session);
    });
  }

  for (const [form, text] of Object.entries({
    'that is empty': '',
    'of blanks': ' \n\t\r\n\u3000\n',
    'of one header': 'Operator',
    'of emoji': '😀 - 😀\n😀 - 😀\n$5 million 😀\n500萬美元😀',
  })) {
    it(`${form} is answered, too`, async () => {
      await everythingAnswers(await opened(text));
    });
  }
});

/** Asks for everything that is told of a whole document, and at its beginning and its end; nothing may fail. */
async function everythingAnswers({ connection, log }: Session): Promise<void> {
  const end = { line: 10_000, character: 0 };
  for (const position of [{ line: 0, character: 0 }, end]) {
    const where = { textDocument, position };
    await connection.sendRequest(DefinitionRequest.type, where);
    await connection.sendRequest(DocumentHighlightRequest.type, where);
    await connection.sendRequest(LinkedEditingRangeRequest.type, where);
    await connection.sendRequest(CompletionRequest.type, where);
    const selected = await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] });
    assert.equal(selected?.length, 1);
  }
  assert.ok(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }));
  assert.ok(await connection.sendRequest(SemanticTokensRequest.type, { textDocument }));
  assert.ok(await connection.sendRequest(CodeLensRequest.type, { textDocument }));
  for (const { method, result } of [pairsRequest, overviewRequest]) {
    assert.ok(z.parse(result, await connection.sendRequest(method, { uri, previousResultId: null })));
  }
  assert.deepEqual(log, []);
}
