import type { Code } from '../../../server/src/checks/codes';
import type { Call, Line, Pair } from './call';
import { type Accepted, type Defect, type Kind, kind, replaced, type Skipped } from './defect';
import { interchangeable, isShort, saysEnough, sentencesOf } from './paragraph-text';
import type { Random } from './random';

/** Pairs with the one that follows in the same turn. */
export function neighbours({ turns }: Call): (readonly [Pair, Pair])[] {
  return turns.flatMap((pairs) => pairs.slice(1).flatMap((next, at) => twoOf(pairs[at], next)));
}

function twoOf(one: Pair | undefined, next: Pair): (readonly [Pair, Pair])[] {
  return one ? [[one, next]] : [];
}

function accept(code: Code, ...at: readonly Line[]): Accepted {
  return { codes: [code], at };
}

function lost(side: 'source' | 'target', left: readonly string[]) {
  return (pair: Pair, call: Call): Defect => {
    const remaining = pair[side === 'source' ? 'target' : 'source'];
    const blanks = left.map((text): Line => ({ text }));
    return {
      lines: replaced(call, new Map([[pair[side], blanks]])),
      accepted: [accept(side === 'source' ? 'missing-source' : 'missing-translation', remaining)],
      damaged: [remaining, ...blanks],
      short: isShort(pair.target.text),
    };
  };
}

function doubled(side: 'source' | 'target', codes: readonly Code[]) {
  return (pair: Pair, call: Call): Defect | Skipped => {
    if (!saysEnough(pair.target.text)) return 'skipped';
    const again: Line = { text: pair[side].text };
    return {
      lines: replaced(call, new Map([[pair[side], [pair[side], again]]])),
      accepted: [{ codes, at: [pair.source, pair.target, again] }],
      damaged: [pair.source, pair.target, again],
      short: isShort(pair.target.text),
    };
  };
}

/** Two neighbouring lines of one side become one, in the place of the first or of the second. */
function merged(side: 'source' | 'target', into: 'first' | 'second') {
  return ([first, second]: readonly [Pair, Pair], call: Call): Defect | Skipped => {
    if (interchangeable(first.target.text, second.target.text)) return 'skipped';
    const glue = side === 'source' ? ' ' : '';
    const both: Line = { text: `${first[side].text}${glue}${second[side].text}` };
    const [kept, gone] = into === 'first' ? [first, second] : [second, first];
    const [whole, alone] = side === 'source' ? [kept.target, gone.target] : [kept.source, gone.source];
    return {
      lines: replaced(
        call,
        new Map([
          [kept[side], [both]],
          [gone[side], []],
        ]),
      ),
      accepted: [
        accept('misaligned-translation', whole, alone, both),
        // Merged into the second, the source stands between its translations: either can be told to have none.
        accept(
          side === 'source' ? 'missing-source' : 'missing-translation',
          alone,
          ...(into === 'second' ? [both] : []),
        ),
      ],
      damaged: [whole, alone, both],
      short: isShort(first.target.text, second.target.text),
    };
  };
}

/** A paragraph of several sentences falls into two lines at the end of one of them. */
function split(side: 'source' | 'target') {
  return (pair: Pair, call: Call, random: Random): Defect | Skipped => {
    const sentences = sentencesOf(pair[side].text);
    const at = 1 + random.below(sentences.length - 1);
    const [before, after] = [sentences.slice(0, at).join('').trim(), sentences.slice(at).join('').trim()];
    if (interchangeable(before, after)) return 'skipped';
    const parts = [{ text: before }, { text: after }] as const;
    return {
      lines: replaced(call, new Map([[pair[side], parts]])),
      accepted: [
        accept('misaligned-translation', pair.source, ...parts),
        accept(side === 'source' ? 'missing-translation' : 'missing-source', ...parts),
      ],
      damaged: [pair.source, pair.target, ...parts],
      short: isShort(before, after),
    };
  };
}

function splittable(side: 'source' | 'target') {
  return ({ pairs }: Call): Pair[] => pairs.filter((pair) => sentencesOf(pair[side].text).length > 1);
}

const everyPair = ({ pairs }: Call): readonly Pair[] => pairs;

/** Lines that went, came, ran together or fell apart. */
export const lineKinds: readonly Kind[] = [
  kind('source line lost', everyPair, lost('source', [])),
  kind('translation line lost', everyPair, lost('target', [])),
  kind('source line blank', everyPair, lost('source', [''])),
  kind('translation line blank', everyPair, lost('target', [''])),
  kind('source line doubled', everyPair, doubled('source', ['missing-translation', 'misaligned-translation'])),
  kind(
    'translation line doubled',
    everyPair,
    doubled('target', ['missing-source', 'misaligned-translation', 'repeated-translation']),
  ),
  kind('translations merged into the first', neighbours, merged('target', 'first')),
  kind('translations merged into the second', neighbours, merged('target', 'second')),
  kind('sources merged into the first', neighbours, merged('source', 'first')),
  kind('sources merged into the second', neighbours, merged('source', 'second')),
  kind('translation split', splittable('target'), split('target')),
  kind('source split', splittable('source'), split('source')),
];
