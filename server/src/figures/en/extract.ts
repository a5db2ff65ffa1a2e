import { readIdentifier } from '../common/identifiers';
import { skipNonFigure } from '../common/skipped';
import type { FigureDraft, Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { tokenise } from '../tokens/tokenise';
import { readDate } from './dates';
import { english } from './lexicon';
import { readPeriod } from './periods';
import { readQuantity } from './quantities';
import { readRelativePeriod } from './relative';
import { readVague } from './vague';

/** The figures of an English paragraph, in order. One pass over its tokens. */
export function extractEnglish(text: string): FigureDraft[] {
  const tokens = tokenise(text, english);
  const figures: FigureDraft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = begins(tokens, at) ? readFigure(tokens, at) : undefined;
    if (reading) {
      figures.push(...reading.figures);
      at = reading.next;
    } else {
      at = skipNonFigure(tokens, at) ?? at + 1;
    }
  }
  return figures;
}

/** Words outside the lexicon that may open a figure. */
const opening =
  /^(?:-|a|full|last|prior|previous|preceding|this|current|next|coming|following|the|same|c|hk|us|nt|nz)$/;

/** Only these tokens can begin a figure; everything else is passed over at once. */
function begins(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  return token !== undefined && (token.type === 'number' || token.sense !== undefined || opening.test(token.text));
}

function readFigure(tokens: Tokens, at: number): Reading | undefined {
  const named =
    readIdentifier(tokens, at) ??
    readDate(tokens, at) ??
    readPeriod(tokens, at) ??
    readVague(tokens, at) ??
    readRelativePeriod(tokens, at);
  if (named) return named;
  return skipNonFigure(tokens, at) === undefined ? readQuantity(tokens, at) : undefined;
}
