/** Names of several words, by word; the longest that fits counts. */
export class PhraseTree<Value> {
  readonly #children = new Map<string, PhraseTree<Value>>();
  #value: Value | undefined;

  add(words: readonly string[], value: Value): void {
    let node: PhraseTree<Value> = this;
    for (const word of words) {
      let child = node.#children.get(word);
      if (!child) {
        child = new PhraseTree();
        node.#children.set(word, child);
      }
      node = child;
    }
    node.#value = value;
  }

  /**
   * The longest phrase that begins at an index.
   *
   * @param wordAt the word at an index, undefined where there is none, an empty string for one to be passed over
   * @returns its value and the first index behind it
   */
  longest(wordAt: (at: number) => string | undefined, from: number): { value: Value; next: number } | undefined {
    let node: PhraseTree<Value> | undefined = this;
    let found: { value: Value; next: number } | undefined;
    for (let at = from; ; at++) {
      const word = wordAt(at);
      if (word === undefined || (word === '' && at === from)) return found;
      if (word === '') continue;
      node = node.#children.get(word);
      if (!node) return found;
      if (node.#value !== undefined) found = { value: node.#value, next: at + 1 };
    }
  }
}
