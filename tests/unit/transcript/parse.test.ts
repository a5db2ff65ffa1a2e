import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse } from '../../../server/src/transcript/parse';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { textAt, turnsIn } from '../../support/reading';

const header = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];
const languagesIn = (...lines: string[]): string[] =>
  parse(joinLines(...header, ...lines)).turns.flatMap((turn) => turn.paragraphs.map(({ language }) => language));
const monolingual = (...lines: string[]): string | undefined => parse(joinLines(...lines)).monolingual;

describe('parsing', () => {
  it('reads a call: its notice, its speakers, its turns', () => {
    const transcript = parse(larkspur);
    assert.deepEqual(
      transcript.notices.map(({ line }) => line),
      [0],
    );
    assert.deepEqual(
      transcript.turns.map(({ index, speaker, startLine, endLine }) => [index, speaker.name, startLine, endLine]),
      [
        [0, 'Operator', 1, 4],
        [1, 'Mara Ellison', 5, 10],
        [2, 'Operator', 11, 14],
        [3, 'Dana Whitlock', 15, 18],
        [4, 'Mara Ellison', 19, 22],
      ],
    );
    assert.equal(transcript.monolingual, undefined);
    assert.equal(transcript.lineCount, 23);
  });

  it('keeps several paragraphs of one language in a row, and blank lines between them, in one turn', () => {
    const says = ['We grew.', 'We are glad.', 'And we hire.', '我們成長。', '我們很高興。', '我們正在徵才。'];
    assert.deepEqual(turnsIn(joinLines(...header, '', ...says.flatMap((line) => [line, '', '\u3000']))), [
      { speaker: 'Mara Ellison', says },
    ]);
  });

  it('keeps a turn of which nothing is written yet', () => {
    assert.deepEqual(turnsIn(joinLines(...header)), [{ speaker: 'Mara Ellison', says: [] }]);
    assert.equal(parse(joinLines(...header, '', '')).turns[0]?.endLine, 1);
  });

  it('reads lines without letters as what their place suggests', () => {
    assert.deepEqual(languagesIn('We grew by how much?', '我們成長了多少?', '50%', '50%'), ['en', 'zh', 'en', 'zh']);
    assert.deepEqual(languagesIn('...', '……'), ['en', 'zh']);
    assert.deepEqual(languagesIn('We grew.', '我們成長。', '５０％。'), ['en', 'zh', 'zh']);
  });

  it('reads full-width punctuation and Simplified Chinese', () => {
    assert.deepEqual(
      turnsIn(
        joinLines(
          ...['主持人：', '主持人：', 'Welcome to the call.', '“欢迎”参加会议！'],
          ...['王磊 － 首席财务官', '王磊 － 首席财务官', 'We grew.', '我们增长了。'],
        ),
      ),
      [
        { speaker: '主持人', says: ['Welcome to the call.', '“欢迎”参加会议！'] },
        { speaker: '王磊', says: ['We grew.', '我们增长了。'] },
      ],
    );
  });

  it('knows a text in one language only', () => {
    assert.equal(monolingual(...header, 'We grew.', 'We are glad.'), 'en');
    assert.equal(monolingual('陳美玲 - 財務長', '陳美玲 - 財務長', '我們成長。', '我們很高興。'), 'zh');
    assert.equal(monolingual(...header, 'We grew.', '我們成長。', 'We are glad.'), undefined);
    assert.equal(monolingual(...header), undefined);
  });

  for (const [what, text] of Object.entries({ empty: '', 'only white space': ' \n\t\r\n\u3000\r\uFEFF' })) {
    it(`reads a text that is ${what}`, () => {
      const { lineCount: _, ...nothing } = parse(text);
      assert.deepEqual(nothing, {
        ...{ lines: [], notices: [], preamble: [], speakers: [], turns: [], sections: [], monolingual: undefined },
      });
    });
  }

  it('keeps a text without any header as speech that belongs to nobody', () => {
    const lines = ['We grew last year.', '我們去年成長。', 'We are glad.', '我們很高興。'];
    const { preamble, turns } = parse(joinLines(...lines));
    assert.deepEqual(
      preamble.map(({ text }) => text),
      lines,
    );
    assert.deepEqual(turns, []);
  });

  it('reads the same with any line ending, with or without a final one, and behind a byte order mark', () => {
    const plain = parse(larkspur);
    assert.deepEqual(parse(larkspur.replaceAll('\n', '\r\n')), plain);
    assert.deepEqual(parse(larkspur.replaceAll('\n', '\r')), plain);
    assert.deepEqual(parse(`${larkspur}\n`), { ...plain, lineCount: plain.lineCount + 1 });
    const marked = parse(`\uFEFF${larkspur.slice(larkspur.indexOf('Operator'))}`);
    assert.deepEqual(
      marked.turns.map(({ speaker }) => speaker.name),
      plain.turns.map(({ speaker }) => speaker.name),
    );
    assert.equal(marked.turns[0]?.header.first.start, 1);
  });

  it('says where names, titles and paragraphs stand, white space left out', () => {
    const text = joinLines('  Mara Ellison －  CFO： ', '\tMara Ellison - CFO', ' We grew.\u3000', '\u3000我們成長。 ');
    const turn = parse(text).turns[0];
    assert.deepEqual(turn?.header.first.name, { line: 0, start: 2, end: 14, text: 'Mara Ellison' });
    assert.deepEqual(turn?.header.first.title, { line: 0, start: 18, end: 21, text: 'CFO' });
    assert.deepEqual(turn?.header.second?.start, 1);
    assert.deepEqual(
      turn?.paragraphs.map((paragraph) => [paragraph.start, textAt(text, paragraph)]),
      [
        [1, 'We grew.'],
        [1, '我們成長。'],
      ],
    );
  });
});

describe('parsing the next version of a text', () => {
  const lines = larkspur.split('\n');
  const at = lines.findIndex((line) => line.includes('$48.6 million'));
  const paragraphsOf = ({ turns }: ReturnType<typeof parse>) => turns.flatMap(({ paragraphs }) => paragraphs);

  it('takes over the paragraphs that stayed what and where they were', () => {
    const before = parse(larkspur);
    const after = parse(larkspur.replace('$48.6 million', '$48.7 million'), before);
    const kept = new Set(paragraphsOf(before));
    assert.deepEqual(
      paragraphsOf(after).flatMap((paragraph) => (kept.has(paragraph) ? [] : [paragraph.line])),
      [at],
    );
  });

  it('takes over none that moved', () => {
    const before = parse(larkspur);
    const after = parse(lines.toSpliced(at, 0, '').join('\n'), before);
    const kept = new Set(paragraphsOf(before));
    assert.ok(paragraphsOf(after).every((paragraph) => kept.has(paragraph) === paragraph.line < at));
  });

  it('keeps no text of a version before', () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage: unknown = runInNewContext('gc');
    assert.ok(typeof collectGarbage === 'function');
    const long = Array.from({ length: 40 }, (_, index) => `${index} 我們成長。`.repeat(5_000));
    let last = parse(long.join('\n'));
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let edit = 0; edit < long.length; edit++) {
      long[edit] = `${long[edit]}又`;
      last = parse(long.join('\n'), last);
    }
    collectGarbage();
    const more = (process.memoryUsage().heapUsed - before) / long.join('').length;
    assert.ok(last.lineCount === long.length && more < 8, `${more.toFixed(1)} times the text is alive.`);
  });
});
