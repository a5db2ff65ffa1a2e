import assert from 'node:assert/strict';
import { MarkupContent, type Position } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { hover } from '../../../server/src/features/hover';
import { messagesFor } from '../../../server/src/messages/messages';
import { larkspur } from '../../support/larkspur';
import { at, marked } from '../../support/marked-text';

interface Seen {
  readonly rows: Readonly<Record<string, string>>;
  readonly range: unknown;
}

/** What a reader of plain text sees, by its label. */
function hoverAt(text: string, position: Position, locale = 'en'): Seen | undefined {
  const found = hover(analyse(text), position, messagesFor(locale), false);
  if (found === null) return undefined;
  assert.ok(MarkupContent.is(found.contents));
  const rows = found.contents.value.split('\n').map((line) => line.split(': '));
  return {
    rows: Object.fromEntries(rows.map(([label = '', ...value]) => [label, value.join(': ')])),
    range: found.range,
  };
}

function rowsAt(text: string, position: Position): Seen['rows'] {
  const seen = hoverAt(text, position);
  assert.ok(seen !== undefined, 'There is no hover.');
  return seen.rows;
}

/** The call with a pair of paragraphs in place of its sentence on revenue. */
function call(source: string, target: string): ReturnType<typeof marked> {
  const lines = larkspur.split('\n');
  return marked(...lines.slice(0, 7), source, target, ...lines.slice(9));
}

describe('hover on a figure', () => {
  it('says what it is, its value, how the other language writes it, and that both sides agree', () => {
    const { text, ranges } = call('Revenue was <|$52.2 million|> in total.', '總營收為<|5,220萬美元|>。');
    const english = hoverAt(text, at(ranges, 0).start);
    assert.deepEqual(english, {
      rows: {
        'Amount of money': '$52.2 million',
        Value: '52,200,000 US dollars',
        'In Chinese': '5,220萬美元',
        Translation: '5,220萬美元 = 52,200,000 US dollars',
        Comparison: '✓ the two sides agree',
        'Key figure': 'Revenue, 2024-Q1: 52,200,000 USD',
      },
      range: at(ranges, 0),
    });
    const chinese = hoverAt(text, at(ranges, 1).end, 'zh-TW');
    assert.deepEqual(chinese, {
      rows: {
        金額: '5,220萬美元',
        數值: '52,200,000 美元',
        英文寫法: '$52.2 million',
        原文: '$52.2 million = 52,200,000 美元',
        比對: '✓ 兩側一致',
        關鍵數字: '營收, 2024-Q1: 52,200,000 USD',
      },
      range: at(ranges, 1),
    });
  });

  it('says which way the figure goes, with the word that says so', () => {
    const { text, ranges } = call(
      'Revenue fell <|5%|>, and the net loss was <|$7.9 million|>.',
      '營收年減<|5%|>,淨損790萬美元。',
    );
    const directions = ranges.map(({ start }) => rowsAt(text, start)['Direction']);
    assert.deepEqual(directions, ['▼ down (fell)', '▼ loss (loss)', '▼ down (減)']);
  });

  it('says which way the other side sends it, where the numbers are the same', () => {
    const { text, ranges } = call('Sales were up <|34%|> year over year.', '銷售額年減<|34%|>。');
    const english = rowsAt(text, at(ranges, 0).start);
    assert.equal(english['Direction'], '▲ up (up)');
    assert.equal(english['Translation'], '34% ▼ down (減)');
    assert.equal(english['Comparison'], '✗ up here, down on the other side');
    const chinese = hoverAt(text, at(ranges, 1).start, 'zh-tw')?.rows ?? {};
    assert.deepEqual(
      [chinese['方向'], chinese['原文'], chinese['比對']],
      ['▼ 下降 (減)', '34% ▲ 上升 (up)', '✗ 此側下降，另一側上升'],
    );
  });

  it('says where the two sides differ', () => {
    const { text, ranges } = call('Revenue was <|$52.2 million|> in total.', '總營收為5,320萬美元。');
    const rows = rowsAt(text, at(ranges, 0).start);
    assert.equal(rows['Translation'], '5,320萬美元 = 53,200,000 US dollars');
    assert.equal(rows['Comparison'], '✗ the two sides differ');
  });

  it('says what key figure it is, on both sides, with its sign', () => {
    const { text, ranges } = call(
      'For Q2 we expect a <|non-GAAP net loss of $8.4 million|> to <|$9.5 million|>.',
      '第二季我們預計非公認會計準則淨虧損為<|840萬美元|>至950萬美元。',
    );
    const said = ranges.map(({ end }) => rowsAt(text, end)['Key figure']);
    assert.deepEqual(new Set(said), new Set(['Net income, non-GAAP, 2024-Q2, Outlook: -8,400,000 – -9,500,000 USD']));
  });

  it('names a segment as the text does, never as markup', () => {
    const { text, ranges } = call('Revenue from our <|C_A_TV|> products rose <|5%|> year over year.', '營收年增5%。');
    const found = hover(analyse(text), at(ranges, 1).start, messagesFor('en'), true);
    assert.ok(found && MarkupContent.is(found.contents));
    assert.match(found.contents.value, /\| Key figure \| Revenue, `C_A_TV`, 2024-Q1, year on year: 5% \|/);
  });

  it('resolves a period by the quarter that the call reports on', () => {
    const { text, ranges } = call('Revenue in <|Q1|> was in line with our plan.', '第一季營收符合計畫。');
    const rows = rowsAt(text, at(ranges, 0).start);
    assert.equal(rows['Period'], 'Q1');
    assert.equal(rows['In this call'], '2024-Q1');
  });

  it("writes the Chinese in the transcript's own script", () => {
    const { text, ranges } = marked(
      'Operator',
      'Operator',
      'Revenue was <|$52.2 million|> in total.',
      '总营收为5,220万美元。',
    );
    assert.equal(rowsAt(text, at(ranges, 0).start)['In Chinese'], '5,220万美元');
  });

  it('is not shown beside one', () => {
    const { text } = call('Revenue was $52.2 million in total.', '總營收為5,220萬美元。');
    assert.equal(hoverAt(text, { line: 7, character: 3 }), undefined);
  });
});

describe('hover on a speaker', () => {
  it('is shown where a name is mentioned, with the firm of an analyst', () => {
    const column = at(larkspur.split('\n'), 13).indexOf('Whitlock');
    const seen = hoverAt(larkspur, { line: 13, character: column + 2 });
    assert.equal(seen?.rows['Speaker'], 'Dana Whitlock');
    assert.equal(seen?.rows['Firm'], 'Granite Peak Research');
    assert.equal(seen?.rows['Role'], 'Analyst');
    assert.deepEqual(seen?.range, {
      start: { line: 13, character: at(larkspur.split('\n'), 13).indexOf('Dana') },
      end: { line: 13, character: column + 'Whitlock'.length },
    });
  });

  it('says who that is and how much was said, on either copy of the header', () => {
    for (const line of [5, 6]) {
      const rows = rowsAt(larkspur, { line, character: 3 });
      assert.equal(rows['Speaker'], 'Mara Ellison');
      assert.equal(rows['Title'], 'Chief Financial Officer');
      assert.equal(rows['Role'], 'Company');
      assert.match(rows['Speech'] ?? '', /^2 turns, \d+ words, \d+ Chinese characters, [\d.]+% of the call$/);
    }
  });
});
