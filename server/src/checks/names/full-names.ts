import { isHan } from '../../transcript/characters';
import type { OddRendering } from './odd-renderings';
import type { NameUse } from './spoken-names';

/** A name, or several words of one that stand together, which a translation renders otherwise than the call. */
export interface OddName {
  /** As the source writes it, and where in the source's text. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly use: NameUse;
  readonly elsewhere: readonly NameUse[];
  /** What stands in the translation and what is usual: the whole first, then the words of it, which may stand alone. */
  readonly parts: readonly NamePart[];
}

export interface NamePart {
  readonly here: string;
  readonly usual: string;
}

const separators = ['·', ' ', '‧', '•', '・', ''];

/** Joins what is reported of a full name's words to one, where they stand together on both sides. */
export function joinFullNames(renderings: readonly OddRendering[]): OddName[] {
  const sorted = [...renderings].sort(
    (a, b) => a.use.source.line - b.use.source.line || a.use.mention.start - b.use.mention.start,
  );
  const names: OddName[] = [];
  for (const rendering of sorted) {
    const before = names.at(-1);
    const joined = before && join(before, rendering);
    if (joined) names.splice(-1, 1, joined);
    else names.push(single(rendering));
  }
  return names;
}

function single({ use, here, usual, elsewhere }: OddRendering): OddName {
  const { start, end } = use.mention;
  return { name: use.written, start, end, use, elsewhere, parts: [{ here, usual }] };
}

function join(before: OddName, { use, here, usual, elsewhere }: OddRendering): OddName | undefined {
  const [whole] = before.parts;
  const { source, target, mention } = use;
  if (!whole || before.use.source !== source || !/^\.?[ -]$/.test(source.text.slice(before.end, mention.start))) {
    return undefined;
  }
  const separator = separators.find((it) => target.text.includes(whole.here + it + here));
  if (separator === undefined) return undefined;
  const together = { here: whole.here + separator + here, usual: fullName(whole.usual, usual) };
  return {
    name: source.text.slice(before.start, mention.end),
    start: before.start,
    end: mention.end,
    use: before.use,
    elsewhere: before.elsewhere.length <= elsewhere.length ? before.elsewhere : elsewhere,
    parts: [together, ...before.parts, { here, usual }],
  };
}

function fullName(given: string, family: string): string {
  return given + (isHan(given.charCodeAt(0)) ? '·' : ' ') + family;
}
