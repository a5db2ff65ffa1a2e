import assert from 'node:assert/strict';
import { DocumentSymbol, type Range, type SymbolInformation } from 'vscode-languageserver/node';
import { larkspur } from '../support/larkspur';
import { at } from '../support/marked-text';
import { contentsOf, foldingOf, hoverOf, overviewOf, symbolsOf } from './support/requests';
import { endSessions, modernClient, startSession } from './support/session';

const uri = 'file:///larkspur.transcript';
const revenue = { line: 7, character: larkspur.split('\n')[7]?.indexOf('$48.6') ?? -1 };

describe('language features', () => {
  afterEach(endSessions);

  it('show an outline of sections, turns and pairs', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const symbols = nested(await symbolsOf(session, uri));
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children?.map((turn) => [turn.name, turn.children?.length])]),
      [
        [
          'Prepared remarks',
          [
            ['Operator', 1],
            ['Mara Ellison', 2],
          ],
        ],
        [
          'Questions and answers',
          [
            ['Operator', 1],
            ['Dana Whitlock', 1],
            ['Mara Ellison', 1],
          ],
        ],
      ],
    );
    for (const section of symbols) assertNested(section);
  });

  it('show a flat outline to an editor without hierarchy', async () => {
    const session = await startSession({ capabilities: {} });
    await session.open(uri, larkspur);
    const symbols = flat(await symbolsOf(session, uri));
    assert.equal(symbols.length, 2 + 5 + 6);
    assert.deepEqual(
      symbols.slice(0, 3).map(({ name, containerName }) => [name, containerName]),
      [
        ['Prepared remarks', undefined],
        ['Operator', 'Prepared remarks'],
        ['Good afternoon, and welcome to the first quarter 2024…', 'Operator'],
      ],
    );
  });

  it('speak the language of the editor', async () => {
    for (const [locale, first] of [
      ['zh-tw', '會議致詞'],
      ['zh-cn', '会议致辞'],
      ['de', 'Prepared remarks'],
    ] as const) {
      const session = await startSession({ locale });
      await session.open(uri, larkspur);
      assert.equal(at(nested(await symbolsOf(session, uri)), 0).name, first);
    }
  });

  it('fold no more ranges than the editor wants', async () => {
    const capabilities = { ...modernClient, textDocument: { foldingRange: { rangeLimit: 2 } } };
    const session = await startSession({ capabilities });
    await session.open(uri, larkspur);
    assert.deepEqual(
      (await foldingOf(session, uri))?.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [1, 10],
        [11, 22],
      ],
    );
  });

  it('explain a figure in Markdown, or in plain text where the editor has no more', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    const markdown = contentsOf(await hoverOf(session, uri, revenue));
    assert.equal(markdown.kind, 'markdown');
    assert.match(markdown.value, /48,600,000 US dollars/);
    assert.match(markdown.value, /`4,860萬美元`/);

    const plain = await startSession({ capabilities: {}, locale: 'zh-TW' });
    await plain.open(uri, larkspur);
    const text = contentsOf(await hoverOf(plain, uri, revenue));
    assert.equal(text.kind, 'plaintext');
    assert.match(text.value, /48,600,000 美元/);
    assert.doesNotMatch(text.value, /[`|\\]/);
  });

  it('show nothing on hover where there is nothing to say', async () => {
    const session = await startSession();
    await session.open(uri, larkspur);
    assert.equal(await hoverOf(session, uri, { line: 7, character: 2 }), null);
    assert.equal(await hoverOf(session, uri, { line: 999, character: 0 }), null);
  });

  it('answer the overview that the views show', async () => {
    const session = await startSession();
    await session.open(uri, larkspur, 7);
    const overview = await overviewOf(session, uri);
    assert.equal(overview?.version, 7);
    assert.deepEqual(
      overview?.speakers.map(({ name, turns }) => [name, turns]),
      [
        ['Operator', 2],
        ['Mara Ellison', 2],
        ['Dana Whitlock', 1],
      ],
    );
    assert.equal(overview?.coverage.ratio, 1);
    assert.equal(overview?.turns.length, 5);
  });
});

type Symbols = DocumentSymbol[] | SymbolInformation[] | null;

function nested(symbols: Symbols): DocumentSymbol[] {
  return (symbols ?? []).filter((symbol) => DocumentSymbol.is(symbol));
}

function flat(symbols: Symbols): SymbolInformation[] {
  return (symbols ?? []).filter((symbol) => 'location' in symbol);
}

function assertNested({ name, range, selectionRange, children = [] }: DocumentSymbol): void {
  assert.ok(contains(range, selectionRange), `${name} is selected outside its range`);
  for (const child of children) {
    assert.ok(contains(range, child.range), `${name} does not contain ${child.name}`);
    assertNested(child);
  }
}

function contains(outer: Range, inner: Range): boolean {
  const starts = outer.start.line - inner.start.line || outer.start.character - inner.start.character;
  const ends = outer.end.line - inner.end.line || outer.end.character - inner.end.character;
  return starts <= 0 && ends >= 0;
}
