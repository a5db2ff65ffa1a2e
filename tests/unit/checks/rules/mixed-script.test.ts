import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import type { Finding } from '../../../../server/src/checks/finding';
import { inThreeLanguages } from '../../../support/findings';
import { joinLines } from '../../../support/marked-text';
import { textAt } from '../../../support/reading';
import { repaired, repairsOf } from '../../../support/repairs';

const traditional: readonly string[] = [
  'Good afternoon, and thank you all for joining us today.',
  '各位午安,感謝大家今天參加我們的電話會議。',
  'Demand from our customers remains strong.',
  '客戶的需求依然強勁。',
  'Our factories ran at full capacity, and we hired many people.',
  '我們的工廠產能滿載,並聘雇了許多員工,這對營運團隊來說是很大的進步。',
];

const simplified: readonly string[] = [
  'Good afternoon, and thank you all for joining us today.',
  '各位下午好,感谢大家今天参加我们的电话会议。',
  'Demand from our customers remains strong.',
  '客户的需求依然强劲。',
];

function call(pairs: readonly string[], ...more: readonly string[]): string {
  return joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', ...pairs, ...more);
}

function findingsIn(text: string): Finding[] {
  return analyse(text).findings.filter(({ code }) => code === 'mixed-script');
}

/** What is reported in a translation. */
function reportedIn(translation: string, pairs = traditional): string[] {
  const text = call(pairs, 'This is what we have said before, more or less.', translation);
  return findingsIn(text).map((finding) => textAt(text, finding));
}

describe('mixed-script', () => {
  it('stands on the Simplified characters of a Traditional translation, side by side as one', () => {
    assert.deepEqual(reportedIn('我們的产品在市場上反應良好,我們会繼續努力。'), ['产', '会']);
    assert.deepEqual(reportedIn('我們的訂单时間很長。'), ['单时']);
  });

  it('stands on the Traditional characters of a Simplified translation', () => {
    assert.deepEqual(reportedIn('我们的產品在市场上反应良好。', simplified), ['產']);
    assert.deepEqual(reportedIn('市场很乾净,如同乾隆年间,乾照光电也这么说。', simplified), ['乾']);
  });

  for (const [written, right] of [
    ['庫存控製做得如何', '控制'],
    ['支出受到限製', '限制'],
    ['我們已准備就緒', '準備'],
    ['雙方的關系很好', '關係'],
    ['她成了皇後', '皇后'],
    ['最后一個問題', '最後'],
    ['這是重要的里程碑,也是裡程碑', '里程碑'],
    ['隻有一項', '只有'],
    ['一緻的看法', '一致'],
    ['下遊廠商', '下游'],
    ['幹擾很小', '干擾'],
    ['放松管制', '放鬆'],
  ] as const) {
    it(`knows that ${written} ought to have ${right}`, () => {
      const text = call(traditional, 'This is what we have said before.', `${written}。`);
      const [finding, ...others] = findingsIn(text);
      assert.ok(finding);
      assert.equal(others.length, 0);
      for (const message of inThreeLanguages(finding.message)) assert.ok(message.includes(right.slice(0, 2)), message);
    });
  }

  for (const right of [
    '台灣與臺灣、裡面與裏面、群眾與羣衆、為與爲、着手與著手、啟動與啓動、衞生與衛生、佔有與占有、周末與週末、了解與瞭解',
    '皇后大道、影后與歌后,唱歌後回家,賽後冠軍,三天後再說',
    '公里與英里,大海裡,合約裡約定,里長伯,若干干擾,茶几與漏斗,一隻有名的狗只有三歲',
    '范先生、于先生、余光中、谷歌、松下、朴槿惠、涂醒哲、岳父、王岳',
    '整合並推動,半導體製程,控制作業,董事長發言,選手表現,規劃算是完整,全面包圍,手錶與報表',
    '標志與標誌,收穫,復興與複雜,答覆與回復,憂鬱與濃郁,批准標準,乾隆與乾淨,樹幹',
  ]) {
    it(`is silent on ${right}`, () => assert.deepEqual(reportedIn(right), []));
  }

  it('leaves a quotation that is wholly in the other script, and not one slip in a quotation', () => {
    assert.deepEqual(reportedIn('這份報告名為《关于产业发展的报告》,已於昨日公布。'), []);
    assert.deepEqual(reportedIn('這份報告名為《關於产業發展的報告》,已於昨日公布。'), ['产']);
  });

  it('is one report for a paragraph that is all in the other script', () => {
    const paragraph = '我们预计下一季度的营业收入将会继续增长。';
    assert.deepEqual(reportedIn(paragraph), [paragraph]);
  });

  it('goes by what most of the call is written in, and is silent where that does not tell', () => {
    const mixed = call([...traditional, ...traditional.slice(0, 4), ...simplified]);
    assert.deepEqual(
      findingsIn(mixed).map(({ line }) => line),
      [13, 15],
    );
    assert.deepEqual(findingsIn(call(['Yes.', '对的。', 'Right.', '對的。'])), []);
  });

  it('is silent on a call in Chinese alone', () => {
    assert.deepEqual(findingsIn(joinLines('接線生', '接線生', '各位午安,感謝大家參加会议。', '現在開始提問。')), []);
  });

  it('is mended at its place, or at all places at once, and nothing is left', () => {
    const text = call(
      traditional,
      'One.',
      '庫存控製得很好,头發也理髮。',
      'Two.',
      '我们预计下一季度的营业收入将会增长,以后也是。',
    );
    const [one, all] = repairsOf(text, 'mixed-script');
    assert.ok(one && all);
    assert.ok(repaired(text, one).includes('庫存控制得很好'));
    const mended = repaired(text, all);
    assert.deepEqual(findingsIn(mended), []);
    assert.ok(mended.includes('我們預計下一季度的營業收入將會增長,以後也是。'), mended);
    for (const repair of [one, all]) assert.equal(new Set(inThreeLanguages(repair.title)).size, 3);
  });

  it('turns a Traditional paragraph into Simplified as its words are written', () => {
    const text = call([...simplified, ...simplified], 'One.', '乾隆年間的瓷器很乾淨,後來發現頭髮。');
    const [repair] = repairsOf(text, 'mixed-script');
    assert.ok(repair);
    assert.ok(repaired(text, repair).includes('乾隆年间的瓷器很干净,后来发现头发。'));
  });
});
