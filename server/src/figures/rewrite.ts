import { amountRewritings } from './rewrite/amounts';
import { dateRewritings, periodRewritings } from './rewrite/periods';
import type { Rewriting } from './rewrite/rewriting';

/** More ways than this to write one figure there are not; what follows would only repeat them. */
const MAX_REWRITINGS = 16;

/**
 * The texts that may stand in the place of a wrong figure, written as the text around it writes figures, best first:
 * 5,220萬美元, 第二季度, `$52.2M`. What surrounds a figure decides how it is read, so whoever uses one of them has to
 * read the paragraph again with it.
 */
export function rewritings(rewriting: Rewriting): readonly string[] {
  const texts = new Set<string>();
  for (const text of waysToWrite(rewriting)) {
    if (text !== rewriting.wrong.text) texts.add(text);
    if (texts.size === MAX_REWRITINGS) break;
  }
  return [...texts];
}

function waysToWrite(rewriting: Rewriting): Iterable<string> {
  switch (rewriting.right.kind) {
    case 'identifier':
      return [];
    case 'period':
      return periodRewritings(rewriting);
    case 'date':
      return dateRewritings(rewriting);
    default:
      return amountRewritings(rewriting);
  }
}
