/** Where translations are shorter than this, one is as good as another: 謝謝 and 好的。 */
const LEAST_SAID = 6;
/** A translation up to this long carries little that tells whose it is. */
const SHORT = 20;

/** The letters and digits of a text: what is said, without how it is punctuated. */
function said(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Whether a text says enough that losing it, or another in its place, is a defect that can be told. */
export function saysEnough(text: string): boolean {
  return said(text).length >= LEAST_SAID;
}

export function isShort(...texts: readonly string[]): boolean {
  return texts.some((text) => said(text).length <= SHORT);
}

/** Whether two texts can stand for each other: they say the same, or too little. */
export function interchangeable(one: string, other: string): boolean {
  return !saysEnough(one) || !saysEnough(other) || said(one) === said(other);
}

const sentenceEnd = /[。！？!?.][」』”’"')）]*\s*/g;
const abbreviation = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|vs|No|Inc|Corp|Co|Ltd|Jr|Sr|U\.S|[A-Z])\.$/;

/** The sentences of a paragraph of either language; together they are the paragraph. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(sentenceEnd)) {
    const to = index + end.length;
    if (end.startsWith('.') && !endsWithStop(text, index, to)) continue;
    sentences.push(text.slice(from, to));
    from = to;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}

/** A full stop ends a sentence unless it stands in a number, a name or after an abbreviation. */
function endsWithStop(text: string, index: number, to: number): boolean {
  if (abbreviation.test(text.slice(Math.max(0, index - 6), index + 1))) return false;
  return (
    to === text.length || /[\s」』”"')）]$/.test(text.slice(index + 1, to)) || /\p{Script=Han}/u.test(text[to] ?? '')
  );
}
