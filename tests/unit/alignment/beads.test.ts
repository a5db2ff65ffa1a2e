import assert from 'node:assert/strict';
import { bestBeads } from '../../../server/src/alignment/beads';

/** The beads where the sources `a`, `b`, … belong to the translations of the same letter, in capitals. */
function beadsOf(sources: string, targets: string): string[] {
  const fits = (source: string, target: string): number => {
    const wanted = [...source.toUpperCase()];
    const found = wanted.filter((letter) => target.includes(letter)).length;
    return found === wanted.length && wanted.length === target.length ? 10 * found : 10 * found - 12;
  };
  const beads = bestBeads({
    sources: sources.length,
    targets: targets.length,
    pair: (s, t) => fits(sources.charAt(s), targets.charAt(t)),
    merge: (s, t) => fits(sources.slice(s, s + 2), targets.charAt(t)) - 2,
    split: (s, t) => fits(sources.charAt(s), targets.slice(t, t + 2)) - 2,
    lostSource: () => 4,
    lostTarget: () => 4,
  });
  return beads.map((bead) => {
    const own = bead.sources.map((at) => sources.charAt(at)).join('');
    return `${own}${bead.targets.map((at) => targets.charAt(at)).join('')}`;
  });
}

describe('beads', () => {
  it('pair what belongs together', () => {
    assert.deepEqual(beadsOf('abc', 'ABC'), ['aA', 'bB', 'cC']);
  });

  it('leave alone what has no other side', () => {
    assert.deepEqual(beadsOf('abc', 'AC'), ['aA', 'b', 'cC']);
    assert.deepEqual(beadsOf('ac', 'ABC'), ['aA', 'B', 'cC']);
  });

  it('follow a slip to its end', () => {
    assert.deepEqual(beadsOf('abcde', 'BCDE'), ['a', 'bB', 'cC', 'dD', 'eE']);
  });

  it('cross two neighbours', () => {
    assert.deepEqual(beadsOf('abcd', 'ACBD').sort(), ['aA', 'bB', 'cC', 'dD']);
  });

  it('are of every source and translation once, however many there are', () => {
    const sources = 'abcdefghij'.repeat(500);
    const beads = bestBeads({
      sources: sources.length,
      targets: sources.length - 1,
      pair: (s, t) => (sources.charAt(s) === sources.charAt(t + 1) ? 5 : -5),
      merge: () => -20,
      split: () => -20,
      lostSource: () => 4,
      lostTarget: () => 4,
    });
    assert.equal(beads.flatMap((bead) => bead.sources).length, sources.length);
    assert.equal(beads.flatMap((bead) => bead.targets).length, sources.length - 1);
    assert.equal(beads.filter((bead) => bead.targets.length === 0).length, 1);
  });
});
