import assert from 'node:assert/strict';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { documentSymbols, flatSymbols } from '../../../server/src/features/document-symbols';
import { messagesFor } from '../../../server/src/messages/messages';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { at, joinLines, textIn } from '../../support/marked-text';

const symbolsOf = (text: string, locale = 'en'): DocumentSymbol[] =>
  documentSymbols(analyse(text), messagesFor(locale));

/** The outline as its reader sees it, a line a symbol. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail === undefined ? '' : ` | ${detail}`}`,
    ...outline(children, `${indent}  `),
  ]);
}

describe('document symbols', () => {
  it('are sections, turns and translation units', () => {
    assert.deepEqual(outline(symbolsOf(larkspur)), [
      'Prepared remarks | 2 turns',
      '  Operator | Good afternoon, and welcome to the first quarter 2024…',
      '    Good afternoon, and welcome to the first quarter 2024… | 午安,歡迎參加Larkspur Robotics 2024年第…',
      '  Mara Ellison | Chief Financial Officer · Thank you. Total revenue for the first quarter was $48.6…',
      '    Thank you. Total revenue for the first quarter was $48.6… | 謝謝。第一季總營收為4,860萬美元,較去年…',
      '    We ended the quarter with $120 million in cash. | 本季末我們持有現金1.2億美元。',
      'Questions and answers | 3 turns',
      '  Operator | We will now begin the question-and-answer session. Our…',
      '    We will now begin the question-and-answer session. Our… | 現在開始問答環節。第一個問題來自Dana…',
      '  Dana Whitlock | Granite Peak Research, Analyst · What do you expect for gross margin next quarter?',
      '    What do you expect for gross margin next quarter? | 你們對下一季的毛利率有什麼預期?',
      '  Mara Ellison | Chief Financial Officer · We expect it to be about 31%, in line with our plan.',
      '    We expect it to be about 31%, in line with our plan. | 我們預期約為31%,與計畫相符。',
    ]);
  });

  it('say what is missing', () => {
    const lines = outline(symbolsOf(larkspurWithProblems, 'zh-tw'));
    assert.ok(lines.includes('    We ended the quarter with $120 million in cash. | 沒有譯文'), lines.join('\n'));
    const empty = joinLines(larkspur, 'Operator', 'Operator');
    assert.equal(outline(symbolsOf(empty)).at(-1), '  Operator | says nothing');
  });

  it('select the name in the header, and the leading paragraph of a unit', () => {
    const turn = at(at(symbolsOf(larkspur), 0).children, 1);
    const unit = at(turn.children, 1);
    assert.equal(textIn(larkspur, turn.selectionRange), 'Mara Ellison');
    assert.equal(turn.range.start.line, 5);
    assert.equal(turn.range.end.line, 10);
    assert.equal(textIn(larkspur, unit.selectionRange), 'We ended the quarter with $120 million in cash.');
    assert.deepEqual([unit.range.start.line, unit.range.end.line], [9, 10]);
  });

  it('have no details about translation where there is none', () => {
    const english = joinLines(...larkspur.split('\n').filter((line) => !/\p{Script=Han}/u.test(line)));
    const unit = at(at(at(symbolsOf(english), 0).children, 1).children, 1);
    assert.equal(unit.detail, undefined);
    assert.equal(unit.kind, SymbolKind.String);
  });

  it('of units whose paragraphs cross do not overlap', () => {
    const [, , , first, translation, ...rest] = larkspur.split('\n');
    const crossed = joinLines(
      'Operator',
      'Operator',
      first ?? '',
      'Please stand by.',
      translation ?? '',
      '請稍候。',
      ...rest,
    );
    const units = at(at(symbolsOf(crossed), 0).children, 0).children ?? [];
    for (const [index, { range }] of units.entries()) {
      const next = units[index + 1];
      if (next !== undefined) assert.ok(range.end.line < next.range.start.line);
    }
  });

  it('of a pair that is torn apart by a header stay within their turn', () => {
    const torn = larkspur.replace(
      '\n本季末我們持有現金1.2億美元。\nOperator\nOperator\n',
      '\nOperator\nOperator\n本季末我們持有現金1.2億美元。\n',
    );
    for (const turn of symbolsOf(torn).flatMap(({ children = [] }) => children)) {
      for (const unit of turn.children ?? []) {
        assert.ok(unit.range.start.line >= turn.range.start.line && unit.range.end.line <= turn.range.end.line);
      }
    }
  });

  it('become a flat list for an editor without hierarchy', () => {
    const flat = flatSymbols(symbolsOf(larkspur), 'file:///a');
    assert.equal(flat.length, outline(symbolsOf(larkspur)).length);
    const lines = flat.map(({ location }) => location.range.start.line);
    assert.deepEqual(
      lines,
      lines.toSorted((a, b) => a - b),
    );
    assert.equal(at(flat, 3).containerName, 'Prepared remarks');
  });
});
