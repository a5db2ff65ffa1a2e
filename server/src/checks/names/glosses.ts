import type { Transcript } from '../../transcript/model';
import { nameKey, nameWords } from '../../transcript/names';

/** A Latin name in brackets, and the Chinese before it, with what may stand before the name. */
export interface Gloss {
  readonly chinese: string;
  readonly latin: string;
}

/** 財務總監裴德堅先生（Duncan Pettigrew）. */
const gloss =
  /(\p{Script=Han}{2,8}?)(?:先生|女士|小姐|博士|教授|醫師|医生|醫生)?\s?[（(](\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3})[)）]/gu;
const inHeader = /^(\p{Script=Han}+)\s?[（(]([^)）]+)[)）]$/u;
/** How long Chinese names are. */
const lengths = [2, 3, 4];

/** The names that a Chinese text gives in brackets. */
export function glossesIn(text: string): Gloss[] {
  return [...text.matchAll(gloss)].map(([, chinese = '', latin = '']) => ({ chinese, latin }));
}

/**
 * What the Chinese names of a call's people may be, by the words of their Latin ones: those that headers give, and what
 * stands before brackets, of which the rest of the call shows how much is the name. They need not sound alike:
 * 邱志恆（Kelvin Yau）.
 */
export function chineseNames(
  { turns }: Transcript,
  glosses: Iterable<Gloss>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (latin: string, chinese: readonly string[]): void => {
    for (const word of nameWords(latin)) {
      const known = names.get(word) ?? new Set();
      names.set(word, known);
      for (const name of chinese) known.add(name);
    }
  };
  const sure = new Set<string>();
  for (const { header } of turns) {
    for (const copy of [header.first, header.second]) {
      const [, chinese, latin] = inHeader.exec(copy?.name.text ?? '') ?? [];
      if (chinese === undefined || latin === undefined) continue;
      add(latin, [chinese]);
      sure.add(nameKey(latin));
    }
  }
  for (const { chinese, latin } of glosses) {
    // The header knows better: what the text gives may be the slip.
    if (!sure.has(nameKey(latin)))
      add(
        latin,
        lengths.map((length) => chinese.slice(-length)),
      );
  }
  return names;
}
