import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { followsLetters } from './short-periods';

/**
 * Reads what holds a number but is a name: `COVID-19`, `10-K`, `Tier 1`, `5G`. Shown, never checked as a number.
 */
export function readIdentifier(tokens: Tokens, from: number): Reading | undefined {
  return readNamed(tokens, from) ?? readForm(tokens, from) ?? readGeneration(tokens, from);
}

/** `COVID-19`, `Tier 1`, `Phase 3`, `S&P 500`. */
function readNamed(tokens: Tokens, from: number): Reading | undefined {
  const token = tokens.at(from);
  if (
    token?.sense?.is !== 'identifier' ||
    !(token.capital || /^(?:tier|phase|slide|page|level|wi-fi)$/.test(token.text))
  ) {
    return undefined;
  }
  const hyphen = tokens.text(from + 1) === '-' && tokens.glued(from + 1);
  const at = hyphen ? from + 2 : from + 1;
  const number = tokens.at(at);
  if (number?.type !== 'number' || tokens.sense(at + 1, 'percent')) return undefined;
  if (!hyphen && (number.text.includes('.') || tokens.sense(at + 1, 'scale'))) return undefined;
  return named(tokens, from, at);
}

/** Filings: `10-K`, `10-Q`, `8-K`, `20-F`. */
function readForm(tokens: Tokens, from: number): Reading | undefined {
  const hyphen = tokens.at(from + 1);
  const letter = tokens.at(from + 2);
  if (tokens.at(from)?.type !== 'number' || hyphen?.text !== '-' || !hyphen.glued || !letter?.glued) return undefined;
  return letter.capital && /^[kqf]$/.test(letter.text) ? named(tokens, from, from + 2) : undefined;
}

/** Mobile generations: `4G`, `5G`. */
function readGeneration(tokens: Tokens, from: number): Reading | undefined {
  const number = tokens.at(from);
  const letter = tokens.at(from + 1);
  if (number?.type !== 'number' || !letter?.glued || letter.text !== 'g' || followsLetters(tokens, from))
    return undefined;
  return /^[2-6]$/.test(number.text) ? named(tokens, from, from + 1) : undefined;
}

function named(tokens: Tokens, first: number, last: number): Reading | undefined {
  const start = tokens.at(first)?.start;
  const end = tokens.at(last)?.end;
  if (start === undefined || end === undefined) return undefined;
  // The value is the text, which the extractor fills in.
  return { next: last + 1, figures: [draft(start, end, 'identifier', '')] };
}
