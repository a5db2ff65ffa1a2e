import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import type { PlacedFigure } from '../../../server/src/figures/placed';
import { Corrections } from '../../../server/src/figures/rewrite/correction';
import { readSeed } from '../../support/seeds';

/** Slips of the kinds that translators make, in a figure of the translation as it is written. */
const slips: Readonly<Record<string, (text: string) => string>> = {
  digit: (text) => text.replace(/\d/, (digit) => String((Number(digit) % 8) + 1)),
  scale: (text) => (/[億亿]/.test(text) ? text : text.replace('萬', '億').replace('万', '亿')),
  currency: (text) => text.replace('美元', '歐元'),
  quarter: (text) =>
    text.replace(/第([一二三四])/, (_, own: string) => `第${'二三四一'.charAt('一二三四'.indexOf(own))}`),
};

/** Every third figure, since each means an analysis of its own. */
const step = 3;

describe('Mending a slip in a clean call', () => {
  for (const name of [
    'northgate-optics-2024q3',
    'lanhu-biopharma-2024h1',
    'meridian-foods-2023q4',
    'castellan-bank-2025h1',
  ] as const) {
    it(`gives ${name} back to the letter`, () => {
      const lines = readSeed(name).split('\n');
      const clean = analyse(lines.join('\n'));
      const figures = clean.figures.filter(({ side, status }) => side === 'target' && status === 'matched');
      const otherwise: string[] = [];
      let mended = 0;
      for (const figure of figures.filter((_, at) => at % step === 0)) {
        for (const [slip, make] of Object.entries(slips)) {
          const line = lines[figure.line] ?? '';
          const wrong = replaced(line, figure, make(figure.figure.text));
          if (wrong === line) continue;
          const analysis = analyse(lines.with(figure.line, wrong).join('\n'), clean);
          const difference = analysis.differences.find(
            ({ source, target }) => source && target?.line === figure.line && target.start === figure.start,
          );
          // A figure that the pair says twice may be said rightly by the other one.
          if (!difference) continue;
          const correction = new Corrections(analysis).correct(difference, 'target');
          if (correction && replaced(wrong, correction, correction.text) === line) mended++;
          else otherwise.push(`${slip}: ${correction?.text ?? 'nothing'} for ${figure.figure.text}`);
        }
      }
      assert.ok(mended > 30);
      // A slip may make another figure likelier to be meant, and then nothing or that one is offered.
      assert.ok(otherwise.length <= mended * 0.03, otherwise.join('\n'));
    }).timeout(20_000);
  }
});

function replaced(line: string, { start, end }: Pick<PlacedFigure, 'start' | 'end'>, text: string): string {
  return line.slice(0, start) + text + line.slice(end);
}
