import { countScripts, type Script, type ScriptCount } from './chinese-script';
import type { Paragraph, Transcript } from './model';

/** So many more characters of one script than of the other tell which one a call is written in. */
const TELLING = 4;

/** Paragraphs that stay what and where they are, are the same objects in the next version. */
const counts = new WeakMap<Paragraph, ScriptCount>();
const balances = new WeakMap<Transcript, number>();

/** The script that most of a call's Chinese is written in; undefined where that would be a guess. */
export function scriptOfCall(transcript: Transcript): Script | undefined {
  let balance = balances.get(transcript);
  if (balance === undefined) {
    balance = balanceOf(transcript);
    balances.set(transcript, balance);
  }
  if (Math.abs(balance) < TELLING) return undefined;
  return balance > 0 ? 'traditional' : 'simplified';
}

/** How many more characters only Traditional writes than only Simplified does. */
function balanceOf({ preamble, turns }: Transcript): number {
  let balance = 0;
  for (const paragraphs of [preamble, ...turns.map((turn) => turn.paragraphs)]) {
    for (const paragraph of paragraphs) {
      if (paragraph.language !== 'zh') continue;
      const { traditional, simplified } = scriptCountOf(paragraph);
      balance += traditional - simplified;
    }
  }
  return balance;
}

/** How much of a paragraph only one script writes. */
export function scriptCountOf(paragraph: Paragraph): ScriptCount {
  const count = counts.get(paragraph) ?? countScripts(paragraph.text);
  counts.set(paragraph, count);
  return count;
}
