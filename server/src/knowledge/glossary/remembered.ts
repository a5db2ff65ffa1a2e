/** So many texts are kept at most twice over: a long call has a few thousand paragraphs. */
const generation = 20_000;

/** What was found in texts, for those that are asked for again. What nobody asks for any more is forgotten. */
export class Remembered<Value> {
  #recent = new Map<string, Value>();
  #older = new Map<string, Value>();

  /** @param find is called where the text is not known; what it finds must depend on nothing else */
  get(text: string, find: () => Value): Value {
    const known = this.#recent.get(text);
    if (known !== undefined) return known;
    const value = this.#older.get(text) ?? find();
    if (this.#recent.size >= generation) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, value);
    return value;
  }
}
