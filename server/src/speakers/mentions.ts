import type { Analysis } from '../analysis';
import type { Span, Speaker } from '../transcript/model';
import { chineseMentions } from './chinese-mentions';
import { latinMentions } from './latin-mentions';

/** A place in the speech of a call that has a speaker's name, or a part of it: `Dana`, `Ms. Whitlock`, 惠特洛克. */
export interface Mention extends Span {
  readonly speaker: Speaker;
}

const known = new WeakMap<Analysis, readonly Mention[]>();

/**
 * The speakers mentioned by name in the text, in either language and in document order. A name that two speakers have
 * mentions neither. Read on first use, once for an analysis.
 */
export function mentionsIn(analysis: Analysis): readonly Mention[] {
  const read = known.get(analysis) ?? readMentions(analysis);
  known.set(analysis, read);
  return read;
}

function readMentions(analysis: Analysis): Mention[] {
  const latin = latinMentions(analysis);
  const all = [...latin, ...chineseMentions(analysis, latin)];
  return all.sort((a, b) => a.line - b.line || a.start - b.start || b.end - a.end);
}
