import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { RegisterFeature } from '../session/context';

export const registerFoldingRanges: RegisterFeature = ({ connection, requests, support }) => {
  connection.onFoldingRanges(
    requests.answerFor('textDocument/foldingRange', null, ({ analysis }) =>
      foldingRanges(analysis, support.foldingRangeLimit),
    ),
  );
  return { foldingRangeProvider: true };
};

/**
 * Whole lines, which every client can fold: sections, turns, and translation units of more than one line.
 *
 * @param limit how many the client wants at most; the inner ones are left out first
 * @returns in document order, an outer range before the inner ones
 */
export function foldingRanges({ transcript, alignment }: Analysis, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const starts = new Set<number>();
  const add = (startLine: number, endLine: number): void => {
    // Editors keep one range a starting line.
    if (endLine <= startLine || starts.has(startLine)) return;
    starts.add(startLine);
    ranges.push({ startLine, endLine, kind: FoldingRangeKind.Region });
  };
  for (const { startLine, endLine } of transcript.sections) add(startLine, endLine);
  for (const { header, startLine, endLine } of transcript.turns) {
    // A section's first turn leaves the first copy of its header to the section and folds at the second.
    add(starts.has(startLine) ? (header.second?.line ?? startLine) : startLine, endLine);
  }
  for (const { source, target } of alignment.units) {
    if (source !== undefined && target !== undefined) {
      add(Math.min(source.line, target.line), Math.max(source.line, target.line));
    }
  }
  return ranges.slice(0, limit).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
