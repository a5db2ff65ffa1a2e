import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editsWithin, formattingEdits } from '../../../../server/src/features/format/format';
import { larkspur } from '../../../support/larkspur';
import { linesOf } from '../../../support/reading';

function formatted(text: string, lineEnding = '\n'): string {
  const document = TextDocument.create('file:///a', 'transcript', 1, text);
  return TextDocument.applyEdits(document, formattingEdits(text, lineEnding));
}

const spaced = (every: RegExp): string => larkspur.replace(every, '\n$&');

describe('formatting', () => {
  it('leaves a tidy call alone', () => {
    assert.deepEqual(formattingEdits(larkspur, '\n'), []);
  });

  it('takes out stray spaces at the ends of lines and several in a row', () => {
    const untidy = larkspur
      .replace('Thank you. Total', '  Thank you.  Total')
      .replace('謝謝。第一季', '\u3000謝謝。\u200B第一季')
      .replace('in cash.', 'in cash.\u00A0\t')
      .replace('gross margin', 'gross \u200B margin');
    assert.equal(formatted(untidy), larkspur);
  });

  it('leaves a full-width space within a line, and a single space of any kind', () => {
    const meant = larkspur.replace('謝謝。第', '謝謝。\u3000第').replace('$48.6 million', '$48.6\u00A0million');
    assert.deepEqual(formattingEdits(meant, '\n'), []);
  });

  it('makes no edit larger than it must be', () => {
    const edits = formattingEdits(larkspur.replace('Thank you. Total', ' Thank you.  Total'), '\n');
    assert.deepEqual(
      edits.map(({ range: { start, end }, newText }) => [start.line, start.character, end.character, newText]),
      [
        [7, 0, 1, ''],
        [7, 11, 13, ' '],
      ],
    );
  });

  describe('blank lines', () => {
    const betweenTurns = spaced(/\n(\S.*)(?=\n\1\n)/g).replace('\n\nOperator', '\nOperator');
    const everywhere = linesOf(larkspur).join('\n\n');

    it('stay where the call has them: between turns, or everywhere', () => {
      assert.ok(betweenTurns.includes('\n\nMara Ellison'));
      for (const text of [betweenTurns, everywhere]) assert.deepEqual(formattingEdits(text, '\n'), []);
    });

    it('are one where there are several, none above and below the call', () => {
      assert.equal(formatted(betweenTurns.replaceAll('\n\n', '\n \n\n\n')), betweenTurns);
      assert.equal(formatted(`\n \n${larkspur}\n\n\n`), `${larkspur}\n`);
      assert.equal(formatted(`${larkspur}\n\n  `), `${larkspur}\n`);
    });

    it('go where most places of their kind have none, and come where most have one', () => {
      assert.equal(formatted(larkspur.replace('\n現在開始', '\n\n現在開始')), larkspur);
      assert.equal(formatted(betweenTurns.replace('\n\nDana', '\nDana')), betweenTurns);
      assert.equal(formatted(everywhere.replace('\n\nWe will', '\nWe will')), everywhere);
    });
  });

  describe('copies of headers', () => {
    const header = 'Dana Whitlock - Granite Peak Research, Analyst';

    it('are added where one is missing', () => {
      assert.equal(formatted(larkspur.replace(`${header}\n${header}`, header)), larkspur);
      assert.equal(formatted(larkspur.replace(`${header}\n${header}`, `  ${header}  `)), larkspur);
    });

    it('are made equal where they differ in case or spaces', () => {
      const upper = larkspur.replace(
        `${header}\n${header}`,
        `${header}\n  dana  whitlock - granite peak research, Analyst`,
      );
      assert.equal(formatted(upper), larkspur);
    });

    it('are written as the call mostly writes them', () => {
      const first = larkspur.replace('Mara Ellison - Chief', 'mara ellison - chief');
      assert.equal(formatted(first), larkspur);
    });

    it('are left alone where they are translated or misspelt', () => {
      for (const second of ['接線生', 'Operater']) {
        assert.deepEqual(formattingEdits(larkspur.replace('Operator\nOperator', `Operator\n${second}`), '\n'), []);
      }
    });

    it('are not added where the line below may be a translation that nothing proves', () => {
      const doubtful = larkspur.replace(`${header}\n${header}`, `${header}\n格拉尼特峰分析師 黛娜`);
      assert.deepEqual(formattingEdits(doubtful, '\n'), []);
    });

    it('are not added to a call whose headers stand alone', () => {
      const single = larkspur.replace(/^(.+)\n\1$/gm, '$1');
      assert.deepEqual(formattingEdits(single, '\n'), []);
    });

    it('keep the colon behind a name', () => {
      const colons = larkspur.replaceAll(header, `${header}:`);
      assert.equal(formatted(colons.replace(`${header}:\n${header}:`, `${header}:`)), colons);
    });
  });

  it('keeps line endings, a byte order mark and the last line as they are', () => {
    const header = 'Mara Ellison - Chief Financial Officer';
    for (const [ending, start, end] of [
      ['\r\n', '\uFEFF', '\r\n'],
      ['\r', '', ''],
    ] as const) {
      const tidy = start + linesOf(larkspur).join(ending) + end;
      const untidy = tidy.replace(`${header}${ending}${header}`, `${header} `).replace('謝謝。', ' 謝謝。');
      assert.equal(formatted(untidy, ending), tidy);
    }
  });

  it('leaves alone what is no transcript, and mixed line ends that could become one', () => {
    for (const text of ['', '\n\n  ', 'for (;;) {\n    wait();\n}\n\n\n', 'Operator\nOperator\r \nHi.  ']) {
      assert.deepEqual(formattingEdits(text, '\n'), [], JSON.stringify(text));
    }
  });

  it('of a range changes nothing outside it', () => {
    const untidy = linesOf(larkspur).join(' \n\n\n');
    const lines = linesOf(untidy);
    const range = { start: { line: 6, character: 0 }, end: { line: 12, character: 0 } };
    const document = TextDocument.create('file:///a', 'transcript', 1, untidy);
    const after = linesOf(TextDocument.applyEdits(document, editsWithin(formattingEdits(untidy, '\n'), range)));
    assert.deepEqual(after.slice(0, 6), lines.slice(0, 6));
    assert.deepEqual(after.slice(-(lines.length - 12)), lines.slice(12));
    assert.ok(after.length < lines.length);
  });
});
