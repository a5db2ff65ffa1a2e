import assert from 'node:assert/strict';
import { joinLines } from '../../support/marked-text';
import { turnsIn } from '../../support/reading';

const opening = ['Operator', 'Operator', 'Good afternoon, and welcome to the call.', '午安，歡迎參加本次會議。'];
const pair = ['We grew in every region.', '我們在各地區均有成長。'];

/** Who speaks after the operator has opened the call. */
function speakersAfterOpening(...lines: string[]): string[] {
  const [operator, ...others] = turnsIn(joinLines(...opening, ...lines));
  assert.equal(operator?.speaker, 'Operator');
  return others.map(({ speaker }) => speaker);
}

describe('headers are told', () => {
  describe('by repetition', () => {
    for (const header of ['Mara Ellison - CFO', 'Mara Ellison', 'Mara', '瑪拉·艾里森', 'Mara Ellison：', 'Éva Żuk']) {
      it(header, () => {
        assert.equal(speakersAfterOpening(header, header, ...pair).length, 1);
      });
    }

    it('with a blank line between the copies', () => {
      assert.deepEqual(speakersAfterOpening('', 'Mara Ellison - CFO', '', 'Mara Ellison - CFO', '', ...pair), [
        'Mara Ellison',
      ]);
    });
  });

  describe('by a title', () => {
    for (const header of [
      'Mara Ellison - CFO',
      'Mara Ellison – 財務長',
      '瑪拉·艾里森 - 財務長',
      'Mara Ellison, Director',
    ]) {
      it(header, () => {
        assert.equal(speakersAfterOpening(header, ...pair).length, 1);
      });
    }

    it('but not by any words behind a dash', () => {
      assert.deepEqual(speakersAfterOpening('Strong demand - as ever', '需求強勁 - 一如既往'), []);
    });
  });

  describe('by the roster of the call', () => {
    it('which knows a name that stands as a header elsewhere', () => {
      assert.deepEqual(speakersAfterOpening('Mara Ellison', 'Mara Ellison', ...pair, 'Mara Ellison', ...pair), [
        'Mara Ellison',
        'Mara Ellison',
      ]);
    });

    it('which knows roles, in both languages', () => {
      const roles = ['Unidentified Analyst', '接線生', '主持人', '未具名分析師'];
      assert.deepEqual(speakersAfterOpening(...roles.flatMap((role) => [role, ...pair])).length, roles.length);
    });
  });

  describe('by a colon', () => {
    it('behind a name that has one in two places', () => {
      const lines = ['Dana Whitlock:', ...pair];
      assert.equal(speakersAfterOpening(...lines, ...lines).length, 2);
      assert.equal(speakersAfterOpening('盧建宏：', ...pair, '盧建宏：', ...pair).length, 2);
    });

    it('but not behind one heading in the text', () => {
      assert.deepEqual(speakersAfterOpening(...pair, 'Key Highlights:', '重點：', ...pair), []);
    });
  });

  describe('by place and mention', () => {
    const introduction = ['Our next question comes from Dana Whitlock.', '下一個問題來自Dana Whitlock。'];

    it('where a name that was mentioned stands between a translation and a source', () => {
      assert.deepEqual(speakersAfterOpening(...introduction, 'Dana Whitlock', ...pair), ['Dana Whitlock']);
    });

    it('also in a call without translation', () => {
      assert.deepEqual(
        turnsIn(joinLines('Operator', 'Operator', introduction[0] ?? '', 'Dana Whitlock', 'What about margins?')).map(
          ({ speaker }) => speaker,
        ),
        ['Operator', 'Dana Whitlock'],
      );
    });

    it('also where nobody mentioned the name, right between two pairs', () => {
      assert.deepEqual(speakersAfterOpening('Dana Whitlock', ...pair), ['Dana Whitlock']);
    });

    it('but not an unmentioned name elsewhere, or a heading above a header', () => {
      assert.deepEqual(speakersAfterOpening('Dana Whitlock', 'We grew in every region.', 'We hired.'), []);
      assert.deepEqual(speakersAfterOpening('Prepared Remarks', 'Mara Ellison - CFO', 'Mara Ellison - CFO', ...pair), [
        'Mara Ellison',
      ]);
    });

    it('where a name of many words is mentioned', () => {
      const introduced = ['Next is Anne Marie van der Berg.', '接下來是Anne Marie van der Berg。'];
      assert.deepEqual(speakersAfterOpening(...introduced, 'Anne Marie van der Berg', 'We grew.'), [
        'Anne Marie van der Berg',
      ]);
    });

    it('and not below a source, whose translation it may be', () => {
      assert.deepEqual(speakersAfterOpening(...introduction, 'Who asks first?', 'Dana Whitlock', ...pair), []);
    });

    it('and not what people say, however it is written', () => {
      const greeting = ['Good morning to all of you.', '各位早安。'];
      assert.deepEqual(speakersAfterOpening(...greeting, 'Good Morning', ...pair), []);
    });

    it('and not between a source and its translation', () => {
      assert.deepEqual(speakersAfterOpening(...introduction, 'Who asks first?', 'Dana Whitlock', '誰先提問？'), []);
    });
  });

  describe('from short paragraphs', () => {
    const short: [source: string, target: string][] = [
      ['What?', '什麼？'],
      ['What', '什麼'],
      ['Yes.', '是的。'],
      ['Thank you', '謝謝'],
      ['Thanks', '谢谢'],
      ['Good afternoon', '午安'],
      ['Okay', '好的'],
      ['Correct', '沒錯'],
    ];

    it('which are said, once or again and again', () => {
      const lines = [...short, ...short].flat();
      assert.deepEqual(turnsIn(joinLines(...opening, 'Mara Ellison - CFO', 'Mara Ellison - CFO', ...lines))[1], {
        speaker: 'Mara Ellison',
        says: lines,
      });
    });

    it('also where each stands twice, as a header would', () => {
      for (const [source, target] of short) {
        assert.deepEqual(speakersAfterOpening(source, source, target, target), [], source);
      }
    });

    it('at the very beginning of a turn', () => {
      for (const [source, target] of short) {
        assert.deepEqual(
          turnsIn(joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', source, target, ...pair)),
          [{ speaker: 'Mara Ellison', says: [source, target, ...pair] }],
          source,
        );
      }
    });
  });
});
