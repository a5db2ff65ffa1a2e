import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../../../server/src/analysis';
import type { Code } from '../../../server/src/checks/codes';
import { readCorpus, readSeed } from '../../support/seeds';

const structural: ReadonlySet<string> = new Set<Code>([
  ...(['missing-translation', 'missing-source', 'header-not-repeated'] as const),
  ...(['empty-turn', 'text-before-speaker', 'no-translation'] as const),
]);

interface Report {
  readonly code: string;
  readonly line: number;
}

/** What must be reported when a line of a clean call is lost, and where in the text without it. */
function expectedReport({ transcript, alignment }: Analysis, lost: number): Report | undefined {
  for (const { header } of transcript.turns) {
    if (header.first.line === lost) return { code: 'header-not-repeated', line: lost };
    if (header.second?.line === lost) return { code: 'header-not-repeated', line: lost - 1 };
  }
  for (const { source, target } of alignment.units) {
    if (source?.line === lost) return { code: 'missing-source', line: lost };
    if (target?.line === lost) return { code: 'missing-translation', line: lost - 1 };
  }
  return undefined;
}

const calls = [
  { name: 'northgate-optics-2024q3', text: readSeed('northgate-optics-2024q3') },
  { name: 'lanhu-biopharma-2024h1', text: readSeed('lanhu-biopharma-2024h1') },
  { name: 'meridian-foods-2023q4', text: readSeed('meridian-foods-2023q4') },
  { name: 'castellan-bank-2025h1', text: readSeed('castellan-bank-2025h1') },
  ...readCorpus(),
];

for (const { name, text } of calls) {
  describe(`any one line deleted from ${name}`, () => {
    const lines = text.trimEnd().split(/\r?\n/);

    it('is reported once, at its place, and moves nothing else', () => {
      const whole = analyse(text);
      const known = whole.findings.length;
      for (let lost = whole.transcript.notices.length; lost < lines.length; lost++) {
        const { transcript, findings } = analyse(lines.toSpliced(lost, 1).join('\n'), whole);
        const reports = findings.filter(({ code }) => structural.has(code));
        const said = `without line ${lost + 1}: ${lines[lost]}`;
        assert.deepEqual(
          reports.map(({ code, line }) => ({ code, line })),
          [expectedReport(whole, lost)],
          said,
        );
        assert.equal(transcript.turns.length, whole.transcript.turns.length, said);
        assert.ok(findings.length - reports.length <= known, said);
      }
    });
  });
}
