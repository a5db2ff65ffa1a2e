import assert from 'node:assert/strict';
import { LineEdits } from '../../../../server/src/checks/repairs/line-edits';
import type { SpannedText } from '../../../../server/src/transcript/model';
import { parse } from '../../../../server/src/transcript/parse';
import { larkspur } from '../../../support/larkspur';
import { at } from '../../../support/marked-text';
import { repaired } from '../../../support/repairs';

function edited(text: string, edit: (edits: LineEdits, paragraphs: readonly SpannedText[]) => LineEdits): string {
  const transcript = parse(text);
  const paragraphs = [...transcript.preamble, ...transcript.turns.flatMap((turn) => turn.paragraphs)];
  const { changes } = edit(new LineEdits(transcript), paragraphs);
  return repaired(text, { changes });
}

describe('edits of lines', () => {
  it('change no more than what differs, and cut no character in two', () => {
    const edit = (from: string, to: string) => {
      const { changes } = new LineEdits(parse(larkspur)).replace(
        { line: 0, start: 2, end: 2 + from.length, text: from },
        to,
      );
      return changes.map(({ start, end, text }) => [start.column - 2, end.column - 2, text]);
    };
    assert.deepEqual(edit('總營收為522萬美元。', '總營收為52萬美元。'), [[6, 7, '']]);
    assert.deepEqual(edit('aaa', 'aa'), [[2, 3, '']]);
    assert.deepEqual(edit('a\u{1F600}b', 'a\u{1F601}b'), [[1, 3, '\u{1F601}']]);
    assert.deepEqual(edit('a\u{1F600}b', 'a\u{1FA00}b'), [[1, 3, '\u{1FA00}']]);
    assert.deepEqual(edit('same', 'same'), []);
  });

  it('take lines out with their line breaks, wherever they stand', () => {
    const removed = (text: string, index: number) => edited(text, (edits, lines) => edits.remove(at(lines, index)));
    assert.equal(removed('First.\n第一。\nSecond.', 0), '第一。\nSecond.');
    assert.equal(removed('First.\r\n第一。\r\nSecond.', 1), 'First.\r\nSecond.');
    assert.equal(removed('First.\n\n第一。\n\nSecond.\n', 1), 'First.\n\nSecond.\n');
    assert.equal(removed('First.\n第一。', -1), 'First.');
    assert.equal(removed('Only.', 0), '');
  });

  it('go together', () => {
    const text = 'First.\n第一。\nSecond.\n第二。\nThird.';
    const after = edited(text, (edits, lines) =>
      edits
        .remove(at(lines, 2))
        .insertBelow(at(lines, 1), '一之二。', 1)
        .replace(at(lines, 3), '第三。')
        .remove(at(lines, 1))
        .insertAbove(at(lines, 4), 'Last.', 0),
    );
    assert.equal(after, 'First.\n\n一之二。\n第三。\nLast.\nThird.');
  });
});
