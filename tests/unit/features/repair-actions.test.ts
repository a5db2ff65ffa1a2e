import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import { analyse } from '../../../server/src/analysis';
import { readSettings } from '../../../server/src/config';
import { rangeOf } from '../../../server/src/features/ranges';
import { repairActions } from '../../../server/src/features/repair-actions';
import { messagesFor } from '../../../server/src/messages/messages';
import { OpenTranscript } from '../../../server/src/session/open-transcript';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { at } from '../../support/marked-text';

const uri = 'file:///larkspur.transcript';

interface Asked {
  readonly diagnostics?: CodeActionContext['diagnostics'];
  readonly checks?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly preferredActions?: boolean;
}

/** The actions at the last finding of a text. */
function actionsIn(
  text: string,
  { diagnostics = [], checks, locale, preferredActions = true }: Asked = {},
): CodeAction[] {
  const range = rangeOf(at(analyse(text).findings, -1));
  const { settings } = readSettings({ checks });
  return repairActions(
    new OpenTranscript(uri, 'transcript', 7, text),
    { textDocument: { uri }, range, context: { diagnostics } },
    {
      settings: { current: settings },
      messages: messagesFor(locale),
      support: { preferredActions, versionedEdits: false },
    },
  );
}

describe('repairs as quick fixes', () => {
  it('are the first preferred, the others not, where the editor knows what that is', () => {
    const extra = larkspur.replace('We expect it to be', '我們還有其他計畫,但現在不談。\nWe expect it to be');
    const preferred = (asked: Asked) => actionsIn(extra, asked).map(({ title, isPreferred }) => [title, isPreferred]);
    const titles = ['Insert the placeholder [Source missing]', 'Remove this translation'] as const;
    assert.deepEqual(preferred({}), [
      [titles[0], true],
      [titles[1], undefined],
    ]);
    assert.deepEqual(preferred({ preferredActions: false }), [
      [titles[0], undefined],
      [titles[1], undefined],
    ]);
  });

  it('are not preferred where something may be lost that is worth a look', () => {
    const copied = larkspur.replace(
      '我們預期約為31%,與計畫相符。',
      'We expect it to be about 31%, in line with our plan.',
    );
    assert.deepEqual(
      actionsIn(copied).map(({ title, isPreferred }) => [title, isPreferred]),
      [['Replace the translation with the placeholder 【待譯】', undefined]],
    );
  });

  it('write new lines as the document ends its lines', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const [action] = actionsIn(larkspurWithProblems.replaceAll('\n', ending));
      const end = { line: 9, character: 47 };
      assert.deepEqual(action?.edit, {
        changes: { [uri]: [{ range: { start: end, end }, newText: `${ending}【待譯】` }] },
      });
    }
  });

  it('name the diagnostic that they mend', () => {
    const { code, message, ...place } = at(analyse(larkspurWithProblems).findings, -1);
    const own = { code, range: rangeOf(place), message: message(messagesFor('en')) };
    const diagnostics = [own, { ...own, code: 'empty-turn' }];
    assert.deepEqual(
      actionsIn(larkspurWithProblems, { diagnostics }).map((action) => action.diagnostics),
      [[own]],
    );
  });

  it('speak the language of the editor', () => {
    const titles = (locale: string) => actionsIn(larkspurWithProblems, { locale }).map(({ title }) => title);
    assert.deepEqual(titles('zh-tw'), ['插入佔位文字【待譯】']);
    assert.deepEqual(titles('zh-cn'), ['插入占位文字【待譯】']);
  });

  it('leave alone what the user does not want to hear of', () => {
    assert.deepEqual(actionsIn(larkspurWithProblems, { checks: { 'missing-translation': 'off' } }), []);
  });
});
