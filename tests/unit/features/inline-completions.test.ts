import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inlineCompletions } from '../../../server/src/features/inline-completions';
import type { CallSpeaker } from '../../../server/src/speakers/call-speakers';
import { glossary } from '../../support/glossaries';
import { larkspur } from '../../support/larkspur';
import { elsewhere, writing } from '../../support/writing';

const call = larkspur.split('\n');
const terms = glossary('source,target', 'gross margin,毛利率', 'plan,計畫', 'EBITDA,EBITDA');
const mara = 'Mara Ellison - Chief Financial Officer';
const dana = 'Dana Whitlock - Granite Peak Research, Analyst';
const rosa = 'Rosa Delgado - Analyst';

/** What would be written at the caret, where `|` stands, with all that follows it there. */
function offered(lines: readonly string[], workspace: readonly CallSpeaker[] = []): string[] {
  const { document, caret, text } = writing(...lines);
  const known = { glossary: terms, script: 'traditional' as const, workspace };
  return inlineCompletions(document.analysis, caret, known).map(({ insertText, range }) => {
    assert.ok(range !== undefined && typeof insertText === 'string');
    const own = TextDocument.create('file:///call', 'transcript', 1, text);
    const written = TextDocument.applyEdits(own, [{ range, newText: insertText }]);
    assert.ok(written.startsWith(text.slice(0, own.offsetAt(caret.position))), 'changes what is typed');
    return written
      .split('\n')
      .slice(caret.line, caret.line + insertText.split('\n').length)
      .join(' / ');
  });
}

const twice = (header: string): string => `${header} / ${header}`;

describe('what is shown behind the caret', () => {
  const operator = ['Operator', 'Operator'];
  const asks = 'The next question is from Rosa Delgado. Please go ahead.';

  it('is a header that has been begun, with its second copy', () => {
    assert.deepEqual(offered([...call, 'Ma|']), [twice(mara)]);
    assert.deepEqual(offered([...call, 'Ros|'], [elsewhere]), [twice(elsewhere.header[0])]);
    assert.deepEqual(offered([...call, mara, 'Ma|']), [mara]);
  });

  it('is none of what a single letter or other words begin', () => {
    for (const typed of ['M', 'Mar.', 'Mark', 'mara', 'Thank you, Ma', 'elli']) {
      assert.deepEqual(offered([...call, `${typed}|`]), [], typed);
    }
  });

  it('is the second copy, below the first, as it is written there', () => {
    assert.deepEqual(offered([...call, mara, '|']), [mara]);
    assert.deepEqual(offered([...call, 'Mara Ellison', '|']), ['Mara Ellison']);
    assert.deepEqual(offered([...call, 'Ann Reed - Head of Sales', '|']), ['Ann Reed - Head of Sales']);
    assert.deepEqual(offered([...call, ...operator, '|']), []);
  });

  it('is the header of whom the operator calls, in this call or another', () => {
    assert.deepEqual(offered([...call.slice(0, 15), '|', ...call.slice(15)]), [twice(dana)]);
    assert.deepEqual(offered([...call, ...operator, asks, '下一個問題來自Rosa Delgado。', '|'], [elsewhere]), [
      twice(rosa),
    ]);
    assert.deepEqual(offered([...call, ...operator, asks.replace('.', ' with Tern Capital.'), '請。', '|']), [
      twice(rosa),
    ]);
  });

  it('is the header of whom others call with their last words', () => {
    assert.deepEqual(offered([...call, 'I will now hand it to Dana.', '我把時間交給Dana。', '|']), [twice(dana)]);
    assert.deepEqual(
      offered([...call, 'As Dana said, we grew. And we hire.', '如Dana所說，我們成長。我們徵才。', '|']),
      [],
    );
    assert.deepEqual(offered([...call, 'Thank you, Dana.', '謝謝你，Dana。', '|']), []);
  });

  it('is no header where somebody goes on, or where headers of the call do not stand', () => {
    assert.deepEqual(offered([...call, '|']), []);
    assert.deepEqual(offered([...call.slice(0, 15), '', '|', ...call.slice(15)]), []);
    const airy = call.flatMap((line, at) => (call[at - 1]?.endsWith('。') ? ['', line] : [line]));
    const before = airy.findIndex((line) => line.startsWith('Dana'));
    assert.deepEqual(offered([...airy.slice(0, before), '|', ...airy.slice(before)]), [twice(dana)]);
    assert.deepEqual(offered([...airy.slice(0, before - 1), '|', ...airy.slice(before - 1)]), []);
  });

  it('is a term of the source whose rendering has been begun, until the translation has it', () => {
    assert.deepEqual(offered([...call.slice(0, 18), '你們對下一季的毛|']), ['你們對下一季的毛利率']);
    assert.deepEqual(offered([...call.slice(0, 18), '你們對下一季的毛利|有']), ['你們對下一季的毛利率有']);
    assert.deepEqual(offered([...call.slice(0, 18), '毛利率，毛|']), []);
    assert.deepEqual(offered([...call.slice(0, 18), '你們對下一季的|']), []);
    assert.deepEqual(offered([...call, 'EBITDA fell.', '稅前E|']), []);
    assert.deepEqual(offered([...call, 'EBITDA fell.', '稅前EB|']), ['稅前EBITDA']);
  });

  it('replaces nothing that is written: not the term in the source’s language', () => {
    assert.deepEqual(offered([...call.slice(0, 18), '你們對下一季的gross m|']), []);
  });
});
