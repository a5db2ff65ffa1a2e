import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { callRecordOf } from '../../../../server/src/metrics/companies/record';
import { joinLines } from '../../../support/marked-text';

function recordOf(...paragraphs: readonly string[]) {
  return callRecordOf('a', analyse(joinLines('Operator', 'Operator', ...paragraphs)));
}

describe('what a call says of its company', () => {
  it('are its names in both languages, the short one and the ticker', () => {
    const { company, companyTranslated, aliases, period } = recordOf(
      'Welcome to the third quarter 2024 earnings conference call of Applied Larks, Inc. (NASDAQ: ALRK).',
      '歡迎參加應用雲雀公司(雲雀)2024年第三季業績電話會議。',
      "I'm pleased to welcome you to ALI's Third Quarter 2024 Financial Results Conference Call.",
      '歡迎參加ALI 2024年第三季財務業績電話會議。',
    );
    assert.deepEqual([company, period], ['Applied Larks, Inc.', '2024-Q3']);
    assert.match(companyTranslated ?? '', /^應用雲雀/);
    assert.ok(aliases.includes('ALI'), aliases.join());
    assert.ok(aliases.includes('ALRK'), aliases.join());
  });

  it('are none of the names of others in its opening', () => {
    const { aliases } = recordOf(
      "Welcome to Acme's third quarter 2024 earnings conference call.",
      '歡迎參加Acme 2024年第三季業績電話會議。',
      "You may also listen to Larkspur's third quarter 2024 earnings conference call (NASDAQ, CEO).",
      '也歡迎收聽Larkspur 2024年第三季業績電話會議。',
    );
    assert.deepEqual(aliases, []);
  });

  it('are nothing where it says nothing', () => {
    const { company, aliases, period, figures } = recordOf('Hello.', '您好。');
    assert.deepEqual([company, aliases, period, figures], [undefined, [], undefined, []]);
  });
});
