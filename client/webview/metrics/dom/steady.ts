/** The items as they were before wherever they still say the same, so that their rows are not drawn again. */
export function steady<Item extends object>(items: readonly Item[], before: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    const earlier = before[at];
    return earlier !== undefined && saysTheSame(item, earlier) ? earlier : item;
  });
}

function saysTheSame<Item extends object>(item: Item, earlier: Item): boolean {
  const said = new Map(Object.entries(earlier));
  const own = Object.entries(item);
  return own.length === said.size && own.every(([name, value]) => said.get(name) === value);
}
