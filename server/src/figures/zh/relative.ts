import { draft, type Reading } from '../draft';
import { relativeFigure } from '../relative';
import type { Tokens } from '../tokens/token';
import { readPart } from './periods';

/** 去年同期, 上季, 今年; 去年第一季 is the quarter itself, a year before the call's. */
export function readRelativePeriod(tokens: Tokens, from: number): Reading | undefined {
  const relative = tokens.sense(from, 'relative');
  const token = tokens.at(from);
  if (!relative || !token) return undefined;
  if (relative.period.unit === 'year') {
    const at = tokens.text(from + 1) === '的' ? from + 2 : from + 1;
    const part = readPart(tokens, at);
    const start = tokens.at(at)?.start;
    if (part && start !== undefined) {
      const figure = draft(start, part.end, 'period', part.part, { yearOffset: relative.period.offset });
      return { next: part.next, figures: [figure] };
    }
  }
  return { next: from + 1, figures: [relativeFigure(token.start, token.end, relative.period)] };
}
