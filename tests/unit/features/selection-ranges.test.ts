import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { anyText } from '../../support/arbitrary-transcripts';
import { larkspur } from '../../support/larkspur';
import { at, joinLines, textIn } from '../../support/marked-text';
import { linesOf } from '../../support/reading';

function endOf(text: string): Position {
  const lines = linesOf(text);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The texts around the place marked `|`, from the inside out. */
function around(text: string): string[] {
  const before = linesOf(text.slice(0, text.indexOf('|')));
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const clean = text.replace('|', '');
  const [range] = selectionRanges(analyse(clean), endOf(clean), [position]);
  return chainOf(range).map((it) => textIn(clean, it));
}

function chainOf(range: SelectionRange | undefined): SelectionRange['range'][] {
  return range === undefined ? [] : [range.range, ...chainOf(range.parent)];
}

/** The text of lines of the call, the last one inclusive. */
function lines(from: number, to: number): string {
  return joinLines(...linesOf(larkspur).slice(from, to + 1));
}

describe('selection ranges', () => {
  it('grow from the word to the figure, sentence, paragraph, pair, turn, section and document', () => {
    const source = 'Total revenue for the first quarter was $48.6 million, up 12.5% from a year ago.';
    assert.deepEqual(around(larkspur.replace('$48.6', '$4|8.6')), [
      '48.6',
      '$48.6 million',
      source,
      `Thank you. ${source}`,
      lines(7, 8),
      lines(5, 10),
      lines(1, 10),
      larkspur,
    ]);
  });

  it('know Chinese words', () => {
    assert.deepEqual(around(larkspur.replace('毛利率有', '毛利|率有')).slice(0, 2), [
      '毛利率',
      '你們對下一季的毛利率有什麼預期?',
    ]);
  });

  it('cut a word at the edge of a figure', () => {
    const [, figure] = around(larkspur.replace('4,860萬美元', '4,860萬|美元'));
    assert.equal(figure, '4,860萬美元');
  });

  it('take the right one of a word and a figure that meet', () => {
    assert.equal(around(larkspur.replace('營收為4,860', '營收為|4,860'))[0], '4,860');
    assert.equal(around(larkspur.replace('12.5%。', '|12.5%。'))[0], '12.5');
    assert.equal(around(larkspur.replace('$48.6 million,', '$48.6 million|,'))[0], 'million');
  });

  it('grow in a header from the word to the title, the line, both copies and the turn', () => {
    assert.deepEqual(around(larkspur.replace('Chief Financial', 'Chief Fin|ancial')).slice(0, 5), [
      'Financial',
      'Chief Financial Officer',
      'Mara Ellison - Chief Financial Officer',
      lines(5, 6),
      lines(5, 10),
    ]);
    assert.deepEqual(around(larkspur.replace('Dana Whitlock - ', 'Da|na Whitlock - ')).slice(0, 2), [
      'Dana',
      'Dana Whitlock',
    ]);
  });

  it('are the turn and more on a blank line within one, and the document outside', () => {
    const spaced = larkspur.replace('\nWe ended', '\n|\nWe ended');
    assert.equal(around(spaced)[0], joinLines(lines(5, 8), '', lines(9, 10)));
    assert.deepEqual(around(`${larkspur}\n|`), [`${larkspur}\n`]);
  });

  it('are those of the notice above the call', () => {
    assert.deepEqual(around(larkspur.replace('使用警語', '使用|警語')), ['警語', lines(0, 0), larkspur]);
  });

  it('answer each position of any text, each range within the next larger one', () => {
    const position = fc.record({ line: fc.nat(60), character: fc.nat(40) });
    fc.assert(
      fc.property(anyText, fc.array(position, { maxLength: 4 }), (text, positions) => {
        const ranges = selectionRanges(analyse(text), endOf(text), positions);
        assert.equal(ranges.length, positions.length);
        for (const [index, range] of ranges.entries()) {
          const chain = chainOf(range);
          assert.ok(contains(at(chain, 0), { start: at(positions, index), end: at(positions, index) }));
          for (const [level, inner] of chain.slice(0, -1).entries()) {
            const outer = at(chain, level + 1);
            assert.ok(contains(outer, inner) && !contains(inner, outer));
          }
        }
      }),
    );
  });
});

function contains(outer: SelectionRange['range'], inner: SelectionRange['range']): boolean {
  const order = (a: Position, b: Position) => a.line - b.line || a.character - b.character;
  return order(outer.start, inner.start) <= 0 && order(inner.end, outer.end) <= 0;
}
