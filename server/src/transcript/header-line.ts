import { fold, isHan, lineKey } from './characters';
import { headerParts, scriptsOfName } from './header-parts';
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
  /** Of a name in both scripts, the key of its Latin part; of any other Latin name, the key of all. */
  readonly latinKey: string;
  /** Has Chinese in its name or in its title. */
  readonly holdsHan: boolean;
  /** A colon ends it. */
  readonly announces: boolean;
}

const MAX_LENGTH = 300;
const MAX_NAME_LENGTH = 60;
const MAX_NAME_WORDS = 8;
const MAX_HAN_NAME_LENGTH = 14;

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
  const written = fold(line.text);
  const announces = written.endsWith(':');
  const folded = (announces ? written.slice(0, -1) : written).trimEnd();
  if (folded === '' || (sentenceEnd.test(folded) && !abbreviationEnd.test(folded))) return undefined;

  const { nameStart, nameEnd, titleStart, titleEnd } = headerParts(folded, line.text, announces);
  const name = folded.slice(nameStart, nameEnd);
  if (name === '' || name.length > MAX_NAME_LENGTH || !nameCharacters.test(name)) return undefined;
  // "Thanks, Tim" is said to somebody; only a suffix follows a comma in a name.
  if (titleStart === undefined && name.includes(',') && !nameSuffix.test(name)) return undefined;
  const scripts = scriptsOfName(name);
  const han = isHanName(name) || (scripts.han !== '' && isHan(name.charCodeAt(0)));
  const words = (scripts.latin === '' ? name : scripts.latin).split(/\s+/);
  if (words.length > MAX_NAME_WORDS) return undefined;

  const nameKey = lineKey(name).replace(/[.,]/g, '');
  const title = titleStart === undefined || titleStart >= titleEnd ? undefined : slice(line, titleStart, titleEnd);
  return {
    ...slice(line, 0, folded.length),
    name: slice(line, nameStart, nameEnd),
    title,
    key: lineKey(folded),
    nameKey,
    latinKey: lineKey(scripts.latin).replace(/[.,]/g, ''),
    titled: title !== undefined && titleWord.test(lineKey(title.text)),
    role: operatorNames.has(nameKey) || anonymousName.test(nameKey),
    interjection: title === undefined && interjections.has(nameKey),
    properName: isWrittenAsName(words, { han, hanPart: scripts.han }),
    nameWords: han ? 2 : words.filter((word) => /\p{L}{2}/u.test(word)).length,
    han,
    holdsHan: scripts.han !== '' || (title !== undefined && startsHan(title.text)),
    announces,
  };
}

/** A Chinese name is short; of one in both scripts, each part must be written as names are. */
function isWrittenAsName(words: readonly string[], { han, hanPart }: { han: boolean; hanPart: string }): boolean {
  if (han && hanPart.length > MAX_HAN_NAME_LENGTH) return false;
  const [first = ''] = words;
  if (han && isHan(first.charCodeAt(0))) return words.join('').length <= MAX_HAN_NAME_LENGTH;
  return (
    words.every((word) => nameWord.test(word) || nameParticle.test(word)) && words.some((word) => /\p{Lu}/u.test(word))
  );
}

function startsHan(text: string): boolean {
  return isHan(text.charCodeAt(0));
}

/** Whether a line ends as sentences do. Most lines do, so it is asked before anything else is done with them. */
function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (!sentenceEnds.has(last)) return false;
  return (last !== '.' && last !== '．') || !abbreviationEnd.test(fold(text.slice(-LONGEST_ABBREVIATION)));
}

function slice(line: SpannedText, from: number, to: number): SpannedText {
  return { line: line.line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}

function isHanName(name: string): boolean {
  let han = 0;
  for (let at = 0; at < name.length; at++) if (isHan(name.charCodeAt(at))) han++;
  return han > 0 && han * 2 >= name.replace(/[\s·•‧]/g, '').length;
}
