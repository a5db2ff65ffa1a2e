import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { type Call, readCall, textOf } from '../../../bench/mutations/call';
import type { Defect } from '../../../bench/mutations/defect';
import { kinds } from '../../../bench/mutations/kinds';
import { randomFor } from '../../../bench/mutations/random';
import { findingsIn, repaired, without } from '../../../support/repairs';
import { readSeed } from '../../../support/seeds';

const call = readCall('northgate', readSeed('northgate-optics-2024q3').trimEnd());
const clean = textOf(call.lines);

/** Kinds of defects that leave all that is needed to bring the call back. */
const restorable = [
  'translations merged into the first',
  'translations merged into the second',
  'sources merged into the first',
  'sources merged into the second',
  'translation split',
  'source split',
  'source line doubled',
  'translation line doubled',
  'neighbours swapped',
  'neighbouring sources swapped',
  'swapped within a turn, further apart',
  'swapped across a turn border',
  'swapped between neighbouring turns',
  'swapped at any distance',
  'turn rotated up',
  'turn rotated down',
  'region rotated down',
  'header’s second copy lost',
  'header’s second copy misspelt',
];
/** Kinds with something lost, which stays lost. */
const lossy = [
  'source line lost',
  'translation line lost',
  'translation line blank',
  'turn slipped up',
  'turn slipped down',
  'region slipped up',
  'left in the source language',
  'neighbour’s translation instead',
];

function someOf(name: string, of: Call): Defect[] {
  const kind = kinds.find((candidate) => candidate.name === name);
  assert.ok(kind, `no kind of defect is called ${name}`);
  const made: Defect[] = [];
  for (const defect of kind.defects(of, randomFor(11, 'repairs', name))) {
    if (defect !== 'skipped') made.push(defect);
    if (made.length === 2) break;
  }
  return made;
}

/** The text after each repair of each of its findings. What was lost may be told once it shows. */
function* repairedEach(text: string): Generator<string> {
  const before = analyse(text, call.analysis);
  const known = findingsIn(text, before);
  for (const finding of before.findings) {
    for (const repair of finding.repairs?.() ?? []) {
      const after = repaired(text, repair);
      assert.notEqual(after, text);
      const added = without(findingsIn(after, analyse(after, before)), known);
      assert.deepEqual(
        added.filter((it) => !it.startsWith('missing-')),
        [],
        `${finding.code} on line ${finding.line + 1}`,
      );
      yield after;
    }
  }
}

describe('Every repair of a defect leaves nothing new to mend', function () {
  this.timeout(60_000);

  for (const name of restorable) {
    it(`and one brings the call back: ${name}`, () => {
      for (const { lines } of someOf(name, call)) assert.ok([...repairedEach(textOf(lines))].includes(clean));
    });
  }

  for (const name of lossy) {
    it(`but what is lost: ${name}`, () => {
      for (const { lines } of someOf(name, call)) assert.ok([...repairedEach(textOf(lines))].length > 0);
    });
  }

  it('in the tour', () => {
    assert.ok([...repairedEach(readSeed('tour'))].length >= 8);
  });
});
