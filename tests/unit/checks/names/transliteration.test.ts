import assert from 'node:assert/strict';
import { Transliteration } from '../../../../server/src/checks/names/transliteration';

const renderings: readonly (readonly [name: string, ...chinese: string[]])[] = [
  ['stefan', '史蒂芬', '斯蒂芬', '史蒂芬'],
  ['thompson', '湯普森', '汤普森'],
  ['cassidy', '卡西迪'],
  ['george', '喬治', '乔治'],
  ['michael', '麥可', '迈克尔'],
  ['katherine', '凱薩琳', '凯瑟琳'],
  ['abbott', '艾博特'],
  ['stroud', '史卓德'],
  ['owen', '歐文'],
  ['shannon', '香農', '夏農'],
  ['alexander', '亞歷山大', '亚历山大'],
  ['grace', '葛蕾絲', '格蕾丝'],
  ['tim', '提姆', '蒂姆'],
  ['yiwen', '怡文'],
];

describe('transliteration', () => {
  for (const [name, ...chinese] of renderings) {
    it(`hears ${name} in ${chinese.join(', ')}`, () => {
      for (const text of chinese) {
        assert.ok(new Transliteration(name).candidates(`我想請問${text}。`).has(text), text);
      }
    });
  }

  it('hears no name in what people say', () => {
    for (const [name] of renderings) {
      const heard = [
        ...new Transliteration(name).candidates('謝謝,各位午安。我們的毛利率高於去年同期,營收也創下新高。'),
      ];
      assert.deepEqual(heard, [], name);
    }
  });

  it('is not slow on a text of nothing but syllables', () => {
    // Were the time quadratic, the suite's own limit would end it.
    const heard = [...new Transliteration('bartholomew').candidates('巴托羅繆'.repeat(50_000))];
    assert.ok(heard.length <= 50_000);
  });
});
