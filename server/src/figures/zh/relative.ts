import { draft, type Reading } from '../draft';
import { relativeFigure } from '../relative';
import type { Tokens } from '../tokens/token';
import { readPart } from './periods';

/** 去年同期, 上季, 今年; 去年第一季 is the quarter itself, a year before the call's. */
export function readRelativePeriod(tokens: Tokens, from: number): Reading | undefined {
  const relative = tokens.sense(from, 'relative');
  if (!relative) return undefined;
  if (relative.period.unit === 'year') {
    const at = tokens.text(from + 1) === '的' ? from + 2 : from + 1;
    const part = readPart(tokens, at);
    if (part) {
      const options = { yearOffset: relative.period.offset };
      return { next: part.next, figures: [draft(tokens.start(at), part.end, 'period', part.part, options)] };
    }
  }
  return { next: from + 1, figures: [relativeFigure(tokens.start(from), tokens.end(from), relative.period)] };
}

/** 一年前, `1年前`: the same period a year before. */
export function readYearAgo(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.text(from + 1) !== '年' || tokens.text(from + 2) !== '前') return undefined;
  const isOne = tokens.sense(from, 'cardinal')?.value === 1 || tokens.value(from) === 1;
  const period = { unit: 'same-quarter', offset: -1 } as const;
  return isOne
    ? { next: from + 3, figures: [relativeFigure(tokens.start(from), tokens.end(from + 2), period)] }
    : undefined;
}
