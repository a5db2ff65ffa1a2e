import { isBlank, isHan, isLatin } from './characters';

/** A sentence of a paragraph: columns within the paragraph's text, `end` exclusive, the stop and closing marks included. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const stops = new Set('.?!。！？．｡…');
/** What may stand behind a stop and belongs to the sentence. */
const closers = new Set('"\'”’)）」』】》]');
/** Words behind which a full stop ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof sr jr st inc corp co ltd llc vs etc no fig approx est e.g i.e u.s u.k a.m p.m'.split(' '),
);

/**
 * Cuts a paragraph into sentences, in English and Chinese, half- and full-width. A full stop in a number, a web address
 * or behind an abbreviation ends none; neither does one that no capital, digit or Chinese character follows.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipBlanks(text, 0);
  for (let at = start; at < text.length; at++) {
    if (!stops.has(text[at] ?? '')) continue;
    let end = at + 1;
    while (end < text.length && (stops.has(text[end] ?? '') || closers.has(text[end] ?? ''))) end++;
    if (end < text.length && !endsSentence(text, start, at, end)) {
      at = end - 1;
      continue;
    }
    sentences.push({ start, end });
    start = skipBlanks(text, end);
    at = start - 1;
  }
  if (start < text.length) sentences.push({ start, end: trimmedEnd(text) });
  return sentences;
}

/** Whether the stop at `at`, with `end` behind it and its closing marks, ends the sentence that begins at `start`. */
function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const stop = text[at];
  if (stop !== '.' && stop !== '?' && stop !== '!') return true;
  const next = skipBlanks(text, end);
  const code = text.charCodeAt(next);
  if (isHan(code) || isChineseOpening(text[next])) return true;
  if (next === end || !(isCapital(code) || isDigit(code) || isOpening(text[next]))) return false;
  return stop !== '.' || !endsInAbbreviation(text, start, at);
}

function endsInAbbreviation(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && (isLatin(text.charCodeAt(from - 1)) || text[from - 1] === '.')) from--;
  const word = text.slice(from, at).toLowerCase();
  // An initial: `J. Smith`. `I.` is one hardly ever.
  return abbreviations.has(word) || (word.length === 1 && word !== 'i' && isCapital(text.charCodeAt(from)));
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isOpening(mark: string | undefined): boolean {
  return mark !== undefined && '"\'“‘($€£'.includes(mark);
}

function isChineseOpening(mark: string | undefined): boolean {
  return mark !== undefined && '（「『【《'.includes(mark);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function trimmedEnd(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
