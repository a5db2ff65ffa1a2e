import { countScripts, type Script } from './chinese-script';
import type { Transcript } from './model';

/** So many more characters of one script than of the other tell which one a call is written in. */
const TELLING = 4;

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
    for (const { language, text } of paragraphs) {
      if (language !== 'zh') continue;
      const { traditional, simplified } = countScripts(text);
      balance += traditional - simplified;
    }
  }
  return balance;
}
