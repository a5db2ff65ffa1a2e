import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { followsLetters } from './short-periods';

/** Names that are often written without a capital. */
const small = wordSet('tier phase slide page level wi-fi');
const forms = wordSet('k q f');

/**
 * Reads what holds a number but is a name: `COVID-19`, `10-K`, `Tier 1`, `5G`. Shown, never checked as a number.
 */
export function readIdentifier(tokens: Tokens, from: number): Reading | undefined {
  if (!tokens.isNumber(from)) return readNamed(tokens, from);
  return readForm(tokens, from) ?? readGeneration(tokens, from);
}

/** `COVID-19`, `Tier 1`, `Phase 3`, `S&P 500`. */
function readNamed(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.is(from) !== 'identifier' || !(tokens.capital(from) || small.has(tokens.text(from)))) return undefined;
  const hyphen = tokens.text(from + 1) === '-' && tokens.glued(from + 1);
  const at = hyphen ? from + 2 : from + 1;
  if (!tokens.isNumber(at) || tokens.is(at + 1) === 'percent') return undefined;
  if (!hyphen && (tokens.text(at).includes('.') || tokens.is(at + 1) === 'scale')) return undefined;
  return named(tokens, from, at);
}

/** Filings: `10-K`, `10-Q`, `8-K`, `20-F`. */
function readForm(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.is(from + 1) !== 'sign' || !tokens.glued(from + 1) || !tokens.glued(from + 2)) return undefined;
  return tokens.capital(from + 2) && forms.has(tokens.text(from + 2)) ? named(tokens, from, from + 2) : undefined;
}

/** Mobile generations: `4G`, `5G`. */
function readGeneration(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.text(from + 1) !== 'g' || !tokens.glued(from + 1) || followsLetters(tokens, from)) return undefined;
  const generation = tokens.size(from) === 1 ? tokens.value(from) : 0;
  return generation >= 2 && generation <= 6 ? named(tokens, from, from + 1) : undefined;
}

function named(tokens: Tokens, first: number, last: number): Reading {
  // The value is the text, which the extractor fills in.
  return { next: last + 1, figures: [draft(tokens.start(first), tokens.end(last), 'identifier', '')] };
}
