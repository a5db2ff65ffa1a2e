import assert from 'node:assert/strict';
import { countCharacters, countWords } from '../../../server/src/metrics/count';

describe('counting words', () => {
  const cases: [text: string, words: number][] = [
    ['', 0],
    ['— … !', 0],
    ['Thank you.', 2],
    ["We've said so, and the company’s plan holds.", 8],
    ['Non-GAAP gross margin was 31.5%.', 5],
    ['$1,234.56', 1],
    ['10% – 12%', 2],
    ["AT&T's Q1", 2],
    ['U.S. sales', 2],
    ['and/or', 2],
    ['naïve Żuk café', 3],
    ['We grew—faster than planned.', 5],
    ['In 1,234 and Q1,Q2', 5],
    ['an ill‑timed year-over-year change', 4],
    ['one\ttwo   three', 3],
  ];
  for (const [text, words] of cases) {
    it(`finds ${words} in "${text}"`, () => assert.equal(countWords(text), words));
  }
});

describe('counting 字', () => {
  const cases: [text: string, characters: number][] = [
    ['', 0],
    ['謝謝，各位。', 4],
    ['「是的」……', 2],
    ['第一季營收為4,860萬美元', 10],
    ['年減9.5%,毛利率31%,', 7],
    ['Larkspur的HR於Q1出貨', 7],
    ['non-GAAP毛利率', 4],
    ['於ao-inc.com查閱', 4],
    ['𠮷野家〇三年', 6],
    ['Thank you.', 2],
    ['１２．５％　ＡＢＣ', 2],
  ];
  for (const [text, characters] of cases) {
    it(`finds ${characters} in "${text}"`, () => assert.equal(countCharacters(text), characters));
  }
});
