import assert from 'node:assert/strict';
import { exportedPage } from '../../../../client/src/side-by-side/export/page';
import type { Texts } from '../../../../client/src/side-by-side/messages';
import { larkspur, larkspurWithProblems } from '../../../support/larkspur';
import { callOf } from './calls';

const texts: Texts = {
  ...{ waiting: '', unavailableTitle: '', unavailableBody: '', restart: '', showOutput: '', unreadableTitle: '' },
  ...{ unreadableBody: '', openFile: '', emptyTitle: '', emptyBody: '', stale: '', line: '', noProblems: '' },
  ...{ oneProblem: '', problems: '', save: '', saveHint: '', list: '', keys: '' },
  ...{ source: 'Source', translation: 'Translation', noTranslation: 'No translation', noSource: 'No source' },
  preamble: 'Before the first speaker',
  sections: { 'prepared-remarks': 'Remarks', 'questions-and-answers': 'Questions' },
  severities: { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' },
  figureStatuses: { matched: 'agrees', mismatched: 'differs', alone: 'alone', accepted: 'accepted', uncompared: '' },
};

const page = (text: string, title = 'Call'): string =>
  exportedPage(callOf(text), { title, legend: '', locale: 'en', texts });

describe('the page that is saved', () => {
  it('has the headings and both sides in their languages', () => {
    const html = page(larkspur);
    assert.equal(html.split('<h2>').length - 1, 2);
    assert.match(html, /<h3><bdi>Mara Ellison<\/bdi> <small><bdi>Chief Financial Officer<\/bdi><\/small><\/h3>/);
    assert.equal(html.split('<p lang="en">').length - 1, 6);
    assert.equal(html.split('<p lang="zh-Hant">').length - 1, 6);
  });

  it('tells what differs, what is missing, and every problem', () => {
    const html = page(larkspurWithProblems);
    assert.match(html, /<span class="figure mismatched" title="[^"]*differs · 4,680萬美元">\$48\.6 million<\/span>/);
    assert.match(html, /<p class="absent">No translation<\/p>/);
    assert.equal(html.split('<b>Error</b>').length - 1, 2);
  });

  it('has what a transcript says as text, also where it looks like a page', () => {
    const html = page(
      larkspur.replace('Thank you.', '</p><script>alert()</script><img onerror=x> &amp;'),
      '<b>"call"</b>',
    );
    assert.doesNotMatch(html, /<script|<img|<b>/i);
    assert.match(html, /&lt;script&gt;alert\(\)&lt;\/script&gt;/);
    assert.match(html, /&amp;amp;/);
    assert.match(html, /<title>&lt;b&gt;&quot;call&quot;&lt;\/b&gt;<\/title>/);
  });

  it('loads nothing', () => {
    const html = page(larkspur);
    assert.match(html, /default-src 'none'/);
    assert.doesNotMatch(html, /https?:|url\(|@import/);
  });
});
