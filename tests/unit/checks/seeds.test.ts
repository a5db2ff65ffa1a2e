import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { reportsIn } from '../../support/reading';
import { readSeed, readSeedsReadme, type Seed } from '../../support/seeds';

/** Reported for what they will not be once `untranslated` is checked: two source paragraphs without translation. */
const reportedInstead: readonly string[] = ['missing-translation on line 85', 'missing-translation on line 86'];

interface Defect {
  readonly code: string;
  /** Every line of the text that the defect concerns, from 1. */
  readonly lines: readonly number[];
  readonly reported: string;
}

/** The table of defects in the README of the seeds. */
function defectsOfTour(): Defect[] {
  return readSeedsReadme()
    .split('\n')
    .flatMap((row) => {
      const [, place = '', code = '', , , reported = ''] = row.split('|').map((cell) => cell.trim());
      if (!/^\d/.test(place) || !code.startsWith('`')) return [];
      return [{ code: code.replaceAll('`', ''), lines: (place.match(/\d+/g) ?? []).map(Number), reported }];
    });
}

describe('the samples', () => {
  for (const [name, turns, pairs] of [
    ['northgate-optics-2024q2', 17, 30],
    ['northgate-optics-2024q3', 43, 83],
    ['northgate-optics-2024q4', 16, 30],
    ['lanhu-biopharma-2024h1', 22, 37],
    ['meridian-foods-2023q4', 56, 90],
    ['castellan-bank-2025h1', 37, 58],
  ] as const satisfies readonly (readonly [Seed, number, number])[]) {
    it(`${name} is clean and of the size its README says`, () => {
      const text = readSeed(name);
      const { transcript, alignment } = analyse(text);
      assert.deepEqual(reportsIn(text), []);
      assert.deepEqual([transcript.turns.length, alignment.units.length], [turns, pairs]);
    });
  }

  it('harbor-robotics-2025q1 is in one language, which is said once', () => {
    const { transcript, alignment, findings } = analyse(readSeed('harbor-robotics-2025q1'));
    assert.deepEqual([transcript.turns.length, alignment.units.length, transcript.monolingual], [23, 38, 'en']);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['no-translation'],
    );
  });
});

describe('the tour', () => {
  const defects = defectsOfTour();
  let reports: { code: string; line: number }[] = [];
  before(() => {
    reports = analyse(readSeed('tour')).findings.map(({ code, line }) => ({ code, line: line + 1 }));
  });

  it('has a table of its defects', () => {
    assert.ok(defects.length >= 15);
    assert.deepEqual([...new Set(defects.map(({ reported }) => reported))], ['today']);
  });

  for (const { code, lines, reported } of defects) {
    it(`shows ${code} on line ${lines.join(', ')}, reported ${reported}`, () => {
      const own = reports.filter((report) => report.code === code && lines.includes(report.line));
      assert.equal(own.length, reported === 'today' ? 1 : 0);
    });
  }

  it('raises nothing else', () => {
    const others = reports
      .filter((report) => !defects.some(({ code, lines }) => code === report.code && lines.includes(report.line)))
      .map(({ code, line }) => `${code} on line ${line}`);
    const untranslated = defects.find(({ code }) => code === 'untranslated');
    assert.deepEqual(others, untranslated?.reported === 'later' ? reportedInstead : []);
  });
});
