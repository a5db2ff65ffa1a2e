import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { at, joinLines } from '../../../support/marked-text';
import { linesOf, reportsIn, textAt } from '../../../support/reading';
import { repaired } from '../../../support/repairs';

const stefan = 'Stefan Murry - CFO';
const mia = 'Mia Stroud - CEO';

/** A call in which people speak in turn: a header and what they say, source and translation. */
const call = (...turns: readonly (readonly [header: string, source: string, target: string])[]): string =>
  joinLines(...turns.flatMap(([header, source, target]) => [header, header, source, target]));

const chinese = (here: string): string =>
  call(
    [stefan, 'Thank you, Mia. Our margin was better.', '謝謝米雅。我們的毛利率變好了。'],
    [mia, 'Well done, Stefan.', '做得好,史蒂芬。'],
    [stefan, 'I agree with Mia on that.', '這一點我同意米雅的看法。'],
    [mia, 'Now over to the questions.', '接下來是提問。'],
    [stefan, 'Back to you, Mia, for the rest.', `其餘的請${here},繼續說明。`],
  );

const latin = (here: string): string =>
  call(
    [mia, 'Thank you, Stefan. What is the margin?', '謝謝Stefan。毛利率是多少?'],
    [stefan, 'It was better, thanks.', '變好了,謝謝。'],
    [mia, 'I think Stefan is right.', '我認為Stefan說得對。'],
    [stefan, 'We will see.', '再看看吧。'],
    [mia, 'Stefan, one more question.', `${here},再請教一題。`],
  );

/** A text after the repair of the only thing reported on it. */
function mended(text: string): string {
  const [repair] = onlyFinding(text).repairs?.() ?? [];
  return repair ? repaired(text, repair) : text;
}

describe('inconsistent-name', () => {
  it('stands on the name in the source whose translation has the rarer rendering', () => {
    const text = chinese('蜜雅');
    const finding = onlyFinding(text);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['inconsistent-name', 'information', 18]);
    assert.equal(textAt(text, finding), 'Mia');
    assert.deepEqual(inThreeLanguages(finding.message), [
      '“Mia” is rendered “蜜雅” here, but “米雅” in 2 other places.',
      '「Mia」在此譯為「蜜雅」，其他 2 處則為「米雅」。',
      '“Mia”在此译为“蜜雅”，其他 2 处则为“米雅”。',
    ]);
    assert.deepEqual(
      finding.related.map((place) => [place.line, textAt(text, place)]),
      [
        [19, '蜜雅'],
        [3, '米雅'],
      ],
    );
    assert.equal(mended(text), chinese('米雅'));
  });

  it('knows a name kept in Latin letters where it is Chinese otherwise, and the other way round', () => {
    assert.equal(mended(chinese('Mia')), chinese('米雅'));
    assert.equal(mended(latin('史蒂芬')), latin('Stefan'));
  });

  it('knows a Latin name that is misspelt in the translation', () => {
    assert.equal(
      at(inThreeLanguages(onlyFinding(latin('Stefen')).message), 0),
      'The translation writes “Stefen”, the source “Stefan”.',
    );
    assert.equal(mended(latin('Stefen')), latin('Stefan'));
  });

  it('is said once of a full name', () => {
    const named = (here: string): string =>
      call(
        [mia, 'Here is Stefan Murry.', '以下是史蒂芬·莫里。'],
        [stefan, 'It was better, thanks.', '變好了,謝謝。'],
        [mia, 'I thank Stefan Murry for that.', '我要感謝史蒂芬·莫里。'],
        [stefan, 'We will see.', '再看看吧。'],
        [mia, 'Back to Stefan Murry, please.', `請${here}先生繼續。`],
      );
    const finding = onlyFinding(named('Stefan Murry'));
    assert.equal(textAt(named('Stefan Murry'), finding), 'Stefan Murry');
    assert.equal(mended(named('Stefan Murry')), named('史蒂芬·莫里'));
  });

  it('offers no fix that leaves half of a name in the other script', () => {
    const text = latin('史蒂芬·莫里');
    assert.deepEqual(
      onlyFinding(text)
        .repairs?.()
        .map(({ changes }) => changes),
      [],
    );
  });

  for (const [what, text] of [
    ['a name left out', chinese('您')],
    ['a name left out of a call in Latin names', latin('好')],
    ['a full name beside the given one', chinese('米雅·史卓德')],
    ['a title', chinese('米雅女士')],
    ['a gloss', chinese('米雅 (Mia)')],
    [
      'a city that sounds like a name',
      latin('嗯,至於史特拉斯堡').replace('one more question', 'what about Strasbourg'),
    ],
    [
      'part of a firm of the same name',
      chinese('Mia Capital').replace('Mia, for the rest', 'Mia Capital, for the rest'),
    ],
  ] as const) {
    it(`is not said of ${what}`, () => {
      assert.deepEqual(reportsIn(text), []);
    });
  }

  it('does not choose between two renderings that stand once each', () => {
    const text = call(
      [mia, 'Thank you, Stefan. What is the margin?', '謝謝Stefan。毛利率是多少?'],
      [stefan, 'It was better, thanks.', '變好了,謝謝。'],
      [mia, 'I think Stefan is right.', '我認為史蒂芬說得對。'],
    );
    assert.deepEqual(reportsIn(text), []);
  });

  it('leaves no name behind when a translation has it twice', () => {
    const twice = chinese('蜜雅').replace('繼續說明', '繼續說明,蜜雅');
    assert.ok(!mended(twice).includes('蜜雅'));
  });

  it('reads a long call in time that grows with its length alone', () => {
    const lines = linesOf(chinese('蜜雅'));
    // Were the time quadratic, the suite's own limit would end it.
    const { findings } = analyse(
      Array.from({ length: 1600 }, () => lines)
        .flat()
        .join('\n'),
    );
    assert.ok(findings.length > 0);
  });

  it('knows a Chinese name that sounds otherwise by what the call gives in brackets', () => {
    const kelvin = 'Kelvin Yau - CRO';
    const text = (here: string): string =>
      call(
        [mia, 'With me is Kelvin Yau, our chief risk officer.', '與我一同出席的是風險總監邱志恆先生（Kelvin Yau）。'],
        [kelvin, 'Good morning, Mia.', '早安。'],
        [mia, 'Thank you, Kelvin. On to the questions.', '謝謝邱志恆。接下來是提問。'],
        [kelvin, 'I have nothing to add.', '我沒有補充。'],
        [mia, 'Kelvin, would you take this one?', `${here},請你回答。`],
      );
    assert.deepEqual(reportsIn(text('邱志恆')), []);
    assert.equal(mended(text('邱志榮')), text('邱志恆'));
  });
});
