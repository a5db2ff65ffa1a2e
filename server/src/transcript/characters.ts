/**
 * Folds full-width forms, ideographic spaces and typographic quotes and dashes to their ASCII counterparts, character
 * by character, so that columns in the folded text are columns in the text itself.
 */
export function fold(text: string): string {
  if (!foldable.test(text)) return text;
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const half = halfWidth(code);
    if (half === code) continue;
    folded += text.slice(from, at) + String.fromCharCode(half);
    from = at + 1;
  }
  return folded + text.slice(from);
}

const foldable = /[\u00A0\u2010-\u2015\u2018\u2019\u201C\u201D\u2212\u3000\uFF01-\uFF5E]/;

function halfWidth(code: number): number {
  if (code < 0xa0 || (code > 0x3000 && code < 0xff01)) return code;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0xa0 || code === 0x3000) return 0x20;
  if (code < 0x2010 || code > 0x2212) return code;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  return code <= 0x2015 || code === 0x2212 ? 0x2d : code;
}

/** Whether a UTF-16 code unit is a Chinese character (CJK unified ideographs, extension A, compatibility). */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

/** Whether a UTF-16 code unit is a letter of the Latin script, half- or full-width. */
export function isLatin(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** White space at the edges of a line; a byte order mark and zero-width characters count as such. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f);
}

/** A key under which two writings of one line are equal: folded, lower case, single spaces. */
export function lineKey(text: string): string {
  return fold(text).toLowerCase().replace(/\s+/g, ' ').trim();
}
