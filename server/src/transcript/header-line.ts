import { fold, isHan, lineKey } from './characters';
import type { HeaderLine, SpannedText } from './model';
import { anonymousName, interjections, operatorNames, titleWord } from './vocabulary';

/**
 * A line that has the shape of a header, with what speaks for it. Shape alone never makes a header: see `headers.ts`
 * for the evidence that does.
 */
export interface HeaderCandidate extends HeaderLine {
  /** Under which two copies are equal. */
  readonly key: string;
  /** Under which two headers name the same speaker. */
  readonly nameKey: string;
  /** Has a title with a word that titles have. */
  readonly titled: boolean;
  /** A role name such as `Operator`. */
  readonly role: boolean;
  /** Something people say (`Good afternoon`), which may still name a speaker of the roster. */
  readonly interjection: boolean;
  /** Every word of the name is written as names are. */
  readonly properName: boolean;
  /** Number of words, or 2 for a Chinese name. */
  readonly nameWords: number;
  readonly han: boolean;
}

const MAX_LENGTH = 300;
const MAX_NAME_LENGTH = 60;
const MAX_NAME_WORDS = 8;

const separator = / +[-|] *|[-|:] +|(?<=\p{Script=Han})-(?=\p{Script=Han})/u;
/** Names hold hyphens, never these, so they need no space around them. Two together (——) are a pause in Chinese. */
const longDash = /(?<![–—―－])\s*[–—―－](?![–—―－])\s*/;
const sentenceEnd = /[.?!;,。、…]$/;
const sentenceEnds = new Set('.?!;,。、…．？！；，');
/** With what must stand before it. */
const LONGEST_ABBREVIATION = 8;
const abbreviationEnd = /(?:^|[\s.])(?:[A-Za-z]|jr|sr|inc|co|ltd|corp|esq|ph\.?d|m\.?d|cfa|llc|plc)\.$/i;
/** A name begins with a letter, or a quoted nickname; `(Technical Difficulty)` is no name. */
const nameCharacters = /^["']?\p{L}[\p{L}\p{M}\d '"&().,/·•‧-]*$/u;
const nameSuffix = /^[^,]+, ?(?:jr|sr|i{1,3}|iv|inc|ltd|llc|corp|co|cfa|cpa|ph\.?d|m\.?d|esq)\.?$/i;
const nameParticle = /^(?:&|al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|of|van|von|y|and|the|ten|ter)$/;
const nameWord = /^[("']*(?:\p{Lu}[\p{L}\p{M}'.-]*|\p{Ll}['-]\p{Lu}[\p{L}'.-]*|mc\p{Lu}\p{L}*)[)"'.,]*$/u;

/** A line that is the same in the next version of a transcript is the same object. */
const known = new WeakMap<SpannedText, HeaderCandidate | 'none'>();

/** Reads a line as a header; undefined where it cannot be one. */
export function readHeaderLine(line: SpannedText): HeaderCandidate | undefined {
  const candidate = known.get(line) ?? candidateIn(line) ?? 'none';
  known.set(line, candidate);
  return candidate === 'none' ? undefined : candidate;
}

function candidateIn(line: SpannedText): HeaderCandidate | undefined {
  if (line.text.length > MAX_LENGTH || endsSentence(line.text)) return undefined;
  const folded = fold(line.text).replace(/:$/, ' ').trimEnd();
  if (folded === '' || (sentenceEnd.test(folded) && !abbreviationEnd.test(folded))) return undefined;

  const { nameEnd, titleStart } = split(folded, line.text);
  const name = folded.slice(0, nameEnd);
  if (name === '' || name.length > MAX_NAME_LENGTH || !nameCharacters.test(name)) return undefined;
  // "Thanks, Tim" is said to somebody; only a suffix follows a comma in a name.
  if (titleStart === undefined && name.includes(',') && !nameSuffix.test(name)) return undefined;
  const words = name.split(/\s+/);
  if (words.length > MAX_NAME_WORDS) return undefined;

  const han = isHanName(name);
  const nameKey = lineKey(name).replace(/[.,]/g, '');
  const title =
    titleStart === undefined || titleStart >= folded.length ? undefined : slice(line, titleStart, folded.length);
  return {
    ...slice(line, 0, folded.length),
    name: slice(line, 0, nameEnd),
    title,
    key: lineKey(folded),
    nameKey,
    titled: title !== undefined && titleWord.test(lineKey(title.text)),
    role: operatorNames.has(nameKey) || anonymousName.test(nameKey),
    interjection: title === undefined && interjections.has(nameKey),
    properName: han
      ? name.length <= 14
      : words.every((word) => nameWord.test(word) || nameParticle.test(word)) && /\p{Lu}/u.test(name),
    nameWords: han ? 2 : words.filter((word) => /\p{L}{2}/u.test(word)).length,
    han,
  };
}

/** Whether a line ends as sentences do. Most lines do, so it is asked before anything else is done with them. */
function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (!sentenceEnds.has(last)) return false;
  return (last !== '.' && last !== '．') || !abbreviationEnd.test(fold(text.slice(-LONGEST_ABBREVIATION)));
}

function split(folded: string, text: string): { nameEnd: number; titleStart: number | undefined } {
  const match = longDash.exec(text) ?? separator.exec(folded);
  if (match && match.index > 0) return { nameEnd: match.index, titleStart: match.index + match[0].length };
  const comma = folded.indexOf(', ');
  if (comma > 0 && titleWord.test(folded.slice(comma).toLowerCase())) return { nameEnd: comma, titleStart: comma + 2 };
  return { nameEnd: folded.length, titleStart: undefined };
}

function slice(line: SpannedText, from: number, to: number): SpannedText {
  return { line: line.line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}

function isHanName(name: string): boolean {
  let han = 0;
  for (let at = 0; at < name.length; at++) if (isHan(name.charCodeAt(at))) han++;
  return han > 0 && han * 2 >= name.replace(/[\s·•‧]/g, '').length;
}
