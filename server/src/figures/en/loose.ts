import { draft, type Reading, tidy } from '../draft';
import type { Tokens } from '../tokens/token';

const parts: readonly (readonly [RegExp, number])[] = [
  [/^(?:half|halves)$/, 2],
  [/^thirds?$/, 3],
  [/^quarters?$/, 4],
  [/^fifths?$/, 5],
  [/^tenths?$/, 10],
];

/** Reads what carries a value in words: `a year`, `a decade`, `two-thirds`, `half`, `doubled`, `fourth`. Implicit figures all. */
export function readLoose(tokens: Tokens, from: number): Reading | undefined {
  return (
    readArticle(tokens, from) ?? readFraction(tokens, from) ?? readMultiple(tokens, from) ?? readOrdinal(tokens, from)
  );
}

/** `a year`, `a week`; `a year ago` is a period, which is read before. */
function readArticle(tokens: Tokens, from: number): Reading | undefined {
  const duration = /^an?$/.test(tokens.text(from) ?? '') ? tokens.sense(from + 1, 'duration') : undefined;
  const [start, last] = [tokens.at(from), tokens.at(from + 1)];
  if (!duration || !start || !last || partOf(last.text) === 4) return undefined;
  const figure = draft(start.start, last.end, 'duration', duration.factor, { unit: duration.unit, implicit: true });
  return { next: from + 2, figures: [figure] };
}

/** `one-third`, `two thirds`, `a quarter of`, `half`. */
export function readFraction(tokens: Tokens, from: number): Reading | undefined {
  const first = tokens.at(from);
  if (!first) return undefined;
  const count = tokens.sense(from, 'cardinal')?.value ?? (first.text === 'a' ? 1 : undefined);
  const at = count === undefined ? from : tokens.text(from + 1) === '-' ? from + 2 : from + 1;
  const part = tokens.at(at);
  const whole = partOf(part?.text);
  if (!part || whole === undefined || (count === undefined && whole !== 2)) return undefined;
  // A quarter is three months too: only "a quarter of" is a share.
  if (whole === 4 && tokens.text(at + 1) !== 'of') return undefined;
  const value = tidy((count ?? 1) / whole);
  return { next: at + 1, figures: [draft(first.start, part.end, 'quantity', value, { unit: 'part', implicit: true })] };
}

function partOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parts.find(([pattern]) => pattern.test(text))?.[1];
}

function readMultiple(tokens: Tokens, from: number): Reading | undefined {
  const token = tokens.at(from);
  const value = tokens.sense(from, 'multiple')?.value;
  if (!token || value === undefined) return undefined;
  return {
    next: from + 1,
    figures: [draft(token.start, token.end, 'quantity', value, { unit: 'times', implicit: true })],
  };
}

/** `the fourth consecutive month`, which the other side may count. */
function readOrdinal(tokens: Tokens, from: number): Reading | undefined {
  const ordinal = tokens.sense(from, 'ordinal');
  const token = tokens.at(from);
  if (!ordinal || !token) return undefined;
  const figure = draft(token.start, token.end, 'quantity', ordinal.value, { unit: '', implicit: true });
  return { next: from + 1, figures: [figure] };
}
