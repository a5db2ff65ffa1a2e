import assert from 'node:assert/strict';
import type { Displacement } from '../../../server/src/alignment/displacement';
import { analyse } from '../../../server/src/analysis';
import { linesOf } from '../../support/reading';
import { readSeed } from '../../support/seeds';

const call = linesOf(readSeed('northgate-optics-2024q3'));
/** A turn of the call, and the lines of its sources; each translation stands on the line below. */
const turn = longestTurn();

function longestTurn(): number[] {
  const { alignment } = analyse(call.join('\n'));
  const [longest = []] = [...alignment.byTurn].sort((a, b) => b.length - a.length);
  return longest.map(({ source }) => source?.line ?? -1);
}

function lineOf(at: number): number {
  const line = turn.at(at);
  assert.ok(line !== undefined, 'The turn is long enough.');
  return line;
}

/** What is displaced once the call has been edited, and everything that is reported. */
function displaced(edit: (lines: string[]) => void): { displacement: Displacement; reports: string[] } {
  const lines = [...call];
  edit(lines);
  const { alignment, findings } = analyse(lines.join('\n'));
  const [displacement, ...others] = alignment.displacements;
  assert.ok(displacement, 'Nothing is displaced.');
  assert.equal(others.length, 0);
  return { displacement, reports: findings.map(({ code, line }) => `${code} ${line}`) };
}

function exchange(lines: string[], one: number, other: number): void {
  [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
}

/** Whether every pair is one of the call as it was. */
function assertRight({ pairs }: Displacement): void {
  for (const { source, target } of pairs) {
    if (source && target) assert.equal(target.text, call[call.indexOf(source.text) + 1]);
  }
}

describe('displacements', () => {
  it('are none in a clean call', () => {
    assert.deepEqual(analyse(call.join('\n')).alignment.displacements, []);
  });

  it('are two translations exchanged, side by side', () => {
    const { displacement, reports } = displaced((lines) => exchange(lines, lineOf(1) + 1, lineOf(2) + 1));
    assert.equal(displacement.kind, 'swap');
    assertRight(displacement);
    assert.deepEqual(reports, [`misaligned-translation ${lineOf(1)}`]);
  });

  it('are two translations exchanged across the call', () => {
    const far = call.findLastIndex((text) => text.length > 60 && text.endsWith('。'));
    const { displacement, reports } = displaced((lines) => exchange(lines, lineOf(1) + 1, far));
    assert.equal(displacement.kind, 'swap');
    assertRight(displacement);
    assert.deepEqual(reports, [`misaligned-translation ${lineOf(1)}`]);
  });

  it('are a slip, from where it starts to where it ends, as one', () => {
    const { displacement, reports } = displaced((lines) => {
      for (const [at, line] of turn.entries()) {
        const next = turn[at + 1];
        if (next !== undefined) lines[line + 1] = call[next + 1] ?? '';
      }
      lines.splice(lineOf(-1) + 1, 1);
    });
    assert.equal(displacement.kind, 'slip');
    assertRight(displacement);
    assert.deepEqual(
      displacement.sources.map(({ line }) => line),
      turn,
    );
    assert.deepEqual(reports, [`misaligned-translation ${lineOf(0)}`]);
  });

  it('are one translation of two sources', () => {
    const { displacement, reports } = displaced((lines) => {
      lines[lineOf(0) + 1] += call[lineOf(1) + 1] ?? '';
      lines.splice(lineOf(1) + 1, 1);
    });
    assert.equal(displacement.kind, 'merge');
    assert.deepEqual(reports, [`misaligned-translation ${lineOf(0)}`]);
  });

  it('are two halves of one translation', () => {
    const long = turn.find((line) => (call[line + 1]?.match(/。/g)?.length ?? 0) > 2);
    assert.ok(long !== undefined);
    const { displacement, reports } = displaced((lines) => {
      const translation = call[long + 1] ?? '';
      const middle = translation.indexOf('。', translation.length / 3) + 1;
      lines.splice(long + 1, 1, translation.slice(0, middle), translation.slice(middle));
    });
    assert.equal(displacement.kind, 'split');
    assert.deepEqual(reports, [`misaligned-translation ${long}`]);
  });
});
