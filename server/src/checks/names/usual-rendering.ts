import type { NameUse, SpokenName } from './spoken-names';
import { standsAlone } from './standing-alone';
import { isNameCharacter } from './transliteration';

/** What is known of how a name is rendered in Chinese, before the rest of the call is asked. */
export interface ChineseRendering {
  readonly text: string;
  /** The uses that have it and no Latin beside it. */
  readonly plain: readonly NameUse[];
  /** All uses that have it, glosses included. */
  readonly uses: readonly NameUse[];
}

/** The text that sounds like the name and stands in the most of its uses; the longest of several. */
export function commonRendering({ uses }: SpokenName): ChineseRendering | undefined {
  const byText = new Map<string, NameUse[]>();
  for (const use of uses) {
    for (const text of use.candidates) {
      const known = byText.get(text);
      if (known) known.push(use);
      else byText.set(text, [use]);
    }
  }
  let best: ChineseRendering | undefined;
  for (const [text, having] of byText) {
    if (
      best &&
      (having.length < best.uses.length || (having.length === best.uses.length && text.length <= best.text.length))
    ) {
      continue;
    }
    if (!having.some(({ target }) => standsAlone(target.text, text))) continue;
    best = { text, uses: having, plain: having.filter(({ latinAt }) => latinAt.length === 0) };
  }
  return best;
}

/** A text that is like the common rendering, but not the same: 蜜雅 for 米雅. */
export function variantOf(common: string, { candidates, target }: NameUse): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const text of [...candidates, ...almost(common, target.text)]) {
    if (Math.abs(text.length - common.length) > 1 || text.includes(common) || common.includes(text)) continue;
    const shared = [...text].filter((character) => common.includes(character)).length;
    if (shared <= most || shared * 2 < Math.min(text.length, common.length)) continue;
    if (!standsAlone(target.text, text)) continue;
    best = text;
    most = shared;
  }
  return best;
}

/** What differs from a rendering in some of its characters, all of them such as names are written with. */
function almost(rendering: string, text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + rendering.length <= text.length; at++) {
    let same = 0;
    let others = 0;
    for (let of = 0; of < rendering.length; of++) {
      if (text[at + of] === rendering[of]) same++;
      else if (isNameCharacter(text.charAt(at + of))) others++;
      else break;
    }
    if (same > 0 && same + others === rendering.length) found.push(text.slice(at, at + rendering.length));
  }
  return found;
}

/** So many characters that names are written with hardly stand side by side but in a name. */
const LEAST_CHARACTERS = 3;
const MOST_CHARACTERS = 7;

/** What in a translation must be a name, though it doesn't sound like the one that the source calls. */
export function nameIn({ target: { text } }: NameUse): string | undefined {
  let from = 0;
  for (let to = 0; to <= text.length; to++) {
    if (isNameCharacter(text.charAt(to))) continue;
    const run = text.slice(from, to);
    if (run.length >= LEAST_CHARACTERS && run.length <= MOST_CHARACTERS && standsAlone(text, run)) return run;
    from = to + 1;
  }
  return undefined;
}
