import { determiners, verbs } from '../vocabulary/words-en';
import { type CueKind, cueBefore } from './cues';
import type { Mention } from './mentions';
import type { SentenceParts } from './sentence';
import { namesOfList } from './share-names';
import type { Value } from './values';

/** What an amount of a list is of, by its place: a metric, and a segment where the list is one of segments. */
export interface Assigned {
  readonly mention: Mention;
  readonly segment: string | undefined;
}

/** `Gross and operating margin were 48% and 21%, respectively`: the amounts of lists that go with a list before them. */
export function assignedOf(sentence: SentenceParts): ReadonlyMap<Value, Assigned> {
  const assigned = new Map<Value, Assigned>();
  const { values } = sentence;
  for (let at = 0; at < values.length; ) {
    const run = runFrom(sentence, at);
    at += run.length;
    // `Utilization of both increased 24% and 43%` says no levels.
    const [first] = run;
    if (!first || run.length < 2 || !levels.has(cueBefore(sentence, first).is)) continue;
    const subjects = subjectsOf(sentence, run);
    for (const [index, value] of run.entries()) {
      const subject = subjects[index];
      if (subject) assigned.set(value, subject);
    }
  }
  return assigned;
}

const levels: ReadonlySet<CueKind> = new Set(['plain', 'level']);
const joining = new Set([',', 'and', '&']);

function runFrom({ values, items }: SentenceParts, start: number): Value[] {
  const run = values.slice(start, start + 1);
  for (let at = start + 1; at < values.length; at++) {
    const [before, value] = [values[at - 1], values[at]];
    if (!before || !value || before.kind !== value.kind) break;
    const between = items.slice(before.last + 1, value.first);
    if (between.length === 0 || !between.every(({ text }) => joining.has(text))) break;
    run.push(value);
  }
  return run;
}

/** As many metrics or segments as there are amounts, right before them; none where the numbers differ. */
function subjectsOf(sentence: SentenceParts, run: readonly Value[]): readonly Assigned[] {
  const first = run[0]?.first ?? 0;
  const floor = sentence.values.findLast(({ last }) => last < first)?.last ?? -1;
  const before = sentence.mentions.filter((own) => own.first > floor && own.last < first && !own.compared);
  const listed = before.slice(-run.length);
  if (listed.length === run.length && listed.every((own, at) => at === 0 || isJoined(sentence, listed[at - 1], own))) {
    return listed.map((mention) => ({ mention, segment: undefined }));
  }
  const mention = before.at(-1);
  const isRespective = sentence.items.some(({ text }) => text === 'respectively');
  if (!mention || !isRespective || mention.bases.length > 1) return [];
  const names = namesOfList(sentence, mention, first);
  return names.length === run.length ? names.map((segment) => ({ mention, segment })) : [];
}

function isJoined({ items }: SentenceParts, a: Mention | undefined, b: Mention): boolean {
  if (!a) return false;
  const between = items.slice(a.last + 1, b.first);
  const isList = between.some(({ text }) => joining.has(text));
  return isList && between.every(({ text }) => (joining.has(text) || determiners.has(text)) && !verbs.has(text));
}
