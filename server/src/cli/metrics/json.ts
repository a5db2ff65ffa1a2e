import { overviewOf } from '../../metrics/overview';
import type { SpanData } from '../../protocol';
import { type Format, jsonOf } from '../report';
import { keyFigureRows } from './key-figure-rows';

/** `metrics --format json`; lines and columns 1-based, `endColumn` exclusive. */
export const metricsJson: Format = (files) =>
  jsonOf(
    files.map(({ path, analysis }) => {
      const { speakers, coverage, figures, problems } = overviewOf(analysis, ({ severity }) => severity);
      return {
        path,
        metrics: {
          speakers: speakers.map(({ name, title, turns, words, characters, share }) => ({
            name,
            title,
            turns,
            words,
            characters,
            share,
          })),
          coverage,
          figures,
          keyFigures: keyFigureRows(analysis),
          problems: problems.map(({ code, severity, count, first }) => ({
            code,
            severity,
            count,
            first: place(first),
          })),
        },
      };
    }),
  );

function place({ line, start, end }: SpanData): { line: number; column: number; endColumn: number } {
  return { line: line + 1, column: start + 1, endColumn: end + 1 };
}
