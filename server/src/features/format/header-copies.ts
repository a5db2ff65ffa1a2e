import { readHeaderLine } from '../../transcript/header-line';
import type { Header, SpannedText, Transcript } from '../../transcript/model';

/** A header's copy that is to be written as the other one, or to be repeated below. */
export interface HeaderChange {
  readonly at: SpannedText;
  /** Undefined where the copy is right and the second one missing. */
  readonly text: string | undefined;
}

/**
 * What makes the copies of each header equal: one that differs in case or spaces alone is written as the other, and one
 * that is missing is added, unless most headers of the call stand alone. A translated copy is right, and one that
 * differs in letters is a slip that somebody must look at.
 */
export function headerChanges({ turns }: Transcript): HeaderChange[] {
  const missing = turns.filter(({ header }) => header.copy === 'missing').length;
  const repeats = missing * 2 <= turns.length;
  const counts = new Map<string, number>();
  for (const { header } of turns) {
    for (const copy of [header.first, header.second]) {
      if (copy !== undefined) counts.set(copy.text, (counts.get(copy.text) ?? 0) + 1);
    }
  }
  return turns.flatMap(({ header, paragraphs }): HeaderChange[] => {
    if (header.copy === 'same') return equalCopies(header, counts);
    if (header.copy !== 'missing' || !repeats || isPerhapsCopy(paragraphs[0])) return [];
    return [{ at: header.first, text: undefined }];
  });
}

/** The first copy counts, unless the call writes it as the second more often. */
function equalCopies({ first, second }: Header, counts: ReadonlyMap<string, number>): HeaderChange[] {
  if (second === undefined || first.text === second.text) return [];
  const usual = (counts.get(second.text) ?? 0) > (counts.get(first.text) ?? 0) ? second : first;
  return [{ at: usual === first ? second : first, text: usual.text }];
}

/** A line that has the shape of a header may be its translation, though nothing proves it. */
function isPerhapsCopy(line: SpannedText | undefined): boolean {
  return line !== undefined && readHeaderLine(line) !== undefined;
}
