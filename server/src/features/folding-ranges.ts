import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { RegisterFeature } from '../session/context';
import { PairRanges } from './pair-ranges';

export const registerFoldingRanges: RegisterFeature = ({ connection, requests, support }) => {
  connection.onFoldingRanges(
    requests.answerFor('textDocument/foldingRange', null, ({ analysis }) =>
      foldingRanges(analysis, support.foldingRangeLimit),
    ),
  );
  return { foldingRangeProvider: true };
};

/**
 * Whole lines, which every client can fold: sections, turns, translation units of more than one line, and a notice of
 * several. Sections and turns are regions, the notice is a comment, and pairs are of no kind.
 *
 * @param limit how many the client wants at most; the inner ones are left out first
 * @returns in document order, an outer range before the inner ones
 */
export function foldingRanges(analysis: Analysis, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const { transcript, alignment } = analysis;
  const ranges: FoldingRange[] = [];
  const starts = new Set<number>();
  const add = (startLine: number, endLine: number, kind?: FoldingRangeKind): void => {
    // Editors keep one range a starting line.
    if (endLine <= startLine || starts.has(startLine)) return;
    starts.add(startLine);
    ranges.push({ startLine, endLine, ...(kind !== undefined && { kind }) });
  };
  for (const { startLine, endLine } of transcript.sections) add(startLine, endLine, FoldingRangeKind.Region);
  for (const { header, startLine, endLine } of transcript.turns) {
    // A section's first turn leaves the first copy of its header to the section and folds at the second.
    add(starts.has(startLine) ? (header.second?.line ?? startLine) : startLine, endLine, FoldingRangeKind.Region);
  }
  const [notice] = transcript.notices;
  if (notice !== undefined) add(notice.line, transcript.notices.at(-1)?.line ?? notice.line, FoldingRangeKind.Comment);
  const pairs = new PairRanges(analysis);
  for (const unit of alignment.units) {
    const range = pairs.of(unit);
    if (range !== undefined) add(range.start.line, range.end.line);
  }
  return ranges.slice(0, limit).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
