import { traditionalForms } from './dictionary-data';

let forms: ReadonlyMap<string, string> | undefined;

/** Folds Traditional characters to Simplified, one for one, so that one dictionary serves both scripts. */
export function toSimplified(text: string): string {
  forms ??= new Map(traditionalForms.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]));
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    folded += forms.get(character) ?? character;
  }
  return folded;
}
