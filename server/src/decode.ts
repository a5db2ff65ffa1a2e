const bom = { utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] } as const;

/**
 * Decodes a transcript: UTF-8, or UTF-16 that says so by its byte order mark. The mark itself is no part of the text.
 *
 * @returns undefined for bytes that are neither, Big5 or GB18030 for instance: guessing would garble them silently
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const starts = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (starts(bom.utf16le)) return 'utf-16le';
  return starts(bom.utf16be) ? 'utf-16be' : 'utf-8';
}
