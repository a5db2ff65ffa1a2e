/** The part of an editor and its document that tells how far it is scrolled. */
export interface ScrolledEditor {
  readonly visibleRanges: readonly { readonly start: { readonly line: number; readonly character: number } }[];
  readonly document: { readonly lineCount: number; lineAt(line: number): { readonly text: string } };
}

/** What stands at the top of an editor: the line and, behind the point, how much of it is above. */
export function topLine({ visibleRanges, document }: ScrolledEditor): number | undefined {
  const start = visibleRanges[0]?.start;
  if (start === undefined) return undefined;
  // A paragraph is one line, wrapped over several rows: the character tells which of them is on top.
  const { length } = document.lineAt(Math.min(start.line, document.lineCount - 1)).text;
  return start.line + (length === 0 ? 0 : Math.min(start.character / length, 0.999));
}

/** The position at which a line given so stands. */
export function positionAt(document: ScrolledEditor['document'], line: number): { line: number; character: number } {
  const whole = Math.max(0, Math.min(Math.floor(line), document.lineCount - 1));
  const part = Math.max(0, Math.min(line - whole, 1));
  return { line: whole, character: Math.floor(part * document.lineAt(whole).text.length) };
}
