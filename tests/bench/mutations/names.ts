import type { Call, Line, Pair } from './call';
import { type Kind, kind, replaced } from './defect';
import type { Random } from './random';

/** With fewer than this many, nobody can tell which rendering is the usual one. */
const LEAST_RENDERINGS = 3;
/** Syllables that names are written with, the same in both scripts. */
const syllables = ['艾', '克', '森', '莉', '特', '娜', '夫', '德', '卡', '史', '希', '科'];

interface Place {
  readonly pair: Pair;
  readonly written: string;
  readonly latin: string;
}

/** Where a translation names somebody of the call as it usually does. */
function namings(call: Call): Place[] {
  const names = new Set(call.headers.filter(({ role }) => role !== 'operator').flatMap(({ name }) => partsOf(name)));
  return [...names].flatMap((latin) => {
    const naming = call.pairs.filter(({ source }) => holdsWord(source.text, latin));
    const written = renderingOf(latin, naming, call);
    if (written === undefined) return [];
    return naming.flatMap((pair) => (pair.target.text.includes(written) ? [{ pair, written, latin }] : []));
  });
}

/** A full name and its words. */
function partsOf(name: string): string[] {
  return [name, ...name.split(/\s+/)].filter((part) => /^\p{Lu}[\p{L}'-]{2,}/u.test(part));
}

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return (
    at >= 0 && !/\p{Script=Latin}/u.test(text[at + word.length] ?? '') && !/\p{Script=Latin}/u.test(text[at - 1] ?? '')
  );
}

/**
 * How all translations of the paragraphs that name somebody write the name: in Latin letters, or with the one group of
 * three or two Chinese characters that they share and no other translation has.
 */
function renderingOf(latin: string, naming: readonly Pair[], call: Call): string | undefined {
  const targets = naming.map((pair) => pair.target.text);
  if (targets.length < LEAST_RENDERINGS) return undefined;
  if (targets.every((target) => holdsWord(target, latin))) return latin;
  const others = call.pairs.filter((pair) => !naming.includes(pair)).map((pair) => pair.target.text);
  for (const length of [3, 2]) {
    const shared = hanGroups(targets[0] ?? '', length).filter(
      (group) => targets.every((target) => target.includes(group)) && others.every((target) => !target.includes(group)),
    );
    if (shared.length > 0) return shared.length === 1 ? shared[0] : undefined;
  }
  return undefined;
}

function hanGroups(text: string, length: number): string[] {
  const groups = new Set(Array.from(text, (_, at) => text.slice(at, at + length)));
  return [...groups].filter((group) => group.length === length && /^\p{Script=Han}+$/u.test(group));
}

/** A Latin name in Chinese; a Chinese one in Latin letters or with another last character. */
function otherwise({ written, latin }: Place, random: Random): string {
  const syllable = (): string => random.pick(syllables) ?? '';
  if (written === latin)
    return latin
      .split(' ')
      .map(() => `${syllable()}${syllable()}${syllable()}`)
      .join('·');
  return random.below(2) === 0 ? latin : `${written.slice(0, -1)}${syllable()}`;
}

/** A person's name rendered otherwise than in the rest of the call. */
export const nameKinds: readonly Kind[] = [
  kind('name rendered otherwise', namings, (place, call, random) => {
    const { pair, written } = place;
    const at = pair.target.text.indexOf(written);
    const text = pair.target.text;
    const line: Line = { text: text.slice(0, at) + otherwise(place, random) + text.slice(at + written.length) };
    return {
      lines: replaced(call, new Map([[pair.target, [line]]])),
      accepted: [{ codes: ['inconsistent-name'], at: [pair.source] }],
      damaged: [pair.source, line],
      short: false,
    };
  }),
];
