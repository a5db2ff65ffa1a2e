import assert from 'node:assert/strict';
import { callTerms } from '../../../../server/src/alignment/vocabulary/call-terms';
import { inOneScript } from '../../../../server/src/alignment/vocabulary/one-script';
import { lexicalProfile } from '../../../../server/src/alignment/vocabulary/profile';
import type { Language } from '../../../../server/src/transcript/model';

const wordsIn = (text: string, language: Language): string[] => [...lexicalProfile(text, language).words.keys()];

/** Whether the two words may mean the same. */
function agree(english: string, chinese: string): boolean {
  const { concepts } = lexicalProfile(chinese, 'zh');
  return [...lexicalProfile(english, 'en').concepts].some((concept) => concepts.has(concept));
}

describe('lexical profile', () => {
  it('brings the forms of an English word together', () => {
    for (const forms of [
      'grow grew grown growing grows growth',
      'deposit deposits',
      'improve improving improvements',
    ]) {
      assert.equal(wordsIn(forms, 'en').length, 1, forms);
    }
  });

  it('leaves out function words and numbers', () => {
    assert.deepEqual(wordsIn('There were two of these and three hundred million at 5%.', 'en'), []);
  });

  it('hears the negation in a contraction', () => {
    assert.ok(agree("don't", '沒有'));
    assert.ok(!agree('do', '沒有'));
  });

  it('reads a phrase as what it means, not word by word', () => {
    assert.ok(agree('Please go ahead.', '請講。'));
    assert.ok(!agree('go ahead', '去'));
  });

  it('finds Chinese words that overlap', () => {
    assert.deepEqual(wordsIn('淨利息', 'zh'), ['净利', '利息']);
  });

  it('knows how Taiwan and the mainland say it', () => {
    const told = [
      ['software', '軟體', '软件'],
      ['data', '資料', '数据'],
      ['chief financial officer', '財務長', '首席财务官'],
      ['operator', '接線生', '接线员'],
      ['channel', '通路', '渠道'],
      ['guidance', '財測', '业绩指引'],
      ['utilization', '稼動率', '利用率'],
      ['thanks', '謝謝', '感谢'],
      ['a lawsuit', '訴訟', '诉讼'],
      ['the factory', '工廠', '工厂'],
    ] as const;
    for (const [english, taiwan, mainland] of told) {
      assert.ok(agree(english, taiwan), `${english} ${taiwan}`);
      assert.ok(agree(english, mainland), `${english} ${mainland}`);
    }
  });

  it('comes to an end however long the text', () => {
    for (const [unit, language] of [
      ['净利息', 'zh'],
      ["go ahead turn over it's ", 'en'],
      ["a'", 'en'],
    ] as const) {
      // Were the time quadratic, the suite's own limit would end it.
      assert.ok(lexicalProfile(unit.repeat(300_000), language).words.size <= 10, unit);
    }
  });
});

describe('call terms', () => {
  it('are written in Simplified characters, as text is when it is looked up', () => {
    assert.equal(inOneScript(callTerms), callTerms);
  });

  it('have a line each with both languages', () => {
    for (const line of callTerms.trim().split('\n'))
      assert.match(line, /^[a-z ]+(?:, [a-z ]+)* = [^\sa-z]+(?: [^\sa-z]+)*$/);
  });
});
