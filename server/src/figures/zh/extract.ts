import { readIdentifier } from '../common/identifiers';
import { readNonFigure } from '../common/non-figures';
import { readNumericDate } from '../common/numeric-dates';
import { type DirectedDraft, directionsOf } from '../directions';
import { draft, type FigureDraft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { tokenise } from '../tokens/tokenise';
import { chineseDirection } from './direction';
import { chinese } from './lexicon';
import { readLoose } from './loose';
import { readNumber } from './number';
import { readPeriod } from './periods';
import { readQuantity } from './quantities';
import { readRelativePeriod } from './relative';

/** The figures of a Chinese paragraph, in order. One pass over its tokens. */
export function extractChinese(text: string): DirectedDraft[] {
  const tokens = tokenise(text, chinese);
  const figures: FigureDraft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens.at(at);
    const begins =
      token?.type === 'number' || (token?.sense !== undefined && token.sense.is !== 'idiom') || token?.text === '-';
    const reading = begins ? readFigure(tokens, at) : undefined;
    if (reading) {
      figures.push(...reading.figures);
      at = reading.next;
    } else {
      at++;
    }
  }
  const directions = directionsOf(tokens, figures, chineseDirection);
  return figures.map((figure, index) => ({ ...figure, direction: directions[index] }));
}

function readFigure(tokens: Tokens, at: number): Reading | undefined {
  return (
    readIdentifier(tokens, at) ??
    readNumericDate(tokens, at) ??
    readPeriod(tokens, at) ??
    readRelativePeriod(tokens, at) ??
    readLoose(tokens, at) ??
    readNonFigure(tokens, at) ??
    readOrder(tokens, at) ??
    readQuantity(tokens, at)
  );
}

/** 第二個問題, 第21屆: an order, not an amount. */
function readOrder(tokens: Tokens, at: number): Reading | undefined {
  if (tokens.sense(at, 'marker')?.name !== 'ordinal') return undefined;
  const number = readNumber(tokens, at + 1);
  if (!number) return undefined;
  const next = tokens.sense(number.next, 'classifier') ? number.next + 1 : number.next;
  return { next, figures: [draft(number.start, number.end, 'quantity', number.value, { unit: '', implicit: true })] };
}
