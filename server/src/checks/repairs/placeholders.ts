import type { Alignment } from '../../alignment/model';
import { scriptOfCall } from '../../transcript/call-script';
import type { Paragraph, Transcript } from '../../transcript/model';
import { sourcePlaceholder, translationPlaceholder } from '../../transcript/placeholder';
import type { Repair } from '../finding';
import { LineEdits } from './line-edits';
import { aboveTranslationOf, belowSourceOf, blanksInPairs } from './places';

/** Keeps the place of a translation that is missing. */
export function insertPlaceholder(source: Paragraph, transcript: Transcript, alignment: Alignment): Repair {
  const text = translationPlaceholder[scriptOfCall(transcript) ?? 'traditional'];
  const above = aboveTranslationOf(source, alignment);
  return {
    title: ({ repairs }) => repairs.insert(text),
    changes: new LineEdits(transcript).insertBelow(above, text, blanksInPairs(transcript)).changes,
  };
}

/** Keeps the place of a source that is missing. */
export function insertSourcePlaceholder(target: Paragraph, transcript: Transcript, alignment: Alignment): Repair {
  const below = belowSourceOf(target, alignment);
  return {
    title: ({ repairs }) => repairs.insert(sourcePlaceholder),
    changes: new LineEdits(transcript).insertAbove(below, sourcePlaceholder, blanksInPairs(transcript)).changes,
  };
}

/** Puts a placeholder in the place of what is no translation. */
export function replaceByPlaceholder(target: Paragraph, transcript: Transcript): Repair {
  const text = translationPlaceholder[scriptOfCall(transcript) ?? 'traditional'];
  return {
    title: ({ repairs }) => repairs.replaceBy(text),
    // What is there may be worth a look before it goes.
    preferred: false,
    changes: new LineEdits(transcript).replace(target, text).changes,
  };
}
