import { glossaryOf } from '../../server/src/knowledge/glossary/glossary-of';
import type { Glossary, GlossaryTerm } from '../../server/src/knowledge/glossary/model';
import { readGlossary } from '../../server/src/knowledge/glossary/read-glossary';
import { messagesFor } from '../../server/src/messages/messages';
import { joinLines } from './marked-text';

/** A glossary of the rows of a table. */
export function glossary(...rows: readonly string[]): Glossary {
  return glossaryOf([readGlossary(joinLines(...rows))]) ?? { terms: [] };
}

/** The terms of a glossary file in short: `source = target / target ≠ forbidden`. */
export function termsIn(text: string): string[] {
  return readGlossary(text).terms.map(inShort);
}

/** What is wrong with a glossary file: the line, from 1, and the words in English. */
export function problemsIn(text: string): string[] {
  return readGlossary(text).problems.map(({ line, message }) => `${line + 1}: ${message(messagesFor('en'))}`);
}

function inShort({ source, targets, forbidden }: GlossaryTerm): string {
  return `${source} = ${targets.join(' / ')}${forbidden.map((form) => ` ≠ ${form}`).join('')}`;
}
