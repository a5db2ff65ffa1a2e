import type { Range, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Finding } from '../checks/finding';
import type { Span } from '../transcript/model';
import { aboutFigures } from './figure-codes';
import { figureTokenType, type TokenType, tokenTypeIndex } from './token-legend';

interface Token extends Span {
  readonly type: TokenType;
  readonly disagrees: boolean;
}

/** Integers a token takes. */
const size = 5;

/**
 * The tokens of a transcript as the protocol counts them, in document order: none overlaps another, and each stands on
 * one line.
 *
 * @param isShown whether a finding is reported under the user's settings
 * @param range tokens on other lines are left out
 */
export function tokenData(analysis: Analysis, isShown: (finding: Finding) => boolean, range?: Range): number[] {
  const first = range?.start.line ?? 0;
  const last = range?.end.line ?? Number.POSITIVE_INFINITY;
  const data: number[] = [];
  let line = 0;
  let start = 0;
  let end = 0;
  for (const token of tokensOf(analysis, isShown)) {
    if (token.line < first || token.line > last || token.end <= token.start) continue;
    if (data.length > 0 && token.line === line && token.start < end) continue;
    data.push(token.line - line, token.line === line ? token.start - start : token.start, token.end - token.start);
    data.push(tokenTypeIndex(token.type), token.disagrees ? 1 : 0);
    ({ line, start, end } = token);
  }
  return data;
}

/** The one edit that makes one version's tokens of another's; none where they are the same. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) head++;
  // Whole tokens only, so that clients that keep them as tokens can follow.
  head -= head % size;
  let tail = 0;
  while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  tail -= tail % size;
  const deleteCount = before.length - head - tail;
  const data = after.slice(head, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start: head, deleteCount, data }];
}

/** Figures stand on no header's or notice's line, so merging by line keeps the order. */
function* tokensOf(analysis: Analysis, isShown: (finding: Finding) => boolean): Generator<Token> {
  const { transcript, figures } = analysis;
  const differing = differingFigures(analysis, isShown);
  let at = 0;
  for (const other of linesAbout(transcript)) {
    for (; ; at++) {
      const placed = figures[at];
      if (placed === undefined || placed.line >= other.line) break;
      yield figureToken(placed, differing);
    }
    yield other;
  }
  for (const placed of figures.slice(at)) yield figureToken(placed, differing);
}

function figureToken(placed: Analysis['figures'][number], differing: ReadonlySet<string>): Token {
  const { line, start, end, figure } = placed;
  return { line, start, end, type: figureTokenType(figure.kind), disagrees: differing.has(keyOf(placed)) };
}

function* linesAbout({ notices, turns }: Analysis['transcript']): Generator<Token> {
  const token = ({ line, start, end }: Span, type: TokenType): Token => ({ line, start, end, type, disagrees: false });
  for (const notice of notices) yield token(notice, 'notice');
  for (const { header } of turns) {
    for (const copy of [header.first, header.second]) {
      if (copy === undefined) continue;
      yield token(copy.name, 'speaker');
      if (copy.title !== undefined) yield token(copy.title, 'speakerTitle');
    }
  }
}

/** Where the figures stand that a finding is about, on both sides. */
function differingFigures({ findings }: Analysis, isShown: (finding: Finding) => boolean): ReadonlySet<string> {
  const places = new Set<string>();
  for (const finding of findings) {
    if (!aboutFigures.has(finding.code) || !isShown(finding)) continue;
    for (const place of [finding, ...finding.related]) places.add(keyOf(place));
  }
  return places;
}

function keyOf({ line, start, end }: Span): string {
  return `${line}:${start}:${end}`;
}
