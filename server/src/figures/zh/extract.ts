import { readIdentifier } from '../common/identifiers';
import { readNumericDate } from '../common/numeric-dates';
import { skipNonFigure } from '../common/skipped';
import type { FigureDraft, Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { tokenise } from '../tokens/tokenise';
import { chinese } from './lexicon';
import { readLoose } from './loose';
import { readNumber } from './number';
import { readPeriod } from './periods';
import { readQuantity } from './quantities';
import { readRelativePeriod } from './relative';

/** The figures of a Chinese paragraph, in order. One pass over its tokens. */
export function extractChinese(text: string): FigureDraft[] {
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
      at = skipNonFigure(tokens, at) ?? at + 1;
    }
  }
  return figures;
}

function readFigure(tokens: Tokens, at: number): Reading | undefined {
  const named =
    readIdentifier(tokens, at) ??
    readNumericDate(tokens, at) ??
    readPeriod(tokens, at) ??
    readRelativePeriod(tokens, at) ??
    readLoose(tokens, at);
  if (named) return named;
  if (skipNonFigure(tokens, at) !== undefined) return undefined;
  return skipOrdinal(tokens, at) ?? readQuantity(tokens, at);
}

/** 第二個問題, 第21屆: an order, not an amount. */
function skipOrdinal(tokens: Tokens, at: number): Reading | undefined {
  if (tokens.sense(at, 'marker')?.name !== 'ordinal') return undefined;
  const number = readNumber(tokens, at + 1);
  return number
    ? { next: tokens.sense(number.next, 'classifier') ? number.next + 1 : number.next, figures: [] }
    : undefined;
}
