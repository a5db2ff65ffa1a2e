import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SpannedText, Transcript } from '../../../server/src/transcript/model';
import { parse } from '../../../server/src/transcript/parse';
import { anyText, wellFormedCall } from '../../support/arbitrary-transcripts';
import { linesOf, textAt } from '../../support/reading';

/** Everything that stands on a line of its own. */
function wholeLines({ notices, preamble, turns }: Transcript): SpannedText[] {
  const inTurns = turns.flatMap(({ header, paragraphs }) => [header.first, header.second ?? [], paragraphs].flat());
  return [...notices, ...preamble, ...inTurns];
}

/** As an editor's user sees a blank line: white space of any width, a byte order mark, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const blank = /^[\u0000-\u0020\u00A0\u2000-\u200F\u3000\uFEFF]*$/;

describe('parsing any text', () => {
  it('puts every line that holds text into the model exactly once, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = linesOf(text).flatMap((line, at) => (blank.test(line) ? [] : [at]));
        assert.deepEqual(
          wholeLines(parse(text)).map(({ line }) => line),
          expected,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('says exactly where everything stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const transcript = parse(text);
        assert.equal(transcript.lineCount, linesOf(text).length);
        const headers = transcript.turns.flatMap(({ header }) => [header.first, header.second ?? []].flat());
        const parts = headers.flatMap(({ name, title }) => [name, title ?? []].flat());
        for (const spanned of [...wholeLines(transcript), ...parts]) {
          assert.ok(spanned.start < spanned.end);
          assert.equal(textAt(text, spanned), spanned.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('numbers turns, speakers and sections consistently', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { turns, speakers, sections } = parse(text);
        turns.forEach((turn, at) => {
          assert.equal(turn.index, at);
          assert.equal(speakers[turn.speaker.index], turn.speaker);
          assert.ok(turn.endLine < (turns[at + 1]?.startLine ?? Number.POSITIVE_INFINITY));
        });
        assert.deepEqual(
          sections.flatMap((section) => section.turns),
          turns,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same with CRLF as with LF', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(parse(linesOf(text).join('\r\n')), parse(linesOf(text).join('\n')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('parsing a well-formed call', () => {
  it('gives back its turns, speakers and paragraphs', () => {
    fc.assert(
      fc.property(wellFormedCall, ({ text, turns }) => {
        const transcript = parse(text);
        assert.deepEqual(
          transcript.turns.map(({ header: { copy, first }, speaker, paragraphs }) => ({
            ...{ copy, name: first.name.text, title: first.title?.text, speaker: speaker.name },
            says: paragraphs.map((paragraph) => paragraph.text),
          })),
          turns.map(({ name, title, pairs }) => ({ copy: 'same', name, title, speaker: name, says: pairs.flat() })),
        );
        assert.equal(transcript.speakers.length, new Set(turns.map(({ name }) => name)).size);
      }),
      { numRuns: 500 },
    );
  });
});
