/** A source of random numbers that gives the same ones for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number;
  /** One of the values; undefined where there are none. */
  pick<Value>(values: readonly Value[]): Value | undefined;
  /** The values in another order. */
  shuffled<Value>(values: readonly Value[]): Value[];
}

/**
 * Marsaglia's xorshift with 32 bits of state (Xorshift RNGs, 2003), started from a seed and what the numbers are for,
 * so that a kind of defect added, or a call less, does not change the defects made elsewhere.
 */
export function randomFor(seed: number, ...purpose: readonly string[]): Random {
  let state = hash(`${seed} ${purpose.join(' ')}`) || 1;
  const below = (bound: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  return {
    below,
    pick: (values) => values[below(values.length)],
    shuffled: (values) => {
      const order = values.map((value) => ({ value, at: below(2 ** 31) }));
      return order.sort((a, b) => a.at - b.at).map(({ value }) => value);
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
