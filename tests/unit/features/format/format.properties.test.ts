import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { formattingEdits } from '../../../../server/src/features/format/format';
import { lineKey } from '../../../../server/src/transcript/characters';
import { anyText, wellFormedCall } from '../../../support/arbitrary-transcripts';
import { linesOf } from '../../../support/reading';

function editsOf(text: string): TextEdit[] {
  return formattingEdits(text, /\r\n?|\n/.exec(text)?.[0] ?? '\n');
}

function formatted(text: string): string {
  return TextDocument.applyEdits(TextDocument.create('file:///a', 'transcript', 1, text), editsOf(text));
}

/** The words of each line that has any. */
function wordsOf(text: string): string[] {
  const blanks = /[\0-\u0020\u00A0\u2000-\u200F\u2060\u3000\uFEFF]+/g;
  return linesOf(text).flatMap((line) => line.replace(blanks, '') || []);
}

const anyLines = fc
  .tuple(anyText, fc.constantFrom('\n', '\r\n', '\r'))
  .map(([text, lineEnd]) => linesOf(text).join(lineEnd));

/** A call with what a formatter is to take out put into it at will. */
const untidyCall = fc
  .tuple(
    wellFormedCall,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(' ', '  ', '\t', '\u3000', '\u200B', '\n', '\n\n', '\r\n')), {
      maxLength: 30,
    }),
  )
  .map(([{ text }, strays]) =>
    strays.reduce((untidy, [at, stray]) => {
      // At the ends of words, where a stray space or line is no change of a word.
      const places = [...untidy.matchAll(stray.includes('\n') ? /$/gm : /\b|$/gm)].map(({ index }) => index);
      const place = places[at % places.length] ?? 0;
      return untidy.slice(0, place) + stray + untidy.slice(place);
    }, text),
  );

describe('formatting any text', () => {
  for (const [name, texts] of [
    ['whatever it is', anyText],
    ['whatever it is, with one kind of line end', anyLines],
    ['that was a call', untidyCall],
  ] as const) {
    it(`${name}, never touches words`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const after = wordsOf(formatted(text));
          let at = 0;
          for (const line of wordsOf(text)) {
            // A copy that was added stands below the line it repeats.
            while (at > 0 && after[at] !== line && after[at] === after[at - 1]) at++;
            assert.equal(lineKey(after[at] ?? ''), lineKey(line));
            at++;
          }
          for (; at < after.length; at++) assert.equal(after[at], after[at - 1]);
        }),
        { numRuns: 500 },
      );
    });

    it(`${name}, a second time changes nothing`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const once = formatted(text);
          assert.deepEqual(editsOf(once), [], JSON.stringify(once));
        }),
        { numRuns: 500 },
      );
    });

    it(`${name}, makes edits that stand in order, do not overlap and each change something`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const document = TextDocument.create('file:///a', 'transcript', 1, text);
          let last = 0;
          for (const { range, newText } of editsOf(text)) {
            const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
            assert.ok(start >= last && end >= start);
            assert.notEqual(text.slice(start, end), newText);
            last = end;
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  it('leaves a call alone that is tidy', () => {
    fc.assert(fc.property(wellFormedCall, ({ text }) => assert.deepEqual(editsOf(text.trim()), [])));
  });
});
