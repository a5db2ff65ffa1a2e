import { fold, isBlank, isLatin } from '../../transcript/characters';
import { toSimplified } from '../../transcript/chinese-script';
import type { FormPlace } from './renderings';

/** A text in which forms are found whatever their width, case, spaces and script. */
export interface ComparableText {
  /**
   * Every place of a form. A Latin form must begin at a word's beginning; `whole` also asks that it ends at one's end,
   * `or-inflected` does not.
   */
  find(form: string, ending: 'whole' | 'or-inflected'): FormPlace[];
}

export function comparable(text: string): ComparableText {
  const { characters, columns } = reduced(text);
  const letterAt = (column: number): boolean => isLetterOrDigit(text.charCodeAt(column));
  return {
    find(form, ending) {
      const { characters: wanted } = reduced(form);
      const places: FormPlace[] = [];
      if (wanted === '') return places;
      for (let at = characters.indexOf(wanted); at >= 0; at = characters.indexOf(wanted, at + wanted.length)) {
        const start = columns[at] ?? 0;
        const end = (columns[at + wanted.length - 1] ?? 0) + 1;
        const insideWord =
          (letterAt(start) && letterAt(start - 1)) || (ending === 'whole' && letterAt(end - 1) && letterAt(end));
        if (!insideWord) places.push({ start, end });
      }
      return places;
    },
  };
}

/** The characters that count when forms are compared, and the column of each. */
function reduced(text: string): { readonly characters: string; readonly columns: readonly number[] } {
  const folded = toSimplified(fold(text));
  let characters = '';
  const columns: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (isBlank(folded.charCodeAt(at))) continue;
    const lower = folded.charAt(at).toLowerCase();
    // A few letters become two in lower case, and columns must not shift.
    characters += lower.length === 1 ? lower : folded.charAt(at);
    columns.push(at);
  }
  return { characters, columns };
}

function isLetterOrDigit(code: number): boolean {
  return isLatin(code) || (code >= 0x30 && code <= 0x39);
}
