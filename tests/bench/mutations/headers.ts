import type { Code } from '../../../server/src/checks/codes';
import type { Call, CallHeader, Line } from './call';
import { type Defect, type Kind, kind, replaced } from './defect';
import type { Random } from './random';

/** One letter of a name wrong, as fingers get it wrong: another one, doubled, left out, or before its neighbour. */
function misspelt(text: string, name: string, random: Random): string {
  const from = text.indexOf(name);
  const letters = [...name.matchAll(/\p{Ll}/gu)].map(({ index }) => from + index);
  const at = random.pick(letters) ?? from;
  const letter = text[at] ?? '';
  const next = text[at + 1] ?? '';
  const wrong = random.pick(
    [
      `${random.pick([...'aeionrstl'].filter((other) => other !== letter)) ?? ''}${next}`,
      `${letter}${letter}${next}`,
      next,
      `${next}${letter}`,
    ].filter((written) => written !== `${letter}${next}` && /^\p{Ll}/u.test(written)),
  );
  return `${text.slice(0, at)}${wrong ?? next}${text.slice(at + 2)}`;
}

function damaged(
  call: Call,
  { first, second }: CallHeader,
  copies: readonly (Line | undefined)[],
  codes: readonly Code[],
): Defect {
  const [one, other] = copies;
  const left = [one, other].flatMap((copy) => copy ?? []);
  return {
    lines: replaced(
      call,
      new Map([
        [first, [one ?? []].flat()],
        [second, [other ?? []].flat()],
      ]),
    ),
    accepted: [{ codes, at: left }],
    damaged: left,
    short: false,
  };
}

const everyHeader = ({ headers }: Call): readonly CallHeader[] => headers;
/** A name that is written only once in a call cannot be told from a misspelt one. */
const speakingTwice = ({ headers }: Call): CallHeader[] => headers.filter(({ turns }) => turns === 2);
const speakingOften = ({ headers }: Call): CallHeader[] => headers.filter(({ turns }) => turns > 2);

const oneCopy: readonly Code[] = ['header-not-repeated', 'inconsistent-speaker'];

function misspeltLine({ first }: CallHeader, part: string, random: Random): Line {
  return { text: misspelt(first.text, part, random) };
}

/** Speaker headers that lost a copy or a letter. */
export const headerKinds: readonly Kind[] = [
  kind('header’s second copy lost', everyHeader, (header, call) =>
    damaged(call, header, [header.first, undefined], ['header-not-repeated']),
  ),
  kind('header’s second copy misspelt', everyHeader, (header, call, random) =>
    damaged(call, header, [header.first, misspeltLine(header, header.first.text, random)], oneCopy),
  ),
  kind('header’s first copy misspelt', everyHeader, (header, call, random) =>
    damaged(call, header, [misspeltLine(header, header.first.text, random), header.second], oneCopy),
  ),
  kind('speaker misspelt in both copies', speakingOften, (header, call, random) => {
    const wrong = misspeltLine(header, header.name, random);
    return damaged(call, header, [wrong, { text: wrong.text }], ['inconsistent-speaker']);
  }),
  kind('speaker of two turns misspelt in both', speakingTwice, (header, call, random) => {
    const wrong = misspeltLine(header, header.name, random);
    return damaged(call, header, [wrong, { text: wrong.text }], ['inconsistent-speaker']);
  }),
];
