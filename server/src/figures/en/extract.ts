import { readIdentifier } from '../common/identifiers';
import { readNonFigure } from '../common/non-figures';
import { type DirectedDraft, directionsOf } from '../directions';
import type { FigureDraft, Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { tokenise } from '../tokens/tokenise';
import { readDate } from './dates';
import { englishDirection } from './direction';
import { english } from './lexicon';
import { readLoose } from './loose';
import { readPeriod } from './periods';
import { readQuantity } from './quantities';
import { readRelativePeriod } from './relative';
import { readVague } from './vague';

/** The figures of an English paragraph, in order. One pass over its tokens. */
export function extractEnglish(text: string): DirectedDraft[] {
  const tokens = tokenise(text, english);
  const figures: FigureDraft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = begins(tokens, at) ? readFigure(tokens, at) : undefined;
    if (reading) {
      figures.push(...reading.figures);
      at = reading.next;
    } else {
      at++;
    }
  }
  const directions = directionsOf(tokens, figures, englishDirection);
  return figures.map((figure, index) => ({ ...figure, direction: directions[index] }));
}

/** Words outside the lexicon that may open a figure. */
const opening =
  /^(?:-|a|full|last|prior|previous|preceding|this|current|next|coming|following|the|same|c|hk|us|nt|nz|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|quadrupled?|twice|halved)$/;

/** Only these tokens can begin a figure; everything else is passed over at once. */
function begins(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  return token !== undefined && (token.type === 'number' || token.sense !== undefined || opening.test(token.text));
}

function readFigure(tokens: Tokens, at: number): Reading | undefined {
  const known =
    readIdentifier(tokens, at) ??
    readDate(tokens, at) ??
    readPeriod(tokens, at) ??
    readVague(tokens, at) ??
    readRelativePeriod(tokens, at) ??
    readNonFigure(tokens, at);
  return known ?? readQuantity(tokens, at) ?? readLoose(tokens, at);
}
