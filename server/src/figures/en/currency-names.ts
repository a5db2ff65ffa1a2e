import { currencies } from '../currencies';
import type { Tokens } from '../tokens/token';

/** A currency at a place: how many tokens name it, its code, and what part of its unit is meant. */
export interface CurrencyName {
  readonly words: number;
  readonly code: string;
  /** 0.01 for cents. */
  readonly factor: number;
}

const names = new Map(
  currencies.flatMap(({ code, en }) => en.filter((name) => name.includes('_')).map((name) => [name, code] as const)),
);
const spacedSymbol = /^(?:c|hk|us|nt|nz)$/;

/** The currency behind a number: `dollars`, `australian dollars`, `u.s. dollars`, `€`. */
export function currencyBehind(tokens: Tokens, at: number): CurrencyName | undefined {
  const named = names.get(`${tokens.text(at)}_${tokens.text(at + 1)}`);
  if (named) return { words: 2, code: named, factor: 1 };
  // New Taiwan dollars, Hong Kong dollars.
  const longer = /^(?:new|hong)$/.test(tokens.text(at) ?? '')
    ? names.get(`${tokens.text(at + 1)}_${tokens.text(at + 2)}`)
    : undefined;
  if (longer) return { words: 3, code: longer, factor: 1 };
  if (tokens.text(at) === 'u' && tokens.text(at + 2) === 's' && tokens.text(at + 3) === '.') {
    const dollar = currencyBehind(tokens, at + 4);
    return dollar?.code === 'USD' ? { ...dollar, words: dollar.words + 4 } : undefined;
  }
  const token = tokens.at(at);
  const sense = tokens.sense(at, 'currency');
  if (!sense?.suffix || !token) return undefined;
  // A symbol behind a number belongs to it unless another number follows: 10 € but "20 $30".
  if (token.type !== 'word' && !token.glued && tokens.at(at + 1)?.type === 'number') return undefined;
  return { words: 1, code: sense.code, factor: sense.factor };
}

/** The currency before a number: `$`, `US$`, `RMB`, and with a space `HK $`. */
export function currencyBefore(tokens: Tokens, at: number): CurrencyName | undefined {
  const text = tokens.text(at) ?? '';
  if (spacedSymbol.test(text) && tokens.text(at + 1) === '$') {
    const code = { c: 'CAD', hk: 'HKD', us: 'USD', nt: 'TWD', nz: 'NZD' }[text];
    return code === undefined ? undefined : { words: 2, code, factor: 1 };
  }
  const sense = tokens.sense(at, 'currency');
  return sense?.prefix ? { words: 1, code: sense.code, factor: 1 } : undefined;
}
