import { isHan } from '../../transcript/characters';
import type { GlossaryTerm } from './model';
import type { GlossaryProblem } from './reading';
import { wordsOf } from './words';

/** More words than this are a sentence, and cost at every place where the first of them stands. */
const mostWords = 20;

/** Long enough to know a term again by, in a message about it. */
const excerptLength = 60;

/** Checks what a row or an entry says before it becomes a term. */
export function termFrom(entry: GlossaryTerm): GlossaryTerm | { readonly problem: GlossaryProblem['message'] } {
  const { source, targets, forbidden } = entry;
  if (source === '') return { problem: ({ files }) => files.glossary.noSource() };
  const named = source.length > excerptLength ? `${source.slice(0, excerptLength)}…` : source;
  const words = wordsOf(source);
  if (!words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) || hasHan(source)) {
    return { problem: ({ files }) => files.glossary.notEnglish(named) };
  }
  if (words.length > mostWords) return { problem: ({ files }) => files.glossary.tooLong(named, mostWords) };
  if (targets.length === 0 && forbidden.length === 0) {
    return { problem: ({ files }) => files.glossary.noTarget(named) };
  }
  const both = forbidden.find((form) => targets.includes(form));
  if (both !== undefined) return { problem: ({ files }) => files.glossary.bothAllowedAndForbidden(both) };
  return entry;
}

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}
