import assert from 'node:assert/strict';
import { LanguageChoices } from '../../../client/src/recognition/choices';

const uri = 'file:///call.txt';

describe('language choices', () => {
  it('keep a file plain that a person took back to plain text', () => {
    const choices = new LanguageChoices<object>();
    const document = {};
    choices.opened(document, uri, 'plaintext');
    choices.opened(document, uri, 'transcript');
    assert.equal(choices.keepsPlain(uri), false);
    choices.opened(document, uri, 'plaintext');
    assert.equal(choices.keepsPlain(uri), true);
  });

  it('hold when the file is closed and opened again', () => {
    const choices = new LanguageChoices<object>();
    const document = {};
    choices.opened(document, uri, 'transcript');
    choices.opened(document, uri, 'plaintext');
    choices.opened({}, uri, 'plaintext');
    assert.equal(choices.keepsPlain(uri), true);
  });

  it('do not hold when the person chooses the transcript language after all', () => {
    const choices = new LanguageChoices<object>();
    const document = {};
    for (const language of ['transcript', 'plaintext', 'transcript']) choices.opened(document, uri, language);
    assert.equal(choices.keepsPlain(uri), false);
  });

  it('are none in a file that was closed as a transcript and opens as plain text', () => {
    const choices = new LanguageChoices<object>();
    choices.opened({}, uri, 'transcript');
    choices.opened({}, uri, 'plaintext');
    assert.equal(choices.keepsPlain(uri), false);
  });
});
