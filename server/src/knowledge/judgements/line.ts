import * as z from 'zod/mini';
import { codes } from '../../checks/codes';
import type { Judgement } from './model';

/** A line of the file, its keys in the order in which they are written: where, what, why, and what holds it there. */
const schema = z.object({
  transcript: z.optional(z.string()),
  source: z._default(z.string(), ''),
  target: z._default(z.string(), ''),
  code: z.enum(codes),
  words: z.optional(z.string().check(z.minLength(1))),
  occurrence: z._default(z.int().check(z.positive()), 1),
  reason: z.optional(z.string()),
  texts: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});

/** Undefined for a line that is no judgement. */
export function readLine(line: string): Judgement | undefined {
  return fromData(parsed(line));
}

/** The same judgement is always the same line. */
export function writeLine(judgement: Judgement): string {
  return JSON.stringify(toData(judgement));
}

/** Undefined for data that is no judgement. */
export function fromData(data: unknown): Judgement | undefined {
  const result = z.safeParse(schema, data);
  if (!result.success) return undefined;
  const { transcript, reason, words, ...rest } = result.data;
  return { ...rest, transcript, words, reason };
}

/** A judgement as plain data. What goes without saying is left out. */
export function toData({ transcript, source, target, code, words, occurrence, reason, texts }: Judgement): object {
  return {
    transcript,
    ...(source !== '' && { source }),
    ...(target !== '' && { target }),
    code,
    words,
    ...(occurrence !== 1 && { occurrence }),
    reason,
    texts,
  };
}

/** By transcript and by what stands there, in the order of the characters' codes, the same on every machine. */
export function compareJudgements(a: Judgement, b: Judgement): number {
  return (
    compare(a.transcript ?? '', b.transcript ?? '') ||
    compare(a.source, b.source) ||
    compare(a.target, b.target) ||
    compare(a.code, b.code) ||
    compare(a.words ?? '', b.words ?? '') ||
    a.occurrence - b.occurrence ||
    compare(a.texts, b.texts)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
