const namespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Node[]
): SVGElementTagNameMap[Tag] {
  const created = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, String(value));
  created.append(...children);
  return created;
}

/** A drawing with what it shows in words; without words it is passed over when the page is read out. */
export function drawing(
  name: string,
  { width, height }: { width: number; height: number },
  label: string,
  ...parts: readonly Node[]
): SVGSVGElement {
  const seen = { class: name, width, height, viewBox: `0 0 ${width} ${height}`, focusable: 'false' };
  if (label === '') return svg('svg', { ...seen, 'aria-hidden': 'true' }, ...parts);
  const title = svg('title', {});
  title.textContent = label;
  return svg('svg', { ...seen, role: 'img', 'aria-label': label }, title, ...parts);
}
