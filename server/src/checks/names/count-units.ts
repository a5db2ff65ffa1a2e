import type { TranslationUnit } from '../../alignment/model';

/** How many units have each of some texts in their translation. One pass, however many texts there are. */
export function countUnits(units: readonly TranslationUnit[], texts: ReadonlySet<string>): Map<string, number> {
  const byStart = new Map<number, string[]>();
  for (const text of texts) {
    const start = text.charCodeAt(0);
    byStart.set(start, [...(byStart.get(start) ?? []), text]);
  }
  const counts = new Map<string, number>();
  if (byStart.size === 0) return counts;
  for (const { target } of units) {
    if (!target) continue;
    const found = new Set<string>();
    for (let at = 0; at < target.text.length; at++) {
      for (const text of byStart.get(target.text.charCodeAt(at)) ?? []) {
        if (target.text.startsWith(text, at)) found.add(text);
      }
    }
    for (const text of found) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
