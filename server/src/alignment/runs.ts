import type { Paragraph } from '../transcript/model';

/** Sources that follow each other and the translations that follow them: what the layout says belongs together. */
export interface Run {
  readonly sources: readonly Paragraph[];
  readonly targets: readonly Paragraph[];
}

/** Cuts a block of paragraphs into runs: a new one begins wherever a source follows a translation. */
export function runsOf(paragraphs: readonly Paragraph[]): Run[] {
  const runs: { sources: Paragraph[]; targets: Paragraph[] }[] = [];
  let current: { sources: Paragraph[]; targets: Paragraph[] } | undefined;
  for (const paragraph of paragraphs) {
    if (!current || (paragraph.language === 'en' && current.targets.length > 0)) {
      current = { sources: [], targets: [] };
      runs.push(current);
    }
    (paragraph.language === 'en' ? current.sources : current.targets).push(paragraph);
  }
  return runs;
}
