import type { Glossary, GlossaryTerm } from './model';
import type { GlossaryReading } from './reading';
import { requiredForm, wordsOf } from './words';

/**
 * One glossary of all that was read; undefined where there is no term. A term that several rows or files have may be
 * rendered as any of them says, and what any of them allows is not forbidden.
 */
export function glossaryOf(readings: readonly Pick<GlossaryReading, 'terms'>[]): Glossary | undefined {
  const byWords = new Map<string, GlossaryTerm>();
  for (const term of readings.flatMap(({ terms }) => terms)) {
    const key = keyOf(term);
    const known = byWords.get(key);
    byWords.set(key, known === undefined ? term : merged(known, term));
  }
  return byWords.size === 0 ? undefined : { terms: [...byWords.values()] };
}

/** The same for terms that stand at the same places of a text. */
function keyOf(term: GlossaryTerm): string {
  return wordsOf(term.source)
    .map(({ text }) => {
      const required = requiredForm(text, term);
      return required === undefined ? text.toLowerCase() : `=${required}`;
    })
    .join(' ');
}

function merged(known: GlossaryTerm, other: GlossaryTerm): GlossaryTerm {
  const targets = [...new Set([...known.targets, ...other.targets])];
  const forbidden = new Set([...known.forbidden, ...other.forbidden].filter((form) => !targets.includes(form)));
  return { ...known, targets, forbidden: [...forbidden] };
}
