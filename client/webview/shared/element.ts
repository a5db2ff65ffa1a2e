interface ElementOptions {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A line of a transcript may be a megabyte long; nobody reads that much in a cell. */
const longest = 400;
/** In a label there is no element to keep marks of direction in, so they are left out. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A new element. Text is set as text: what comes from a transcript is never read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  if (options.class !== undefined) created.className = options.class;
  if (options.text !== undefined) created.textContent = clipped(options.text);
  for (const [name, value] of Object.entries(options.attributes ?? {})) setAttribute(created, name, value);
  created.append(...children);
  return created;
}

/** An element for words of the transcript: `bdi`, so that marks of direction in them turn around nothing else. */
export function quoted(className: string): HTMLElement {
  return element('bdi', { class: className });
}

/** Sets a text only when it differs, so that nothing repaints and no screen reader repeats itself. */
export function setText(target: HTMLElement, text: string): void {
  const shown = clipped(text);
  if (target.textContent !== shown) target.textContent = shown;
}

export function setAttribute(target: Element, name: string, value: string): void {
  const shown = clipped(value.replace(directionMarks, ''));
  if (target.getAttribute(name) !== shown) target.setAttribute(name, shown);
}

/** Sets a custom property of an element's style only when it differs, so that nothing is laid out again. */
export function setStyle(target: HTMLElement, name: string, value: number): void {
  if (target.style.getPropertyValue(name) !== String(value)) target.style.setProperty(name, String(value));
}

/** A sign that is seen and not read: what it means is said beside it. */
export function setSign(target: HTMLElement, sign: string): void {
  setAttribute(target, 'data-sign', sign);
}

function clipped(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
