const prime = 0x1b3;
const word = 2 ** 32;

/**
 * 64 bits that stand for two texts, as 16 hexadecimal digits: FNV-1a over the UTF-16 code units, low byte first, of the
 * source, a line feed, and the translation, both without surrounding white space. Long enough that no two pairs of a
 * workspace share one by chance; nobody gains anything by making two that do.
 */
export function fingerprint(source: string, target: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const text = `${source.trim()}\n${target.trim()}`;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      low = (low ^ byte) >>> 0;
      // The prime is 2^40 + 0x1b3; every product stays within the 53 bits that a number keeps exactly.
      const product = low * prime;
      high = (high * prime + Math.floor(product / word) + ((low << 8) >>> 0)) >>> 0;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
