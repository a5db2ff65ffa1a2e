import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { messagesFor } from '../../../server/src/messages/messages';
import { marked } from '../../support/marked-text';

const { text, ranges } = marked(
  'Operator',
  'Operator',
  'Sales were <|$52.2 million|>, up 5%, on <|27.5 million shares|>, or $0.58 each. We have <|25,000|> ports.',
  '銷售<|5,220萬美元|>,成長5%,共<|2,750萬股|>,每股0.58美元。連接埠有<|2萬5,000個|>。',
);
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

describe('inlay hints', () => {
  it("stand behind amounts whose notation differs, in the other language's", () => {
    const hints = inlayHints(analyse(text), everything, messagesFor('en'));
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['5,220萬美元', '2,750萬', '2.5萬', '$52.2 million', '27.5 million', '25,000'],
    );
    assert.deepEqual(
      hints.map(({ position }) => position),
      ranges.map(({ end }) => end),
    );
  });

  it('tell the value in full, in the language of the editor', () => {
    const tooltips = (locale: string) =>
      inlayHints(analyse(text), everything, messagesFor(locale)).map(({ tooltip }) => tooltip);
    assert.equal(tooltips('en')[0], '52,200,000 US dollars');
    assert.equal(tooltips('zh-tw')[3], '52,200,000 美元');
  });

  it('are those of the range that is asked for', () => {
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 999 } };
    assert.deepEqual(
      inlayHints(analyse(text), range, messagesFor('en')).map(({ label }) => label),
      ['$52.2 million', '27.5 million', '25,000'],
    );
  });
});
