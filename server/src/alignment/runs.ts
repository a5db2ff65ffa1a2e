import { lineKey } from '../transcript/characters';
import type { Paragraph } from '../transcript/model';
import { isTranslationPlaceholder } from '../transcript/placeholder';

/** Sources that follow each other and the translations that follow them: what the layout says belongs together. */
export interface Run {
  readonly sources: readonly Paragraph[];
  readonly targets: readonly Paragraph[];
}

/**
 * Cuts a block of paragraphs into runs: a new one begins wherever a source follows a translation. A source that stands
 * a second time below itself, with no translation behind it, is its own translation, left in the source language
 * (`Stefan?`, or a paragraph nobody translated); so is `OK.`, which Chinese says too, and `TODO`.
 */
export function runsOf(paragraphs: readonly Paragraph[]): Run[] {
  const runs: { sources: Paragraph[]; targets: Paragraph[] }[] = [];
  let current: { sources: Paragraph[]; targets: Paragraph[] } | undefined;
  paragraphs.forEach((paragraph, at) => {
    const above = current?.targets.length === 0 ? current.sources.at(-1) : undefined;
    const isSource = paragraph.language === 'en' && !(above && standsFor(above, paragraph, paragraphs[at + 1]));
    if (!current || (isSource && current.targets.length > 0)) {
      current = { sources: [], targets: [] };
      runs.push(current);
    }
    (isSource ? current.sources : current.targets).push(paragraph);
  });
  return runs;
}

const okay = /^ok(?:ay)?[.!]?$/;

function standsFor(source: Paragraph, below: Paragraph, next: Paragraph | undefined): boolean {
  const key = lineKey(below.text);
  return (
    next?.language !== 'zh' && (lineKey(source.text) === key || okay.test(key) || isTranslationPlaceholder(below.text))
  );
}
