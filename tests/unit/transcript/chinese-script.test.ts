import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countScripts, scriptOf, scriptOfCharacter, toSimplified } from '../../../server/src/transcript/chinese-script';

describe('the scripts of Chinese', () => {
  it('are told by the characters that only one of them writes', () => {
    assert.equal(scriptOf('本季營收為九億元'), 'traditional');
    assert.equal(scriptOf('本季营收为九亿元'), 'simplified');
    assert.equal(scriptOf('本月中旬'), undefined);
    assert.deepEqual(countScripts('營收与利潤'), { traditional: 2, simplified: 1 });
  });

  it('share what Taiwan and Hong Kong write themselves, and names', () => {
    for (const character of '台后里干面制系准松云几划表吃床群峰着温恒踪岳范于余') {
      assert.notEqual(scriptOfCharacter(character.charCodeAt(0)), 'simplified', character);
    }
    for (const character of '乾徵著覆昇堃') {
      assert.notEqual(scriptOfCharacter(character.charCodeAt(0)), 'traditional', character);
    }
  });
});

describe('folding to Simplified', () => {
  it('makes texts of Taiwan, Hong Kong and the mainland comparable', () => {
    assert.equal(toSimplified('裡面說明衛生與電視臺的線'), '里面说明卫生与电视台的线');
    assert.equal(toSimplified('裏面説明衞生與電視台的綫'), '里面说明卫生与电视台的线');
    assert.equal(toSimplified('里面说明卫生与电视台的线'), '里面说明卫生与电视台的线');
  });

  it('keeps every column', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toSimplified(text).length === text.length));
    assert.equal(toSimplified('𠮷野家與😀髮'), '𠮷野家与😀发');
  });
});
