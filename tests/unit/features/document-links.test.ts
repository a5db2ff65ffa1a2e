import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/features/document-links';
import { webLinksIn } from '../../../server/src/features/web-links';
import { parse } from '../../../server/src/transcript/parse';
import { joinLines, textIn } from '../../support/marked-text';

const links = (text: string): [string, string][] =>
  webLinksIn(text).map(({ start, end, target }) => [text.slice(start, end), target]);

describe('web links', () => {
  for (const [text, ...expected] of [
    ['See https://example.com/a?b=1#c.', ['https://example.com/a?b=1#c', 'https://example.com/a?b=1#c']],
    ['(at http://example.com/a_(b)).', ['http://example.com/a_(b)', 'http://example.com/a_(b)']],
    ['"https://example.com"', ['https://example.com', 'https://example.com']],
    ['請見https://example.com/a。謝謝', ['https://example.com/a', 'https://example.com/a']],
    [
      'ir.ao-inc.com/events, or ao-inc.com.',
      ['ir.ao-inc.com/events', 'https://ir.ao-inc.com/events'],
      ['ao-inc.com', 'https://ao-inc.com'],
    ],
    ['請造訪investors.ao-inc.com觀看', ['investors.ao-inc.com', 'https://investors.ao-inc.com']],
    ['WWW.AO-INC.COM', ['WWW.AO-INC.COM', 'https://WWW.AO-INC.COM']],
    ['write to ir@ao-inc.com!', ['ir@ao-inc.com', 'mailto:ir@ao-inc.com']],
    ['https://a.com;https://b.com', ['https://a.com', 'https://a.com'], ['https://b.com', 'https://b.com']],
  ] as const) {
    it(`are in ${text}`, () => assert.deepEqual(links(text), expected));
  }

  for (const text of [
    'Some products, e.g. lasers, i.e. those of the U.S. and the U.K.',
    'No.5 grew 17.4% to $52.2 million in Q1.2022, or 1.5x.',
    'See report.pdf, glossary.csv, notes.txt and node.js.',
    'We grew last year.In the second half, AI.AI did.',
    'It runs on ASP.NET; version 3.5.de of it.',
    'Follow @ao-inc.com, or and/or; https:// alone.',
    '10-K/A Inc. Co. St. J.P. a..com -a.b-',
  ]) {
    it(`are not in ${text}`, () => assert.deepEqual(links(text), []));
  }

  it('are found in a long line in little time', () => {
    for (const piece of ['a.', 'https://', ')', 'a@b.', 'https://a,']) webLinksIn(piece.repeat(100_000));
  });
});

describe('document links', () => {
  it('stand in notices, before the first speaker and in speech, in document order', () => {
    const text = joinLines(
      'Transcript provided by transcripts.example.com',
      'Operator',
      'Operator',
      '  The replay is at ir.example.com/replay.',
      '重播請見 ir.example.com/replay。',
    );
    assert.deepEqual(
      documentLinks(parse(text)).map(({ range, target }) => [range.start.line, textIn(text, range), target]),
      [
        [0, 'transcripts.example.com', 'https://transcripts.example.com'],
        [3, 'ir.example.com/replay', 'https://ir.example.com/replay'],
        [4, 'ir.example.com/replay', 'https://ir.example.com/replay'],
      ],
    );
  });
});
