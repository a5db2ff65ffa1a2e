import type { ExtractedFigure } from '../../../figures/extract';
import type { PeriodName } from '../period-reader';
import { comparing } from '../vocabulary/words-zh';

/** A period that a Chinese sentence names; columns within the paragraph's text, `end` exclusive. */
export interface ChineseMark extends PeriodName {
  readonly start: number;
  readonly end: number;
  /** 較第二季: what something is compared with. */
  readonly compared: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const fullYear = /全年|整年/g;

/** The periods of a stretch of text, in order. */
export function chineseMarks(text: string, stretch: Stretch, figures: readonly ExtractedFigure[]): ChineseMark[] {
  const marks = figures.flatMap((figure, at): ChineseMark[] => {
    const name = nameOf(text, figures, at);
    if (!name) return [];
    // 前九個月 begins with 前, and with its year where it has one.
    const first =
      name.part === undefined ? figure.start : name.year === undefined ? figure.start - 1 : figures[at - 1]?.start;
    const start = first ?? figure.start;
    return [{ ...name, start, end: figure.end, compared: isCompared(text, stretch, start) }];
  });
  for (const { index } of text.slice(stretch.start, stretch.end).matchAll(fullYear)) {
    const start = stretch.start + index;
    if (marks.some((mark) => mark.start < start + 2 && start < mark.end)) continue;
    marks.push({
      ...{ start, end: start + 2, compared: false },
      figure: undefined,
      year: undefined,
      part: 'full-year',
    });
  }
  return marks.sort((a, b) => a.start - b.start);
}

function nameOf(text: string, figures: readonly ExtractedFigure[], at: number): PeriodName | undefined {
  const [before, figure, next] = [figures[at - 1], figures[at], figures[at + 1]];
  if (!figure) return undefined;
  if (figure.kind !== 'period' && figure.kind !== 'date') {
    // 2024年前九個月, 前九個月.
    const part = monthPart(text, before?.end ?? 0, figure);
    return part && { figure, year: before && yearIn(before), part };
  }
  const year = yearIn(figure);
  if (year !== undefined && next && monthPart(text, figure.end, next)) return undefined;
  // 2023年同期.
  const isSame = year !== undefined && text.startsWith('同期', figure.end);
  return { figure, year: isSame ? year : undefined, part: undefined };
}

function yearIn({ kind, value }: ExtractedFigure): number | undefined {
  return kind === 'period' && /^\d{4}$/.test(String(value)) ? Number(value) : undefined;
}

const monthParts: Readonly<Record<number, '9M' | 'H1'>> = { 6: 'H1', 9: '9M' };

/** The part of a year that a count of months is, with 前 before it. */
function monthPart(text: string, from: number, { start, unit, value }: ExtractedFigure): '9M' | 'H1' | undefined {
  const isFirst = start > from && /[前首]$/.test(text.slice(start - 1, start));
  return isFirst && unit === 'month' ? monthParts[Number(value)] : undefined;
}

function isCompared(text: string, stretch: Stretch, start: number): boolean {
  return comparing.test(text.slice(Math.max(stretch.start, start - 4), start).trimEnd());
}
