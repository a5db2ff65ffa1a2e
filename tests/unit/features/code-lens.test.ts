import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { readSettings, type Settings } from '../../../server/src/config';
import { codeLenses, resolveCodeLens } from '../../../server/src/features/code-lens';
import { messagesFor } from '../../../server/src/messages/messages';
import { goToProblemCommand, goToProblemParams } from '../../../server/src/protocol';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { at } from '../../support/marked-text';
import { textAt } from '../../support/reading';

const uri = 'file:///larkspur.transcript';
const everything = { codeLens: { words: true, figures: true, problems: true } };

interface Asked {
  readonly settings?: unknown;
  readonly locale?: string;
  readonly commands?: readonly string[];
}

function lensesIn(text: string, { settings: sent = {}, locale = 'en', commands = [goToProblemCommand] }: Asked = {}) {
  const settings: Settings = readSettings(sent).settings;
  const document = { uri, analysis: analyse(text) };
  return codeLenses(document, settings).map((lens) =>
    resolveCodeLens(lens, document, lens.data, {
      messages: messagesFor(locale),
      settings: { current: settings },
      support: { commands: new Set(commands) },
    }),
  );
}

const told = (text: string, asked?: Asked): string[] =>
  lensesIn(text, asked).map(({ range, command }) => `${range.start.line} ${command?.title}`);

describe('code lenses', () => {
  it('tell the problems of the turns that have some, and nothing else unless asked', () => {
    assert.deepEqual(told(larkspur), []);
    assert.deepEqual(told(larkspurWithProblems), ['5 2 problems']);
    assert.deepEqual(told(larkspurWithProblems, { settings: { codeLens: { problems: false } } }), []);
  });

  it('tell words and figures where the user wants them', () => {
    assert.deepEqual(told(larkspurWithProblems, { settings: everything }).slice(0, 5), [
      '1 15 words, 19 Chinese characters',
      '1 1 figure',
      '5 26 words, 21 Chinese characters',
      '5 4 figures, 1 differs',
      '5 2 problems',
    ]);
  });

  it('speak the language of the editor', () => {
    const titles = (locale: string) => told(larkspurWithProblems, { settings: everything, locale }).slice(2, 5);
    assert.deepEqual(titles('zh-tw'), ['5 英文 26 字、中文 21 字', '5 4 個數字、1 個不一致', '5 2 個問題']);
    assert.deepEqual(titles('zh-cn'), ['5 英文 26 字、中文 21 字', '5 4 个数字、1 个不一致', '5 2 个问题']);
  });

  it('leave out problems that the user does not want to hear of', () => {
    const settings = { checks: { 'missing-translation': 'off', 'figure-mismatch': 'off' } };
    assert.deepEqual(told(larkspurWithProblems, { settings }), []);
  });

  it('go to the first problem of the turn', () => {
    const { command } = at(lensesIn(larkspurWithProblems), 0);
    assert.equal(command?.command, goToProblemCommand);
    const { place } = goToProblemParams.parse(command?.arguments?.[0]);
    assert.equal(textAt(larkspurWithProblems, place), '4,680萬美元');
  });

  it('name no command that the editor does not have', () => {
    assert.equal(at(lensesIn(larkspurWithProblems, { commands: [] }), 0).command?.command, '');
  });

  it('stay as they are where their turn is gone', () => {
    const settings = readSettings({}).settings;
    const [lens] = codeLenses({ uri, analysis: analyse(larkspurWithProblems) }, settings);
    assert.ok(lens !== undefined);
    const resolved = resolveCodeLens(lens, { uri, analysis: analyse('') }, lens.data, {
      messages: messagesFor('en'),
      settings: { current: settings },
      support: { commands: new Set() },
    });
    assert.deepEqual(resolved, lens);
  });
});
