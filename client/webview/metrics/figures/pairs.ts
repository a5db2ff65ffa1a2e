import type { SpanData } from '../../../../server/src/protocol';
import type { FigureRow } from '../../../../server/src/protocol-figures';

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

/** What is known of a row that has been listed before; rows are the same objects for as long as they say the same. */
interface Known {
  /** Of the figure alone; there may be others of that name in its turn. */
  readonly name: string;
  /** Of it and its counterpart, the English one first. */
  readonly both: string;
  pair: FigurePair | undefined;
}

const known = new WeakMap<FigureRow, Known>();

/**
 * Brings the two sides of a call together: the server lists each figure, so an agreeing pair is in it twice. A
 * Chinese figure is left out where an English one of the same turn names it as its counterpart, and is named by it.
 */
export function figurePairs(rows: readonly FigureRow[]): readonly FigurePair[] {
  const told = new Map<string, number>();
  for (const row of rows) {
    if (row.language !== 'en' || row.counterpart === null) continue;
    const { both } = knownOf(row);
    told.set(both, (told.get(both) ?? 0) + 1);
  }
  const isTold = (row: FigureRow): boolean => {
    if (row.language !== 'zh' || row.counterpart === null) return false;
    const { both } = knownOf(row);
    const left = told.get(both) ?? 0;
    told.set(both, left - 1);
    return left > 0;
  };
  const seen = new Map<string, number>();
  return rows
    .filter((row) => !isTold(row))
    .map((row) => {
      const own = knownOf(row);
      const occurrence = seen.get(own.name) ?? 0;
      seen.set(own.name, occurrence + 1);
      const key = `${own.name}${occurrence}`;
      if (own.pair?.key !== key) own.pair = pairOf(row, key);
      return own.pair;
    });
}

function knownOf(row: FigureRow): Known {
  const before = known.get(row);
  if (before !== undefined) return before;
  const { turn, language, text, counterpart } = row;
  const english = language === 'en' ? text : counterpart;
  const chinese = language === 'en' ? counterpart : text;
  const own: Known = {
    name: JSON.stringify([turn, language, text]),
    both: JSON.stringify([turn, english, chinese]),
    pair: undefined,
  };
  known.set(row, own);
  return own;
}

function pairOf({ place, kind, status, text, counterpart, display }: FigureRow, key: string): FigurePair {
  return { key, place, kind, status, text, counterpart, display };
}
