import { countScripts, type Script } from '../../transcript/chinese-script';

const closing: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
]);

/** One character may be a slip; two and none of the other kind are a quotation. */
const TELLING = 2;

/** What stands in quotation marks or brackets and is all in a script: a title or name left as it is. `to` exclusive. */
export function quotationsIn(text: string, script: Script): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const open: { mark: string; from: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const mark = closing.get(character);
    if (mark !== undefined) open.push({ mark, from: at + 1 });
    const last = open.at(-1);
    if (last?.mark !== character) continue;
    open.pop();
    // Within another, the outer one decides; looking at each would cost the square of their number.
    if (open.length > 0) continue;
    const counts = countScripts(text.slice(last.from, at));
    const other = script === 'simplified' ? counts.traditional : counts.simplified;
    if (counts[script] >= TELLING && other === 0) found.push({ from: last.from, to: at });
  }
  return found;
}
