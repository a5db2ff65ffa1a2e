import { currencies } from '../currencies';
import type { Tokens } from '../tokens/token';

/** A currency at a place: how many tokens name it, its code, and what part of its unit is meant. */
export interface CurrencyName {
  readonly words: number;
  readonly code: string;
  /** 0.01 for cents. */
  readonly factor: number;
}

/** Currencies by the second word of their names in two words, with the first: `dollar` of `australian`. */
const names = new Map<string, Map<string, CurrencyName>>();
for (const { code, en, enCents } of currencies) {
  for (const name of [...en, ...enCents]) {
    const [first, second] = name.split('_');
    if (first === undefined || second === undefined) continue;
    const behind = names.get(first) ?? new Map<string, CurrencyName>();
    names.set(first, behind.set(second, { words: 2, code, factor: enCents.includes(name) ? 0.01 : 1 }));
  }
}
const spacedSymbols = new Map([
  ['c', 'CAD'],
  ['hk', 'HKD'],
  ['us', 'USD'],
  ['nt', 'TWD'],
  ['nz', 'NZD'],
]);

function nameAt(tokens: Tokens, at: number): CurrencyName | undefined {
  return names.get(tokens.text(at))?.get(tokens.text(at + 1));
}

/** The currency behind a number: `dollars`, `australian dollars`, `u.s. dollars`, `€`. */
export function currencyBehind(tokens: Tokens, at: number): CurrencyName | undefined {
  const text = tokens.text(at);
  const named = nameAt(tokens, at);
  if (named) return named;
  // New Taiwan dollars, Hong Kong dollars.
  const longer = text === 'new' || text === 'hong' ? nameAt(tokens, at + 1) : undefined;
  if (longer) return { ...longer, words: 3 };
  if (text === 'u' && tokens.text(at + 2) === 's' && tokens.text(at + 3) === '.') {
    const dollar = currencyBehind(tokens, at + 4);
    return dollar?.code === 'USD' ? { ...dollar, words: dollar.words + 4 } : undefined;
  }
  const sense = tokens.sense(at, 'currency');
  if (!sense?.suffix) return undefined;
  // A symbol behind a number belongs to it unless another number follows: 10 € but "20 $30".
  if (!tokens.isWord(at) && !tokens.glued(at) && tokens.isNumber(at + 1)) return undefined;
  return { words: 1, code: sense.code, factor: sense.factor };
}

/** The currency before a number: `$`, `US$`, `RMB`, and with a space `HK $`. */
export function currencyBefore(tokens: Tokens, at: number): CurrencyName | undefined {
  const sense = tokens.sense(at, 'currency');
  if (sense) return sense.prefix ? { words: 1, code: sense.code, factor: 1 } : undefined;
  // HK 62 cents.
  const cents = tokens.isNumber(at + 1) && tokens.sense(at + 2, 'currency')?.factor === 0.01;
  const spaced =
    (cents || tokens.text(at + 1) === '$') && !isPronoun(tokens, at) ? spacedSymbols.get(tokens.text(at)) : undefined;
  return spaced === undefined ? undefined : { words: cents ? 1 : 2, code: spaced, factor: 1 };
}

/** It cost us $5 million. */
function isPronoun(tokens: Tokens, at: number): boolean {
  return tokens.text(at) === 'us' && !tokens.capital(at);
}
