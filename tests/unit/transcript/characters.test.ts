import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, isHan, isLatin, lineKey } from '../../../server/src/transcript/characters';

describe('characters', () => {
  it('folds full-width forms, typographic quotes and dashes to ASCII', () => {
    assert.equal(fold('Ｍａｒａ　Ｅｌｌｉｓｏｎ－ＣＦＯ：（１，０００％）'), 'Mara Ellison-CFO:(1,000%)');
    assert.equal(fold('it’s “mid–20s” — or − 5'), `it's "mid-20s" - or - 5`);
  });

  it('leaves Chinese and its own punctuation alone', () => {
    assert.equal(fold('歡迎參加。「是」、《否》'), '歡迎參加。「是」、《否》');
  });

  it('keeps every column: the folded text is as long as the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('gives one key to two writings of a line', () => {
    assert.equal(lineKey('Mara  Ellison – CFO '), lineKey('mara ellison － ＣＦＯ'));
    assert.notEqual(lineKey('Mara Ellison - CFO'), lineKey('Mara Ellison - CEO'));
  });

  it('tells Chinese characters from Latin letters, whatever their width or accent', () => {
    const kind = (character: string): string =>
      isHan(character.charCodeAt(0)) ? 'han' : isLatin(character.charCodeAt(0)) ? 'latin' : 'neither';
    assert.deepEqual([...'中㐀豈aZéÅＡｚ'].map(kind), [
      ...['han', 'han', 'han'],
      ...['latin', 'latin', 'latin', 'latin', 'latin', 'latin'],
    ]);
    assert.deepEqual([...'5５×÷。、かЯ$'].map(kind), Array<string>(9).fill('neither'));
  });
});
