import { readIdentifier } from '../common/identifiers';
import { readNonFigure } from '../common/non-figures';
import { readNumericDate } from '../common/numeric-dates';
import { directionsOf } from '../directions';
import { draft, type Reading } from '../draft';
import { grammarOf, type LanguageReading, readFigures } from '../grammar';
import type { Tokens } from '../tokens/token';
import { tokenise } from '../tokens/tokenise';
import { wordSet } from '../tokens/word-set';
import { chineseDirection } from './direction';
import { chinese } from './lexicon';
import { readDayOrTime, readFraction, readHalf, readMultiple, readSeveral, readVague } from './loose';
import { readNumber } from './number';
import { readPeriod } from './periods';
import { readQuantity } from './quantities';
import { readRelativePeriod, readYearAgo } from './relative';
import { readRound } from './round';

const grammar = grammarOf(chinese, {
  number: [
    readIdentifier,
    readPhase,
    readNumericDate,
    readYearAgo,
    readPeriod,
    readFraction,
    readDayOrTime,
    readNonFigure,
    readQuantity,
  ],
  numberBefore: {
    percent: [readNonFigure, readQuantity],
    scale: [readNonFigure, readQuantity],
    currency: [readNonFigure, readQuantity],
    classifier: [readNonFigure, readQuantity],
    unit: [readIdentifier, readNonFigure, readQuantity],
  },
  bySense: {
    cardinal: [readPhase, readYearAgo, readPeriod, readFraction, readHalf, readDayOrTime, readQuantity],
    power: [readPeriod, readFraction, readDayOrTime, readQuantity, readRound],
    scale: [readRound],
    marker: [readPhase, readPeriod, readSeveral, readMultiple, readOrder, readQuantity],
    relative: [readRelativePeriod],
    fiscal: [readPeriod],
    quarter: [readPeriod],
    half: [readPeriod, readHalf],
    position: [readVague],
    identifier: [readIdentifier],
    currency: [readQuantity],
    sign: [readQuantity],
  },
});

/** The figures of a Chinese paragraph, in order. */
export function extractChinese(text: string): LanguageReading {
  const tokens = tokenise(text, chinese);
  const figures = readFigures(tokens, grammar);
  return { figures, directions: directionsOf(tokens, figures, chineseDirection) };
}

/** The most phases that anything has. */
const MOST_PHASES = 4;
const notPhases = wordSet('間 间 末 初 限 貨 货 待 望 許 许');
const beforePeriods = wordSet('前 近 去 續 续 各 每 後 后');

/** 二期臨床, `3期試驗`, 第二期: a name, as `Phase 2` is. */
function readPhase(tokens: Tokens, from: number): Reading | undefined {
  const at = tokens.sense(from, 'marker')?.name === 'ordinal' ? from + 1 : from;
  // Most numbers are followed by something else, and only a small one is a phase's.
  if (tokens.text(at + 1) !== '期') return undefined;
  const number = readNumber(tokens, at);
  if (!number || number.next !== at + 1 || !(number.value >= 1 && number.value <= MOST_PHASES)) return undefined;
  if (notPhases.has(tokens.text(number.next + 1)) || beforePeriods.has(tokens.text(from - 1))) return undefined;
  const figure = draft(tokens.start(from), tokens.end(number.next), 'identifier', '');
  return { next: number.next + 1, figures: [figure] };
}

/** 第二個問題, 第21屆: an order, not an amount. */
function readOrder(tokens: Tokens, at: number): Reading | undefined {
  if (tokens.sense(at, 'marker')?.name !== 'ordinal') return undefined;
  const number = readNumber(tokens, at + 1);
  if (!number) return undefined;
  const next = tokens.is(number.next) === 'classifier' ? number.next + 1 : number.next;
  // 第8頁 is to be looked up, whichever it is.
  const isPage = tokens.sense(number.next, 'classifier')?.unit === 'page';
  const options = { unit: isPage ? 'page' : '', implicit: !isPage };
  return { next, figures: [draft(number.start, number.end, 'quantity', number.value, options)] };
}
