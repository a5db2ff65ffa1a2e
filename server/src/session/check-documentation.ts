/** Where a diagnostic code is explained: an address by code. Empty where the documentation was not shipped. */
export type CheckDocumentation = ReadonlyMap<string, string>;

const heading = /^## `([^`]+)`/;

/**
 * Finds the paragraph on each code in the Markdown file that ships with the server: a heading `` ## `code` `` each.
 *
 * @param uri where the reader's editor opens the file; `#L<line>` takes it to the heading
 */
export function checkDocumentation(markdown: string, uri: string): CheckDocumentation {
  const addresses = new Map<string, string>();
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const code = heading.exec(line)?.[1];
    if (code !== undefined) addresses.set(code, `${uri}#L${index + 1}`);
  }
  return addresses;
}
