import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { dateValue, isYear } from '../years';

/** `2022-08-04`, and in the American order `8/4/2022`. */
export function readNumericDate(tokens: Tokens, from: number): Reading | undefined {
  const mark = tokens.at(from + 1);
  if (mark?.text !== '-' && mark?.text !== '/') return undefined;
  const a = tokens.at(from);
  const b = tokens.at(from + 2);
  const again = tokens.at(from + 3);
  const c = tokens.at(from + 4);
  if (!a || !b || !c || a.type !== 'number' || b.type !== 'number' || c.type !== 'number') return undefined;
  if (mark?.text !== again?.text || !mark?.glued || !b.glued || !again?.glued || !c.glued) return undefined;
  const iso = (mark.text === '-' || mark.text === '/') && isYear(a.text);
  const american = mark.text === '/' && isYear(c.text);
  const [year, month, day] = iso ? [a, b, c] : [c, a, b];
  if ((!iso && !american) || month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31) return undefined;
  return { next: from + 5, figures: [draft(a.start, c.end, 'date', dateValue(year.value, month.value, day.value))] };
}
