import assert from 'node:assert/strict';
import type { Diagnostic, Range } from 'vscode-languageserver';
import { readSettings } from '../../../server/src/config';
import { acceptActions } from '../../../server/src/features/accept-actions';
import { rangeOf } from '../../../server/src/features/ranges';
import { messagesFor } from '../../../server/src/messages/messages';
import { OpenTranscript } from '../../../server/src/session/open-transcript';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { at, joinLines } from '../../support/marked-text';

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

interface Asked {
  readonly uri?: string;
  readonly range?: Range;
  readonly locale?: string;
  readonly checks?: Readonly<Record<string, string>>;
  readonly diagnostics?: Diagnostic[];
  readonly support?: { readonly applyEdits: boolean; readonly asksForReasons: boolean };
}

function actionsOn(text: string, asked: Asked = {}) {
  const { uri = 'file:///larkspur.transcript', range = everything, locale, checks, diagnostics = [] } = asked;
  return acceptActions(
    new OpenTranscript(uri, 'transcript', 1, text),
    { textDocument: { uri }, range, context: { diagnostics } },
    {
      messages: messagesFor(locale),
      settings: { current: readSettings({ checks }).settings },
      support: asked.support ?? { applyEdits: true, asksForReasons: true },
    },
  );
}

function titlesOn(text: string, asked?: Asked): string[] {
  return actionsOn(text, asked).map(({ title }) => title);
}

describe('the actions that accept', () => {
  it('name what they accept where there is more than one thing', () => {
    assert.deepEqual(titlesOn(larkspurWithProblems), [
      'Accept “Figures differ”: 4,680萬美元',
      'Accept “Figures differ” with a reason… (4,680萬美元)',
      'Accept “Missing translation”: We ended the quarter with…',
      'Accept “Missing translation” with a reason… (We ended the quarter with…)',
    ]);
  });

  it('speak of a translation only where there is one', () => {
    const lost = larkspur.replace('本季末我們持有現金1.2億美元。\n', '');
    assert.deepEqual(titlesOn(lost), ['Accept this as it is', 'Accept with a reason…']);
  });

  it('are there in three languages', () => {
    const wrong = larkspur.replace('4,860萬', '4,680萬');
    assert.deepEqual(titlesOn(wrong, { locale: 'zh-tw' }), ['接受這段譯文', '接受並說明理由…']);
    assert.deepEqual(titlesOn(wrong, { locale: 'zh-cn' }), ['接受这段译文', '接受并说明理由…']);
  });

  it('accept all of a kind, and only by kind where there are many', () => {
    const wrong = larkspur.replace('4,860萬', '4,680萬').replace('約為31%', '約為13%');
    assert.equal(titlesOn(wrong).at(-1), 'Accept all “Figures differ” in this file (2)');
    const headers = larkspur.replaceAll(/^(.+)\n\1$/gm, '$1');
    const titles = titlesOn(joinLines(headers, 'Operator', 'Thank you, and goodbye.', '謝謝各位,再見。'));
    assert.deepEqual(titles, ['Accept all “Header not repeated” in this file (6)']);
  });

  it('leave out what the user does not want to hear of', () => {
    assert.deepEqual(titlesOn(larkspurWithProblems, { checks: { 'figure-mismatch': 'off' } }), [
      'Accept this as it is',
      'Accept with a reason…',
    ]);
  });

  it('name the diagnostic they are for', () => {
    const wrong = larkspur.replace('4,860萬', '4,680萬');
    const finding = at(new OpenTranscript('file:///a', 'transcript', 1, wrong).analysis.findings, 0);
    const diagnostics = [{ range: rangeOf(finding), code: finding.code, message: '' }];
    assert.deepEqual(at(actionsOn(wrong, { diagnostics }), 0).diagnostics, diagnostics);
  });

  it('are none where the editor, or the place, can keep no file', () => {
    assert.deepEqual(titlesOn(larkspurWithProblems, { uri: 'untitled:Untitled-1' }), []);
    assert.deepEqual(titlesOn(larkspurWithProblems, { support: { applyEdits: false, asksForReasons: true } }), []);
    const plain = titlesOn(larkspurWithProblems, { support: { applyEdits: true, asksForReasons: false } });
    assert.ok(plain.length > 0 && plain.every((title) => !title.includes('reason')));
  });

  it('are none where nothing is wrong', () => {
    assert.deepEqual(titlesOn(larkspur), []);
  });
});
