import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SpeakerMetrics } from '../../../server/src/metrics/overview';
import { preview, speakerShares } from '../../../server/src/metrics/speakers';
import { parse } from '../../../server/src/transcript/parse';
import { anyText } from '../../support/arbitrary-transcripts';
import { at, joinLines } from '../../support/marked-text';

const shares = (text: string): SpeakerMetrics[] => speakerShares(parse(text), []);

describe('how much each speaker says', () => {
  const mara = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];
  const dana = ['Dana Whitlock - Analyst', 'Dana Whitlock - Analyst'];

  it('is counted over all turns, in words and in characters', () => {
    const text = joinLines(
      ...[...mara, 'We grew in every region.', '我們在各地區均有成長。'],
      ...[...dana, 'How much?', '多少?'],
      ...[...mara, 'By 31%.', '31%。'],
    );
    assert.deepEqual(
      shares(text).map(({ name, title, turns, words, characters, share }) => ({
        ...{ name, title, turns, words, characters, share },
      })),
      [
        { name: 'Mara Ellison', title: 'CFO', turns: 2, words: 7, characters: 11, share: 7 / 9 },
        { name: 'Dana Whitlock', title: 'Analyst', turns: 1, words: 2, characters: 2, share: 2 / 9 },
      ],
    );
  });

  it('is a share of the characters in a call in Chinese only', () => {
    const text = joinLines(
      ...['陳美玲 - 財務長', '陳美玲 - 財務長', '我們成長。'],
      ...['接線生', '接線生', '謝謝。', '請提問。', '再會。', '完畢。'],
    );
    assert.deepEqual(
      shares(text).map(({ share }) => share),
      [4 / 13, 9 / 13],
    );
  });

  it('is nothing where nobody says anything', () => {
    assert.deepEqual(
      shares(joinLines(...mara)).map(({ turns, share }) => [turns, share]),
      [[1, 0]],
    );
    assert.deepEqual(shares(''), []);
  });

  it('adds up to the whole', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const total = shares(text).reduce((sum, { share }) => sum + share, 0);
        assert.ok(total === 0 || Math.abs(total - 1) < 1e-9);
      }),
    );
  });
});

describe("a turn's first words", () => {
  const previewOf = (...lines: string[]): string =>
    preview(at(parse(joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', ...lines)).turns, 0));

  it('are in the source language where there is one', () => {
    assert.equal(previewOf('我們成長。', 'We grew.'), 'We grew.');
    assert.equal(previewOf('我們成長。'), '我們成長。');
    assert.equal(previewOf(), '');
  });

  it("are cut at a word's end", () => {
    const cut = previewOf(`We ${'really '.repeat(40)}grew.`);
    assert.match(cut, /^We( really)+…$/);
    assert.ok(cut.length <= 81);
  });

  it('are cut somewhere in a text without spaces', () => {
    assert.equal(previewOf('成'.repeat(200)), `${'成'.repeat(80)}…`);
  });
});
