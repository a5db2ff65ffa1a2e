const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The words for a number, for expressions that look for them. */
export const numberWords = [...small, ...tens.slice(2), 'hundred'].join('|');

/** A number in words, with a capital where the model has one; undefined for what is better written in digits. */
export function writeWords(value: number, model: string): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  const ones = value % 10;
  const words =
    value < 20 ? small[value] : `${tens[Math.floor(value / 10)]}${ones === 0 ? '' : `-${small[ones] ?? ''}`}`;
  return words === undefined ? undefined : inCaseOf(model, words);
}

/** A word in the case of another: lower, Capitalised, or ALL CAPITALS. */
export function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const capital = /^\p{Lu}/u.test(model);
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
