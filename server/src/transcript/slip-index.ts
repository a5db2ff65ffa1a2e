/**
 * Finds the strings that may be a slip apart without comparing each with each: strings a slip apart are equal once a
 * letter of one of them, or of both, is left out.
 */
export class SlipIndex<T> {
  readonly #byVariant = new Map<string, T[]>();

  add(text: string, value: T): void {
    for (const variant of variantsOf(text)) {
      const values = this.#byVariant.get(variant);
      if (values) values.push(value);
      else this.#byVariant.set(variant, [value]);
    }
  }

  /** All that may be a slip apart from the text, what is equal to it, and perhaps some more. */
  near(text: string): Set<T> {
    return new Set([...variantsOf(text)].flatMap((variant) => this.#byVariant.get(variant) ?? []));
  }
}

function variantsOf(text: string): Set<string> {
  const variants = new Set([text]);
  for (let at = 0; at < text.length; at++) variants.add(text.slice(0, at) + text.slice(at + 1));
  return variants;
}
