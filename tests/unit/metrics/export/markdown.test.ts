import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { messagesFor } from '../../../../server/src/messages/messages';
import { callDocument } from '../../../../server/src/metrics/export/document';
import { escapeMarkdown, markdownTable } from '../../../../server/src/metrics/export/markdown';
import { healthOf } from '../../../../server/src/metrics/health';
import { larkspurWithProblems } from '../../../support/larkspur';
import { joinLines } from '../../../support/marked-text';
import { readSeed } from '../../../support/seeds';

function documentOf(text: string, locale = 'en'): string {
  const analysis = analyse(text);
  return callDocument(
    'a|b.transcript',
    analysis,
    healthOf(analysis, ({ severity }) => severity),
    messagesFor(locale),
  );
}

describe('a table as Markdown', () => {
  it('is for people: names, numbers and shares as they read them', () => {
    const table = {
      columns: ['metric', 'status', 'value', 'share', 'guidance', 'to'],
      rows: [
        ['gross-margin', 'mismatched', 52_200_000, 0.125, true, null],
        ['operating-expenses-ratio', 'matched', -1.5, 1, false, null],
        ['constructor', 'toString', 0, 0, false, null],
      ],
    } as const;
    assert.equal(
      markdownTable(table, messagesFor('en')),
      joinLines(
        '| Metric | Translation agrees | Value | Share | Outlook | To |',
        '| --- | --- | ---: | ---: | --- | --- |',
        '| Gross margin | differs | 52,200,000 | 12.5% | ✓ |  |',
        '| Operating expenses to revenue | agrees | -1.5 | 100% |  |  |',
        '| constructor | toString | 0 | 0% |  |  |',
        '',
      ),
    );
    assert.match(markdownTable(table, messagesFor('zh-TW')), /^\| 指標 .*\n.*\n\| 毛利率 \| 不一致 /);
  });

  it('lets no text become markup', () => {
    assert.equal(escapeMarkdown('<img src=x onerror=alert(1)>'), '&lt;img src=x onerror=alert(1)&gt;');
    assert.equal(escapeMarkdown('](command:evil)'), '\\](command:evil)');
    assert.equal(
      escapeMarkdown('![x](y) `a` *b* _c_ |d| $e$ &amp; \\'),
      '\\!\\[x\\](y) \\`a\\` \\*b\\* \\_c\\_ \\|d\\| \\$e\\$ &amp;amp; \\\\',
    );
    assert.equal(escapeMarkdown('one\ntwo\u202Ethree\u2028four'), 'one two three four');
  });
});

describe('a call as a Markdown document', () => {
  it('says what it is and whether it can be published, and has its tables', () => {
    const text = documentOf(larkspurWithProblems);
    assert.match(
      text,
      /^# Larkspur Robotics, 2024-Q1\n\na\\\|b\.transcript\n\nAbout 1 minute, at 150 words a minute\n\n\*\*2 errors to fix/,
    );
    const headings = text.split('\n').filter((line) => line.startsWith('## '));
    assert.deepEqual(headings, [
      '## Key figures',
      '## Speakers',
      '## Questions',
      '## Agreement of figures',
      '## Problems',
    ]);
  });

  it('leaves out tables without rows', () => {
    const text = documentOf(joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', 'We grew.', '我們成長。'), 'zh-CN');
    assert.deepEqual(
      text.split('\n').filter((line) => line.startsWith('#')),
      ['# 电话会议', '## 发言人'],
    );
  });

  it('has rows of one length in every table', () => {
    const tables = documentOf(readSeed('northgate-optics-2024q3'))
      .split(/\n\n+/)
      .filter((part) => part.startsWith('|'));
    assert.ok(tables.length >= 4);
    for (const table of tables) {
      const widths = new Set(
        table
          .trim()
          .split('\n')
          .map((row) => row.replaceAll('\\|', '').split('|').length),
      );
      assert.equal(widths.size, 1);
    }
  });
});
