import type { Code } from '../../../server/src/checks/codes';
import type { Call, Line, Pair } from './call';
import { type Defect, type Kind, kind, replaced, type Skipped } from './defect';
import { interchangeable, isShort, saysEnough, sentencesOf } from './paragraph-text';
import type { Random } from './random';

/** A pair whose translation reads otherwise. `telling` are the texts that show it: the less they say, the harder it is to see. */
function reworded(call: Call, pair: Pair, text: string, codes: readonly Code[], ...telling: readonly string[]): Defect {
  const line: Line = { text };
  return {
    lines: replaced(call, new Map([[pair.target, [line]]])),
    accepted: [{ codes, at: [pair.source] }],
    damaged: [pair.source, line],
    short: isShort(...telling),
  };
}

function leftInSource(pair: Pair, call: Call): Defect | Skipped {
  // A name called out, or `OK.`, is right in either language.
  if (!saysEnough(pair.target.text) || pair.source.text.split(' ').length < 3) return 'skipped';
  return reworded(call, pair, pair.source.text, ['untranslated'], pair.target.text);
}

type Part = 'first' | 'middle' | 'last';

/** The translation without its first sentence, one in the middle, or any number at its end. */
function shortened(part: Part) {
  return (pair: Pair, call: Call, random: Random): Defect | Skipped => {
    const sentences = sentencesOf(pair.target.text);
    const inner = 1 + random.below(Math.max(1, sentences.length - (part === 'middle' ? 2 : 1)));
    const from = part === 'first' ? 0 : inner;
    const dropped = sentences.splice(from, part === 'last' ? sentences.length : 1).join('');
    if (!saysEnough(dropped)) return 'skipped';
    return reworded(call, pair, sentences.join('').trim(), ['incomplete-translation'], dropped);
  };
}

function ofSentences(least: number) {
  return ({ pairs }: Call): Pair[] => pairs.filter((pair) => sentencesOf(pair.target.text).length >= least);
}

/** A translation shorter than this is not cut in mid-sentence: what is left may be a sentence. */
const LONG = 40;

function cutOff(pair: Pair, call: Call, random: Random): Defect | Skipped {
  const text = pair.target.text.trim();
  const share = 0.3 + random.below(41) / 100;
  let at = Math.floor(text.length * share);
  while (at > 1 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) at--;
  return reworded(call, pair, text.slice(0, at), ['incomplete-translation'], text.slice(at));
}

/** Another translation of the call stands here, too. */
const repeated: readonly Code[] = ['repeated-translation', 'misaligned-translation'];

function instead(others: (pair: Pair, call: Call) => readonly Pair[]) {
  return (pair: Pair, call: Call, random: Random): Defect | Skipped => {
    const text = random.pick(others(pair, call))?.target.text;
    if (text === undefined || interchangeable(text, pair.target.text)) return 'skipped';
    return reworded(call, pair, text, repeated, text, pair.target.text);
  };
}

const everyPair = ({ pairs }: Call): readonly Pair[] => pairs;
const beside = (pair: Pair, { pairs }: Call): Pair[] =>
  [pairs[pair.index - 1], pairs[pair.index + 1]].flatMap((other) => other ?? []);
const elsewhere = (pair: Pair, { pairs }: Call): Pair[] =>
  pairs.filter((other) => Math.abs(other.index - pair.index) > 1);

/** Translations that are not what they should be, though they stand in their place. */
export const wordingKinds: readonly Kind[] = [
  kind('left in the source language', everyPair, leftInSource),
  kind('first sentence dropped', ofSentences(2), shortened('first')),
  kind('middle sentence dropped', ofSentences(3), shortened('middle')),
  kind('last sentences dropped', ofSentences(2), shortened('last')),
  kind('cut off in mid-sentence', ({ pairs }) => pairs.filter(({ target }) => target.text.length >= LONG), cutOff),
  kind('neighbour’s translation instead', everyPair, instead(beside)),
  kind('another paragraph’s translation instead', everyPair, instead(elsewhere)),
];
