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
  /** The Latin name that a Chinese one gives in brackets, as a name key: 張若晴（Emily Chang）. */
  readonly latinKey: string | undefined;
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
/** 張若晴（Emily Chang）. */
const bracketedLatin = /\(([A-Za-z][^()]*)\)$/;
const endsInColon = /[:：]$/;
const nameSuffix = /^[^,]+, ?(?:jr|sr|i{1,3}|iv|inc|ltd|llc|corp|co|cfa|cpa|ph\.?d|m\.?d|esq)\.?$/i;
const nameParticle = /^(?:&|al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|of|van|von|y|and|the|ten|ter)$/;
const nameWord = /^[("']*(?:\p{Lu}[\p{L}\p{M}'.-]*|\p{Ll}['-]\p{Lu}[\p{L}'.-]*|mc\p{Lu}\p{L}*)[)"'.,]*$/u;

/** Reads a line as a header; undefined where it cannot be one. */
export function readHeaderLine(line: SpannedText): HeaderCandidate | undefined {
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

  const bracketed = bracketedLatin.exec(name);
  const ownName = bracketed ? name.slice(0, bracketed.index).trimEnd() : name;
  const han = isHanName(ownName);
  const nameKey = nameKeyOf(name);
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
      ? ownName.length <= 14
      : words.every((word) => nameWord.test(word) || nameParticle.test(word)) && /\p{Lu}/u.test(name),
    nameWords: han ? 2 : words.filter((word) => /\p{L}{2}/u.test(word)).length,
    han,
    latinKey: han && bracketed?.[1] !== undefined ? nameKeyOf(bracketed[1]) : undefined,
  };
}

function nameKeyOf(name: string): string {
  return lineKey(name).replace(/[.,]/g, '');
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
  const comma = commaAt(folded, text);
  const title = /\S/.exec(folded.slice(comma + 1));
  if (comma > 0 && title && (endsInColon.test(text) || partsTitle(folded, comma))) {
    return { nameEnd: comma, titleStart: comma + 1 + title.index };
  }
  return { nameEnd: folded.length, titleStart: undefined };
}

/** Whether a comma parts a name from a title: in Chinese it parts clauses, unless the name is given in brackets. */
function partsTitle(folded: string, comma: number): boolean {
  if (folded.charAt(comma + 1) !== ' ') return bracketedLatin.test(folded.slice(0, comma));
  return titleWord.test(folded.slice(comma).toLowerCase());
}

/** Where a comma that parts something is: behind the full-width one there is no space. */
function commaAt(folded: string, text: string): number {
  const spaced = folded.indexOf(', ');
  const wide = text.indexOf('，');
  return spaced < 0 || (wide >= 0 && wide < spaced) ? wide : spaced;
}

function slice(line: SpannedText, from: number, to: number): SpannedText {
  return { line: line.line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}

function isHanName(name: string): boolean {
  let han = 0;
  for (let at = 0; at < name.length; at++) if (isHan(name.charCodeAt(at))) han++;
  return han > 0 && han * 2 >= name.replace(/[\s·•‧]/g, '').length;
}
