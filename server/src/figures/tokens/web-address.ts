const POINT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const TOP_LEVEL = /\.(?:com|org|net|io|co|cn|tw|hk|edu|gov|info|ai|jp|uk|us|eu|de)$/;
/** A host longer than this is no address; so a long line of dotted letters stays linear. */
const MAX_WITHOUT_SCHEME = 100;

/**
 * The end of the web or mail address that begins at an index of character codes in lower case, the last of which is 0;
 * undefined where none does. An address is letters and digits joined by dots, with a scheme, `www.` or a known top-level
 * domain, so that the digits in it are no figures.
 */
export function webAddressEnd(codes: Uint16Array, start: number): number | undefined {
  let end = start;
  let marked = false;
  let scheme = false;
  for (let code = codes[end] ?? 0; isAddressPart(code); code = codes[++end] ?? 0) {
    if (code === POINT || code === AT) marked = true;
    if (code === COLON) {
      if (codes[end + 1] !== SLASH || codes[end + 2] !== SLASH) break;
      scheme = true;
    }
    if (!scheme && end - start > MAX_WITHOUT_SCHEME) return undefined;
  }
  if (!marked && !scheme) return undefined;
  while (end > start && isTrailing(codes[end - 1] ?? 0)) end--;
  if (scheme) return end;
  const address = String.fromCharCode(...codes.subarray(start, end));
  if (address.startsWith('www.')) return end;
  const path = address.indexOf('/');
  return TOP_LEVEL.test(path < 0 ? address : address.slice(0, path)) ? end : undefined;
}

/** Letters, digits and `-._~:/?#@&=+%`. */
function isAddressPart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x2d && code <= 0x3a) ||
    (code >= 0x3f && code <= 0x40) ||
    (code >= 0x25 && code <= 0x26) ||
    code === 0x5f ||
    code === 0x7e ||
    code === 0x23 ||
    code === 0x3d ||
    code === 0x2b
  );
}

/** Marks at the end that belong to the sentence. */
function isTrailing(code: number): boolean {
  return code === 0x2e || code === 0x3a || code === 0x3f || code === 0x2d;
}
