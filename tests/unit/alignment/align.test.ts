import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/src/analysis';
import { anyText, wellFormedCall } from '../../support/arbitrary-transcripts';
import { joinLines } from '../../support/marked-text';
import { pairsIn } from '../../support/reading';

const mara = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];
const dana = ['Dana Whitlock - Analyst', 'Dana Whitlock - Analyst'];
const first = ['We grew in every region.', '我們在各地區均有成長。'] as const;
const second = ['Our new plant opens in May.', '我們的新工廠將於五月啟用。'] as const;
const third = ['We hired many engineers.', '我們聘用了許多工程師。'] as const;

describe('alignment', () => {
  it('pairs each source with the translation below it', () => {
    assert.deepEqual(pairsIn(joinLines(...mara, ...first, ...second)), [first, second]);
  });

  it('leaves a side empty where a translation is lost', () => {
    assert.deepEqual(pairsIn(joinLines(...mara, ...first, second[0], ...third)), [first, [second[0], ''], third]);
  });

  it('leaves a side empty where a source is lost', () => {
    assert.deepEqual(pairsIn(joinLines(...mara, ...first, second[1], ...third)), [first, ['', second[1]], third]);
  });

  it('never pairs across the border of a turn', () => {
    assert.deepEqual(pairsIn(joinLines(...mara, first[0], ...dana, second[1], ...third)), [
      [first[0], ''],
      ['', second[1]],
      third,
    ]);
  });

  it('pairs a block of sources with the block of translations below it', () => {
    const pairs = [first, second, third];
    const blocks = [...pairs.map(([source]) => source), ...pairs.map(([, target]) => target)];
    assert.deepEqual(pairsIn(joinLines(...mara, ...blocks)), pairs);
  });

  it('pairs the speech above the first header, too', () => {
    assert.deepEqual(pairsIn(joinLines(...first, ...mara, ...second)), [first, second]);
  });

  it('gives a text in one language units without translation, whatever the language', () => {
    assert.deepEqual(pairsIn(joinLines(...mara, first[0], second[0])), [
      [first[0], ''],
      [second[0], ''],
    ]);
    assert.deepEqual(pairsIn(joinLines('陳美玲 - 財務長', '陳美玲 - 財務長', first[1], second[1])), [
      [first[1], ''],
      [second[1], ''],
    ]);
  });

  it('gives back the pairs of a well-formed call, turn by turn', () => {
    fc.assert(
      fc.property(wellFormedCall, ({ text, turns }) => {
        const { byTurn } = analyse(text).alignment;
        assert.deepEqual(
          byTurn.map((units) => units.map(({ source, target }) => [source?.text, target?.text])),
          turns.map(({ pairs }) => pairs),
        );
      }),
    );
  });

  it('of any text holds every paragraph once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { transcript, alignment } = analyse(text);
        const { units, byTurn, preamble } = alignment;
        assert.deepEqual(
          units.map(({ index }) => index),
          units.map((_, at) => at),
        );
        assert.deepEqual(new Set(units), new Set([...preamble, ...byTurn.flat()]));
        assert.deepEqual(
          units
            .flatMap(({ source, target, placeholder }) => [source ?? [], target ?? [], placeholder ?? []].flat())
            .sort((a, b) => a.line - b.line),
          [...transcript.preamble, ...transcript.turns.flatMap(({ paragraphs }) => paragraphs)],
        );
      }),
      { numRuns: 500 },
    );
  });
});
