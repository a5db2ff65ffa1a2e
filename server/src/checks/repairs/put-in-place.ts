import type { Pair } from '../../alignment/align-run';
import type { Displacement } from '../../alignment/displacement';
import type { Alignment } from '../../alignment/model';
import { lineKey } from '../../transcript/characters';
import type { Paragraph, Transcript } from '../../transcript/model';
import type { TextChange } from '../finding';
import { LineEdits } from './line-edits';
import { aboveTranslationOf, blanksInPairs, isInBlocks, placeholderUnder } from './places';

/** What translations are to stand under the sources of a displacement, and which lines of it they are made of. */
export interface Arrangement {
  readonly texts: ReadonlyMap<Paragraph, string>;
  readonly used: ReadonlySet<Paragraph>;
}

/** Each translation under the source it belongs to. */
export function arrangementOf({ pairs }: Displacement): Arrangement {
  const texts = new Map<Paragraph, string>();
  const used = new Set<Paragraph>();
  for (const { source, target } of pairs) {
    if (!source || !target) continue;
    texts.set(source, target.text);
    used.add(target);
  }
  return { texts, used };
}

/**
 * Rewrites the translations of a displacement where they stand, so that those of an arrangement stand under their
 * sources. Nothing is lost: a translation that belongs nowhere stays, unless the transcript has its text elsewhere.
 */
export function putInPlace(
  displacement: Displacement,
  { texts, used }: Arrangement,
  transcript: Transcript,
  alignment: Alignment,
): readonly TextChange[] {
  const edits = new LineEdits(transcript);
  const blanks = blanksInPairs(transcript);
  const elsewhere = textsBeside(displacement, alignment);
  const inBlocks = isInBlocks(transcript);
  for (const { source, target } of inBlocks ? displacement.laidOut : standingUnder(displacement.laidOut)) {
    const text = source && texts.get(source);
    const place = target ?? (source && placeholderUnder(source, transcript));
    const isKept = target && !used.has(target) && !elsewhere.has(lineKey(target.text));
    if (place && text !== undefined) {
      edits.replace(place, text);
      if (isKept) edits.insertBelow(target, target.text, blanks);
    } else if (target && !isKept) edits.remove(target);
    else if (source && text !== undefined) {
      edits.insertBelow(inBlocks ? aboveTranslationOf(source, alignment) : source, text, blanks);
    }
  }
  return edits.changes;
}

/** Where another source stands between a source and its translation, the place of the translation is that one's. */
function standingUnder(laidOut: readonly Pair[]): Pair[] {
  const standing: { source: Paragraph | undefined; target: Paragraph | undefined }[] = laidOut.map((pair) => ({
    ...pair,
  }));
  for (const place of standing) {
    const { source, target } = place;
    if (!source || !target) continue;
    const between = standing.findLast(
      (other) => other.source && !other.target && source.line < other.source.line && other.source.line < target.line,
    );
    if (!between) continue;
    between.target = target;
    place.target = undefined;
  }
  return standing;
}

function textsBeside({ targets }: Displacement, { units }: Alignment): Set<string> {
  const own = new Set(targets);
  return new Set(units.flatMap(({ target }) => (target && !own.has(target) ? [lineKey(target.text)] : [])));
}
