import { readIdentifier } from '../common/identifiers';
import { readNonFigure } from '../common/non-figures';
import { type DirectedDraft, withDirections } from '../directions';
import { type Grammar, readFigures } from '../grammar';
import { tokenise } from '../tokens/tokenise';
import { readDate } from './dates';
import { englishDirection } from './direction';
import { english } from './lexicon';
import { readLoose } from './loose';
import { readPeriod } from './periods';
import { readQuantity } from './quantities';
import { readRelativePeriod } from './relative';
import { readVague } from './vague';

const grammar: Grammar = {
  number: [readIdentifier, readDate, readPeriod, readNonFigure, readQuantity],
  bySense: {
    cardinal: [readRelativePeriod, readQuantity, readLoose],
    ordinal: [readPeriod, readLoose],
    month: [readDate],
    quarter: [readPeriod],
    half: [readPeriod, readQuantity, readLoose],
    fiscal: [readPeriod],
    position: [readVague],
    identifier: [readIdentifier],
    currency: [readQuantity],
    nation: [readQuantity],
    opener: [readPeriod, readRelativePeriod, readQuantity, readLoose],
  },
};

/** The figures of an English paragraph, in order. */
export function extractEnglish(text: string): DirectedDraft[] {
  const tokens = tokenise(text, english);
  return withDirections(tokens, readFigures(tokens, grammar), englishDirection);
}
