import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../server/src/alignment/align';
import { parse } from '../../../server/src/transcript/parse';
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
        const { byTurn } = align(parse(text));
        assert.deepEqual(
          byTurn.map((units) => units.map(({ source, target }) => [source?.text, target?.text])),
          turns.map(({ pairs }) => pairs),
        );
      }),
    );
  });

  it('of any text holds every paragraph once, within its turn, in order on either side', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const transcript = parse(text);
        const { units, byTurn, preamble } = align(transcript);
        assert.deepEqual(units, [...preamble, ...byTurn.flat()]);
        units.forEach((unit, at) => {
          assert.equal(unit.index, at);
        });
        transcript.turns.forEach((turn) => {
          const own = byTurn[turn.index] ?? [];
          assert.ok(own.every((unit) => unit.turn === turn));
          const [sources, targets] = [
            own.flatMap(({ source }) => source ?? []),
            own.flatMap(({ target }) => target ?? []),
          ];
          for (const side of [sources, targets]) {
            assert.deepEqual(
              side,
              side.toSorted((a, b) => a.line - b.line),
            );
          }
          assert.deepEqual(
            [...sources, ...targets].sort((a, b) => a.line - b.line),
            turn.paragraphs,
          );
        });
      }),
      { numRuns: 500 },
    );
  });
});
