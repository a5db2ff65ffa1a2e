import { hasHan, nameKey, shortKeysOf } from './name-key';

/** Which names are of one company. */
export class NameGroups {
  readonly #parents = new Map<string, string>();

  /** The key that stands for all names of a company. */
  of(name: string): string {
    return this.#root(nameKey(name));
  }

  /** Names of one call are of one company. */
  join([first, ...others]: readonly string[]): void {
    if (first === undefined) return;
    this.#root(nameKey(first));
    for (const other of others) this.#merge(nameKey(first), nameKey(other));
  }

  /**
   * A short name is that of the one company whose full name it shortens. Where it could be that of two, or where the two
   * go by different Chinese names, it stays a company of its own.
   */
  joinShortNames(names: readonly string[]): void {
    const keys = new Set(names.map(nameKey));
    const shortened = new Map<string, Set<string>>();
    for (const name of names) {
      for (const short of shortKeysOf(name)) {
        if (!keys.has(short)) continue;
        const full = shortened.get(short) ?? new Set();
        shortened.set(short, full.add(nameKey(name)));
      }
    }
    // The longest first: what they shorten is then one company, not two, for those that are shorter still.
    for (const [short, full] of [...shortened].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
      const own = this.#root(short);
      const others = [...new Set([...full].map((key) => this.#root(key)))].filter((root) => root !== own);
      const [other] = others;
      if (other === undefined || others.length > 1 || !this.#mayBeOne(own, other)) continue;
      this.#merge(own, other);
    }
  }

  #mayBeOne(one: string, other: string): boolean {
    const [a, b] = [one, other].map((root) =>
      [...this.#parents.keys()].filter((key) => hasHan(key) && this.#root(key) === root),
    );
    if (!a?.length || !b?.length) return true;
    return a.some((name) => b.some((its) => name.startsWith(its) || its.startsWith(name)));
  }

  #root(key: string): string {
    let root = key;
    for (
      let parent = this.#parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.#parents.get(root)
    ) {
      root = parent;
    }
    this.#parents.set(key, root);
    return root;
  }

  /** The lesser of two roots stays one, so that the order in which names come does not matter. */
  #merge(one: string, other: string): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    const [root, child] = a < b ? [a, b] : [b, a];
    this.#parents.set(child, root);
    this.#parents.set(root, root);
  }
}
