import assert from 'node:assert/strict';
import { type Position, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../../server/src/analysis';
import { renamedAt, renameEdits } from '../../../server/src/features/rename';
import { messagesFor } from '../../../server/src/messages/messages';
import { parse } from '../../../server/src/transcript/parse';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { positionOf, shortly } from '../../support/places';

const messages = messagesFor('en');
const mara: Position = { line: 5, character: 2 };

function renamed(text: string, position: Position, name: string): string {
  const edits = renameEdits(analyse(text), position, name, messages);
  return TextDocument.applyEdits(TextDocument.create('file:///call', 'transcript', 1, text), edits);
}

/** The lines that a renaming changes, as they are then. */
function changed(text: string, position: Position, name: string): string[] {
  const before = text.split('\n');
  const after = renamed(text, position, name).split('\n');
  assert.equal(after.length, before.length);
  return after.flatMap((line, at) => (line === before[at] ? [] : [`${at}: ${line}`]));
}

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof ResponseError);
    return error.message;
  }
  assert.fail('It was not refused.');
}

describe('rename', () => {
  it('changes the name in every header copy of the speaker, and nothing else', () => {
    const title = 'Chief Financial Officer';
    assert.deepEqual(
      changed(larkspur, mara, ' Maria Ellison '),
      [5, 6, 19, 20].map((line) => `${line}: Maria Ellison - ${title}`),
    );
    assert.deepEqual(
      changed(larkspur, { line: 20, character: 12 }, '艾莉森'),
      [5, 6, 19, 20].map((line) => `${line}: 艾莉森 - ${title}`),
    );
  });

  it('leaves the same speakers, but for the name', () => {
    const speakers = parse(renamed(larkspur, mara, 'Maria Ellison')).speakers.map(({ name }) => name);
    assert.deepEqual(speakers, ['Operator', 'Maria Ellison', 'Dana Whitlock']);
  });

  it('mends copies that were misspelt, and leaves those in the other language', () => {
    const slip = larkspur.replace('Mara Ellison - Chief', 'Mara Elison - Chief');
    assert.equal(changed(slip, { line: 6, character: 2 }, 'Mara Allison').length, 4);
    const translated = joinLines('Operator', '接線生', 'Good afternoon.', '午安。', ...larkspur.split('\n').slice(1));
    assert.deepEqual(changed(translated, { line: 0, character: 0 }, 'Moderator')[0], '0: Moderator');
    assert.deepEqual(changed(translated, { line: 1, character: 0 }, '主持人'), ['1: 主持人']);
  });

  it('takes the name from the header', () => {
    const { range, placeholder } = renamedAt(analyse(larkspur), mara, messages);
    assert.equal(placeholder, 'Mara Ellison');
    assert.deepEqual(shortly(larkspur, [range]), ['5: Mara Ellison']);
  });

  it('is refused elsewhere, in words', () => {
    const analysis = analyse(larkspur);
    const { rename } = messages.features;
    const at = (position: Position) => refused(() => renamedAt(analysis, position, messages));
    assert.equal(at(positionOf(larkspur, 'afternoon')), rename.notAName);
    assert.equal(at(positionOf(larkspur, 'Whitlock')), rename.notAName);
    assert.equal(at(positionOf(larkspur, 'Financial')), rename.title);
    assert.equal(
      refused(() => renamedAt(analysis, { line: 0, character: 0 }, messagesFor('zh-tw'))),
      '只有發言人可以重新命名：請將游標放在標題行的姓名上。',
    );
  });

  it('is refused for what is no name, or another speaker’s', () => {
    const to = (name: string): string => refused(() => renameEdits(analyse(larkspur), mara, name, messages));
    assert.match(to('  '), /needs a name/);
    assert.match(to('Mara\nEllison'), /one line/);
    assert.match(to('dana  whitlock'), /Dana Whitlock is another speaker/);
    assert.match(to('Moderator'), /Operator is another speaker/);
    for (const name of ['Mara Ellison - CFO', 'Thank you.', 'thanks', '12', 'the whole of our team']) {
      assert.match(to(name), /does not read as a name/, name);
    }
  });
});
