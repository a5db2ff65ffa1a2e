import type { Alignment } from '../../alignment/model';
import type { Transcript } from '../../transcript/model';
import { oneSlipApart } from '../../transcript/similarity';
import { capitalWords } from './capital-words';
import { countUnits } from './count-units';
import type { NameReading } from './name-reading';
import { type NameUse, type SpokenName, spokenNames } from './spoken-names';
import { Transliteration } from './transliteration';
import { type ChineseRendering, commonRendering, nameIn, variantOf } from './usual-rendering';

/** A word of a name that a translation renders otherwise than the rest of the call. */
export interface OddRendering {
  readonly use: NameUse;
  /** What stands in the translation. */
  readonly here: string;
  readonly usual: string;
  /** Uses elsewhere that have the usual rendering; none where the source's own spelling is the usual one. */
  readonly elsewhere: readonly NameUse[];
}

/** So often a name must be kept in Latin letters before one rendering in Chinese is odd. */
const ESTABLISHED = 2;

/**
 * The renderings that differ from the usual one of their name. A Chinese text is taken for a rendering when it sounds
 * like the name, stands where names stand, and hardly ever where the name is not called: in two uses at least, or
 * beside the Latin name, or where the name is kept in Latin letters otherwise.
 */
export function oddRenderings(transcript: Transcript, { units }: Alignment, reading: NameReading): OddRendering[] {
  const suspects = spokenNames(transcript, units, reading).flatMap(suspectsOf);
  const counts = countUnits(units, new Set(suspects.flatMap(({ texts }) => texts)));
  return suspects.flatMap((suspect) => suspect.decide((text) => counts.get(text) ?? 0));
}

/** A name that may be rendered in several ways, if some texts are no ordinary words. */
interface Suspect {
  readonly texts: readonly string[];
  decide(unitsWith: (text: string) => number): OddRendering[];
}

function suspectsOf(name: SpokenName): Suspect[] {
  const misspelt: Suspect = { texts: [], decide: () => (name.person ? name.uses.flatMap(misspeltIn) : []) };
  const latin = name.uses.filter(({ latinAt, glossed }) => latinAt.length > 0 && !glossed);
  const common = commonRendering(name);
  if (!common || !isProven(common)) {
    if (latin.length < ESTABLISHED) return [misspelt];
    return [misspelt, ...name.uses.flatMap((use) => exceptionIn(use, name, common, latin))];
  }
  const variants = name.uses.flatMap((use) => {
    const isLatin = use.latinAt.length > 0 && !use.glossed;
    const text = isLatin || common.uses.includes(use) ? undefined : variantOf(common.text, use);
    return text === undefined || isOther(use, text) ? [] : [{ use, text }];
  });
  if (latin.length === 0 && variants.length === 0) return [misspelt];
  const others = latin.length > common.uses.length ? name.uses.filter((use) => !common.uses.includes(use)) : [];
  return [
    misspelt,
    conflictOf(common, latin, variants),
    ...others.flatMap((use) => exceptionIn(use, name, common, latin)),
  ];
}

/** Whether a text renders another name of the source: a city, a person who does not speak. */
function isOther({ source, mention }: NameUse, text: string): boolean {
  return capitalWords(source.text).some(
    ({ key }) => key !== mention.key && new Transliteration(key).candidates(text).has(text),
  );
}

/** A name with a rendering in Chinese that is kept in Latin letters elsewhere, or has something like the rendering there. */
function conflictOf(
  { text: chinese, uses, plain }: ChineseRendering,
  latin: readonly NameUse[],
  variants: readonly { readonly use: NameUse; readonly text: string }[],
): Suspect {
  const decide: Suspect['decide'] = (unitsWith) => {
    // He may be called by name where the source says `he`.
    if (unitsWith(chinese) - uses.length > uses.length / 2) return [];
    const odd: OddRendering[] = [];
    const written = latin[0]?.written ?? '';
    if (latin.length > uses.length || (latin.length === uses.length && isFirst(latin, uses))) {
      if (latin.length >= ESTABLISHED) {
        odd.push(...plain.map((use) => ({ use, here: chinese, usual: written, elsewhere: latin })));
      }
    } else if (uses.length >= ESTABLISHED) {
      odd.push(...latin.map((use) => ({ use, here: use.written, usual: chinese, elsewhere: uses })));
    }
    for (const { use, text } of variants) {
      const alike = variants.filter((variant) => variant.text === text).length;
      if (unitsWith(text) === alike && alike < uses.length) {
        odd.push({ use, here: text, usual: chinese, elsewhere: uses });
      }
    }
    return odd;
  };
  return { texts: [chinese, ...variants.map(({ text }) => text)], decide };
}

function isProven({ uses }: ChineseRendering): boolean {
  return uses.length >= 2 || uses.some(({ glossed }) => glossed);
}

function isFirst(these: readonly NameUse[], those: readonly NameUse[]): boolean {
  return (these[0]?.source.line ?? 0) < (those[0]?.source.line ?? 0);
}

/** A use in Chinese of a name that is kept in Latin letters otherwise. */
function exceptionIn(
  use: NameUse,
  { person }: SpokenName,
  common: ChineseRendering | undefined,
  latin: readonly NameUse[],
): Suspect[] {
  if (use.latinAt.length > 0) return [];
  const text = common?.uses.includes(use) ? common.text : person ? nameIn(use) : undefined;
  if (text === undefined || isOther(use, text)) return [];
  const decide: Suspect['decide'] = (unitsWith) =>
    unitsWith(text) === 1 ? [{ use, here: text, usual: use.written, elsewhere: latin }] : [];
  return [{ texts: [text], decide }];
}

/** A Latin name in the translation that is a slip away from the source's, and not in the source itself. */
function misspeltIn(use: NameUse): OddRendering[] {
  const { mention, source, target, latinAt, written } = use;
  if (latinAt.length > 0 || mention.key.length < 4) return [];
  const wrong = capitalWords(target.text).find(({ key }) => oneSlipApart(key, mention.key));
  if (!wrong) return [];
  const here = target.text.slice(wrong.start, wrong.end);
  return source.text.includes(here) ? [] : [{ use, here, usual: written, elsewhere: [] }];
}
