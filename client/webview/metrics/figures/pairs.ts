import type { FigureRow, SpanData } from '../../../../server/src/protocol';

/** A figure with its counterpart, shown as one row; a figure that has none stands alone. */
export interface FigurePair {
  /** Tells the row apart from all others, and stays the same while text above it is edited. */
  readonly key: string;
  readonly place: SpanData;
  readonly kind: FigureRow['kind'];
  readonly status: FigureRow['status'];
  readonly text: string;
  readonly counterpart: string | null;
  readonly display: string;
}

/**
 * Brings the two sides of a call together: the overview lists each figure, so an agreeing pair is in it twice. A
 * Chinese figure is left out where an English one of the same turn names it as its counterpart, and is named by it.
 */
export function figurePairs(rows: readonly FigureRow[]): readonly FigurePair[] {
  const told = new Map<string, number>();
  for (const row of rows) {
    if (row.language !== 'en' || row.counterpart === null) continue;
    const key = pairKey(row.turn, row.text, row.counterpart);
    told.set(key, (told.get(key) ?? 0) + 1);
  }
  const isTold = (row: FigureRow): boolean => {
    if (row.language !== 'zh' || row.counterpart === null) return false;
    const key = pairKey(row.turn, row.counterpart, row.text);
    const left = told.get(key) ?? 0;
    told.set(key, left - 1);
    return left > 0;
  };
  const seen = new Map<string, number>();
  return rows
    .filter((row) => !isTold(row))
    .map((row) => {
      const name = JSON.stringify([row.turn, row.language, row.text]);
      const occurrence = seen.get(name) ?? 0;
      seen.set(name, occurrence + 1);
      const { place, kind, status, text, counterpart, display } = row;
      return { key: `${name}${occurrence}`, place, kind, status, text, counterpart, display };
    });
}

function pairKey(turn: number | null, english: string, chinese: string): string {
  return JSON.stringify([turn, english, chinese]);
}
