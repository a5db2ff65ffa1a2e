import { readIdentifier } from '../common/identifiers';
import { readNonFigure } from '../common/non-figures';
import { directionsOf } from '../directions';
import { grammarOf, type LanguageReading, readFigures } from '../grammar';
import { tokenise } from '../tokens/tokenise';
import { readDate } from './dates';
import { englishDirection } from './direction';
import { english } from './lexicon';
import { readFraction, readLoose } from './loose';
import { readMonths, readPeriod } from './periods';
import { readCouple, readQuantity } from './quantities';
import { readHalfYear, readRelativePeriod, readYearEnd } from './relative';
import { readTeens, readVague } from './vague';

const grammar = grammarOf(english, {
  number: [readIdentifier, readDate, readPeriod, readNonFigure, readQuantity],
  numberBefore: {
    percent: [readNonFigure, readQuantity],
    scale: [readMonths, readNonFigure, readQuantity],
    currency: [readNonFigure, readQuantity],
  },
  bySense: {
    cardinal: [readRelativePeriod, readFraction, readQuantity],
    ordinal: [readPeriod, readLoose],
    month: [readDate],
    quarter: [readPeriod],
    half: [readPeriod, readQuantity, readHalfYear, readLoose],
    fiscal: [readPeriod],
    position: [readVague],
    identifier: [readIdentifier],
    currency: [readQuantity],
    nation: [readQuantity],
    // A quarter million.
    duration: [readYearEnd, readQuantity],
    whole: [readPeriod],
    deictic: [readRelativePeriod],
    article: [readRelativePeriod, readQuantity, readLoose],
    multiple: [readLoose],
    marker: [readCouple, readTeens],
    sign: [readQuantity],
  },
});

/** The figures of an English paragraph, in order. */
export function extractEnglish(text: string): LanguageReading {
  const tokens = tokenise(text, english);
  const figures = readFigures(tokens, grammar);
  return { figures, directions: directionsOf(tokens, figures, englishDirection) };
}
