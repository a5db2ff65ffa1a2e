import assert from 'node:assert/strict';
import { languageOf } from '../../../server/src/transcript/language';

describe('the language of a line', () => {
  const cases: [text: string, language: 'en' | 'zh' | undefined][] = [
    ['We grew in every region.', 'en'],
    ['我們在各地區均有成長。', 'zh'],
    ['我们在各地区均有增长。', 'zh'],
    ['Larkspur Robotics的HR2000於Q1開始出貨', 'zh'],
    ['AI很熱', 'zh'],
    ['The Chinese name of the product is 百靈 and it ships in May.', 'en'],
    ['OK', 'en'],
    ['是', 'zh'],
    ['Ｏｋａｙ', 'en'],
    ['50%', undefined],
    ['……', undefined],
    ['', undefined],
  ];
  for (const [text, language] of cases) {
    it(`of "${text}" is ${language ?? 'not told by its letters'}`, () => {
      assert.equal(languageOf(text), language);
    });
  }
});
