import type { Header, SpannedText, Transcript } from '../../transcript/model';
import type { Repair } from '../finding';
import { LineEdits } from './line-edits';
import { blanksInHeaders } from './places';

/** Adds the second copy of a header below the first. */
export function repeatHeader({ first }: Header, transcript: Transcript): Repair {
  return {
    title: ({ repairs }) => repairs.repeatHeader(),
    changes: new LineEdits(transcript).insertBelow(first, first.text, blanksInHeaders(transcript)).changes,
  };
}

/** Writes the copy of a header that is wrong as the other one. */
export function correctCopy(wrong: SpannedText, right: SpannedText, transcript: Transcript): Repair {
  return {
    title: ({ findings }) => findings.writeInstead(right.text),
    changes: new LineEdits(transcript).replace(wrong, right.text).changes,
  };
}

/** Takes out a header, both copies of it. */
export function removeHeader({ first, second }: Header, transcript: Transcript): Repair {
  const edits = new LineEdits(transcript).remove(first);
  return {
    title: ({ repairs }) => repairs.removeHeader(),
    // Who is named may have spoken, and what was said be lost.
    preferred: false,
    changes: (second ? edits.remove(second) : edits).changes,
  };
}
