import assert from 'node:assert/strict';
import { readLines } from '../../../server/src/transcript/lines';

const textsOf = (text: string): string[] => readLines(text).lines.map((line) => line.text);

describe('reading lines', () => {
  it('ends a line at LF, CRLF and CR alike', () => {
    assert.deepEqual(
      readLines('one\ntwo\r\nthree\rfour').lines.map(({ line, text }) => [line, text]),
      [
        [0, 'one'],
        [1, 'two'],
        [2, 'three'],
        [3, 'four'],
      ],
    );
  });

  it('counts the empty line behind a last line ending, as editors do', () => {
    assert.equal(readLines('').lineCount, 1);
    assert.equal(readLines('one').lineCount, 1);
    assert.equal(readLines('one\n').lineCount, 2);
    assert.equal(readLines('one\r\n').lineCount, 2);
    assert.equal(readLines('one\r').lineCount, 2);
    assert.equal(readLines('\n\r\n\r').lineCount, 4);
  });

  it('leaves blank lines out and keeps the numbers of the others', () => {
    const { lines } = readLines('\n \t\none\n\u3000\n\ntwo\n');
    assert.deepEqual(
      lines.map(({ line, text }) => [line, text]),
      [
        [2, 'one'],
        [5, 'two'],
      ],
    );
  });

  it('takes white space of every width off the edges, and says where the rest stands', () => {
    assert.deepEqual(readLines('\u3000 兩個 字\t\u00A0').lines, [{ line: 0, start: 2, end: 6, text: '兩個 字' }]);
  });

  it('takes a byte order mark and zero-width characters for white space', () => {
    assert.deepEqual(readLines('\uFEFFOperator').lines, [{ line: 0, start: 1, end: 9, text: 'Operator' }]);
    assert.deepEqual(textsOf('\u200B\n\u200Bword\u200B'), ['word']);
    assert.deepEqual(textsOf('\uFEFF'), []);
  });
});
