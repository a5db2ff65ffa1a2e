/** Characters that would break a line of a list or turn the direction of what follows. */
const unprintable = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A text from a transcript, which nobody vouches for, as one printable line. */
export function printable(text: string): string {
  return text.replace(unprintable, ' ').trim();
}
