import { report } from '../report';
import type { Rule } from '../rule';

/** Speech above the first header. One report for all of it: one header is missing. */
export const textBeforeSpeaker: Rule = ({ transcript: { preamble, turns } }) => {
  const first = preamble[0];
  // A text without any header is no transcript with a header lost.
  if (!first || turns.length === 0) return [];
  return [report('text-before-speaker', first, ({ findings }) => findings.textBeforeSpeaker(preamble.length))];
};
