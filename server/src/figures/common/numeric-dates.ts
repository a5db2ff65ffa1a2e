import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { dateValue } from '../years';
import { isYearAt } from './short-periods';

/** `2022-08-04`, and in the American order `8/4/2022`. */
export function readNumericDate(tokens: Tokens, from: number): Reading | undefined {
  if (!tokens.isSymbol(from + 1) || !tokens.isNumber(from) || !tokens.isNumber(from + 2)) return undefined;
  const mark = tokens.text(from + 1);
  if ((mark !== '-' && mark !== '/') || tokens.text(from + 3) !== mark || !tokens.isNumber(from + 4)) return undefined;
  for (let at = from + 1; at <= from + 4; at++) if (!tokens.glued(at)) return undefined;
  const iso = isYearAt(tokens, from);
  const american = mark === '/' && isYearAt(tokens, from + 4);
  const year = tokens.value(iso ? from : from + 4);
  const month = tokens.value(iso ? from + 2 : from);
  const day = tokens.value(iso ? from + 4 : from + 2);
  if ((!iso && !american) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return {
    next: from + 5,
    figures: [draft(tokens.start(from), tokens.end(from + 4), 'date', dateValue(year, month, day))],
  };
}
