import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { followsLetters } from './short-periods';

/** Names that are often written without a capital. */
const small = wordSet(
  'tier phase slide page level wi-fi 標普 标普 標準普爾 标准普尔 滬深 沪深 富時 富时 日經 日经 羅素 罗素 財星 財富 财富 納斯達克 纳斯达克 那斯達克',
);
const forms = wordSet('k q f');

/**
 * Reads what holds a number but is a name: `COVID-19`, `10-K`, `Tier 1`, `5G`. Shown, never checked as a number.
 */
export function readIdentifier(tokens: Tokens, from: number): Reading | undefined {
  if (!tokens.isNumber(from)) return readNamed(tokens, from);
  return (
    readCode(tokens, from) ??
    readListing(tokens, from) ??
    readForm(tokens, from) ??
    readGeneration(tokens, from) ??
    readIndex(tokens, from) ??
    readLaw(tokens, from)
  );
}

const indices = wordSet('fortune forbes nasdaq ftse nikkei russell stoxx csi');

/** `S&P 500`, `Fortune 500`, `Nasdaq 100`. */
function readIndex(tokens: Tokens, from: number): Reading | undefined {
  if (!tokens.capital(from - 1) || !isIndexSize(tokens, from)) return undefined;
  const before = tokens.text(from - 1);
  if (before === 'p' && tokens.text(from - 2) === '&' && tokens.text(from - 3) === 's')
    return named(tokens, from - 3, from);
  return indices.has(before) ? named(tokens, from - 1, from) : undefined;
}

/** How many an index or a ranking holds; its level is none. */
const indexSizes = wordSet('30 35 40 50 80 100 120 150 200 225 250 300 350 400 500 600 800 1000 2000 3000');

function isIndexSize(tokens: Tokens, at: number): boolean {
  return indexSizes.has(tokens.text(at));
}

/** A name of capital letters and digits in one: `CET1`, `R290`, `HBM3`, `VB-204`. */
function readCode(tokens: Tokens, from: number): Reading | undefined {
  if (!tokens.glued(from)) return undefined;
  if (tokens.isSymbol(from - 1)) return tokens.text(from - 1) === '-' ? readHyphenated(tokens, from) : undefined;
  const says = tokens.is(from - 1);
  const isPeriod = says === 'quarter' || says === 'half' || says === 'fiscal' || says === 'month';
  if (!tokens.upperCase(from - 1) || isPeriod || says === 'currency') return undefined;
  // What is glued behind it belongs to it, too: `HBM3E`.
  const goesOn = tokens.glued(from + 1) && tokens.isWord(from + 1);
  return named(tokens, from - 1, goesOn ? from + 1 : from);
}

/** `VB-204`, `GLP-1`. */
function readHyphenated(tokens: Tokens, from: number): Reading | undefined {
  const word = from - 2;
  const isGlued = tokens.glued(from) && tokens.glued(from - 1) && !followsLetters(tokens, word);
  if (!isGlued || tokens.size(word) < 2 || !tokens.upperCase(word) || tokens.is(word) !== undefined) return undefined;
  const is = tokens.is(from + 1);
  return is === 'percent' || is === 'scale' || tokens.text(from).includes('.') ? undefined : named(tokens, word, from);
}

const listings = wordSet('code ticker 代號 代号 代碼 代码');
const beforeListing = wordSet(': 為 为 是');

/** `stock code 2683`, 股份代號2683. */
function readListing(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.size(from) < 4) return undefined;
  const at = beforeListing.has(tokens.text(from - 1)) ? from - 2 : from - 1;
  return listings.has(tokens.text(at)) ? named(tokens, from, from) : undefined;
}

const laws = wordSet('法則 法则 定律');

/** The Rule of 40, 40法則. */
function readLaw(tokens: Tokens, from: number): Reading | undefined {
  if (laws.has(tokens.text(from + 1))) return named(tokens, from, from);
  const isRule = tokens.text(from - 1) === 'of' && tokens.text(from - 2) === 'rule' && tokens.capital(from - 2);
  return isRule ? named(tokens, from - 2, from) : undefined;
}

/** What is turned over, and said for the listener to do so. */
const pages = wordSet('slide page');

/** `COVID-19`, `Tier 1`, `Phase 3`; `slide 8` is a number that the translation has to have. */
function readNamed(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.is(from) !== 'identifier' || !(tokens.capital(from) || small.has(tokens.text(from)))) return undefined;
  const hyphen = tokens.text(from + 1) === '-' && tokens.glued(from + 1);
  const at = hyphen ? from + 2 : from + 1;
  if (!tokens.isNumber(at) || tokens.is(at + 1) === 'percent') return undefined;
  if (tokens.isHan(from) && !isIndexSize(tokens, at)) return undefined;
  if (!hyphen && (tokens.text(at).includes('.') || tokens.is(at + 1) === 'scale')) return undefined;
  if (!pages.has(tokens.text(from))) return named(tokens, from, at);
  return {
    next: at + 1,
    figures: [draft(tokens.start(at), tokens.end(at), 'quantity', tokens.value(at), { unit: 'page' })],
  };
}

/** Filings: `10-K`, `10-Q`, `8-K`, `20-F`; what rules are called by: `510(k)`, `401(k)`. */
function readForm(tokens: Tokens, from: number): Reading | undefined {
  const mark = tokens.text(from + 1);
  if (!tokens.glued(from + 1) || !tokens.glued(from + 2)) return undefined;
  if (mark === '(') {
    const isLetter = tokens.isWord(from + 2) && tokens.size(from + 2) === 1 && tokens.text(from + 3) === ')';
    return isLetter ? named(tokens, from, from + 3) : undefined;
  }
  if (tokens.is(from + 1) !== 'sign') return undefined;
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
