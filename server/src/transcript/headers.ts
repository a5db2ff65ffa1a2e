import { type HeaderCandidate, readHeaderLine } from './header-line';
import { languageOfLine } from './language';
import type { Header, HeaderCopy, SpannedText } from './model';
import { NameIndex } from './name-index';
import { almostEqual, oneSlipApart } from './similarity';
import { SlipIndex } from './slip-index';
import { operatorNames, titleWord } from './vocabulary';

/** A header among the lines that hold text: `lines[at]`, and `lines[at + 1]` when it has a second copy. */
export interface FoundHeader {
  readonly at: number;
  readonly header: Header;
}

/**
 * Finds the speaker headers.
 *
 * Transcripts hold one-word paragraphs (`What?` / 什麼?), so shape alone never makes a header: a short line without a
 * sentence's end that reads like a name is only a candidate. It takes evidence, of which any one is enough:
 *
 * 1. *Repetition*: the next line is the same, and the name is written as a name, has a title or is almost a known one.
 * 2. *Title*: `Name - Title` with a word that titles have.
 * 3. *Roster*: a name that a header with evidence of its own has elsewhere in the call, or a role such as `Operator`.
 * 4. *Slip*: two candidates on neighbouring lines that differ by slips of the hand.
 * 5. *Place*: a name of two words or more, after a translation (or at the top) and before a source paragraph, that the
 *    call also mentions in its text, or, in Latin, that stands right between a translation and a pair. In a call without
 *    translation the mention alone must do.
 * 6. *Name in Latin*: the next line is a Chinese copy that gives the name: 張若晴（Emily Chang），投資人關係總監.
 * 7. *Again*: a name with a colon behind it, or a Latin name above a Chinese one, in two places of the call.
 *
 * What people say (`Good afternoon`, 謝謝) takes evidence 3. A header's second copy is the next line when it is the
 * same, a translation of it, or the same but for slips.
 */
export function findHeaders(lines: readonly SpannedText[]): FoundHeader[] {
  const candidates = lines.map(readHeaderLine);
  const languages = lines.map(languageOfLine);
  const roster = rosterOf(candidates);
  const names = new NameIndex(lines, candidates);
  const bilingual = languages.some((language, at) => language === 'zh' && !candidates[at]);

  const stands = (at: number): boolean => {
    const candidate = candidates[at];
    if (!candidate) return false;
    if (candidate.role || roster.names.has(candidate.nameKey)) return true;
    if (candidate.interjection) return false;
    if (candidate.titled && candidate.properName) return true;
    if (!candidate.properName || candidate.nameWords < 2 || !fitsPlace(at)) return false;
    return (standsBetweenPairs(at) && !candidate.han) || names.mentions(candidate);
  };

  let known: SlipIndex<string> | undefined;
  /** Almost a speaker of the roster, though not written as a name: `perator`. */
  const misspelt = ({ nameKey, interjection }: HeaderCandidate): boolean => {
    known ??= slipIndexOf([...roster.names, ...operatorNames]);
    return !interjection && [...known.near(nameKey)].some((name) => oneSlipApart(name, nameKey));
  };

  const fitsPlace = (at: number): boolean => {
    if (!bilingual) return true;
    const before = languages[at - 1];
    const after = languages[at + (isTranslation(at) ? 2 : 1)];
    return (
      (at === 0 || before !== 'en' || candidates[at - 1] !== undefined) && (after === 'en' || at + 1 === lines.length)
    );
  };

  /** A translation above, a source with its translation below: there is no room for a paragraph. */
  const standsBetweenPairs = (at: number): boolean =>
    bilingual &&
    languages[at - 1] === 'zh' &&
    !candidates[at - 1] &&
    languages[at + 1] === 'en' &&
    !candidates[at + 1] &&
    languages[at + 2] === 'zh';

  const found: FoundHeader[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = candidates[at];
    if (!first) continue;
    const second = candidates[at + 1];
    const repeated =
      second !== undefined && repeats(first, second) && (acceptable(first, roster.names) || misspelt(first));
    const slipped = second !== undefined && !repeated && areSlips(first, second);
    const named = second !== undefined && inOtherScript(first, second);
    if (!repeated && !named && !stands(at) && !(slipped && (stands(at + 1) || bothNames(first, second)))) continue;
    const copy = copyOf(first, second, { repeated, slipped, translated: () => named || isTranslation(at) });
    const canonical = copy === 'different' && second && prefersSecond(first, second, roster) ? second : first;
    found.push({
      at,
      header: {
        canonical: latinOf(canonical, copy, second),
        first,
        second: copy === 'missing' ? undefined : second,
        copy,
      },
    });
    if (copy !== 'missing') at++;
  }
  return found;

  function isTranslation(at: number): boolean {
    const first = candidates[at];
    const second = candidates[at + 1];
    if (!first || !second || second.interjection) return false;
    if (first.han === second.han) return false;
    if (first.role || second.role) return first.role && second.role;
    if (first.title && !second.title && !titleWord.test(second.nameKey)) return false;
    const after = languages[at + 2];
    return after === (first.han ? 'zh' : 'en') || after === undefined || candidates[at + 2] !== undefined;
  }
}

/** Whether one copy says in Chinese what the other says in Latin, with the same Latin name in both. */
function inOtherScript(first: HeaderCandidate, second: HeaderCandidate): boolean {
  return (
    first.holdsHan !== second.holdsHan &&
    first.latinKey === second.latinKey &&
    first.properName &&
    (first.nameWords > 1 || first.titled) &&
    !first.interjection
  );
}

interface Roster {
  /** Name keys that have evidence of their own. */
  readonly names: ReadonlySet<string>;
  /** How often each line stands in the text, by key. */
  readonly counts: ReadonlyMap<string, number>;
}

function rosterOf(candidates: readonly (HeaderCandidate | undefined)[]): Roster {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  candidates.forEach((candidate, at) => {
    if (!candidate) return;
    counts.set(candidate.key, (counts.get(candidate.key) ?? 0) + 1);
    const next = candidates[at + 1];
    if (next && repeats(candidate, next) && acceptable(candidate, names)) names.add(candidate.nameKey);
    if (next && inOtherScript(candidate, next)) names.add(candidate.nameKey).add(next.nameKey);
  });
  for (const name of namesSaidAgain(candidates)) names.add(name);
  return { names, counts };
}

/**
 * Names that stand as headers do in two places at least: with a colon behind them, or a Latin one above one in Chinese.
 */
function namesSaidAgain(candidates: readonly (HeaderCandidate | undefined)[]): string[] {
  const counts = new Map<string, { readonly name: string; times: number }>();
  candidates.forEach((candidate, at) => {
    if (!candidate?.properName || candidate.nameWords < 2 || candidate.interjection) return;
    const next = candidates[at + 1];
    const paired = !candidate.han && next?.han === true && next.properName && !next.interjection;
    if (!paired && !candidate.announces) return;
    const key = paired ? `${candidate.key}\n${next.key}` : candidate.key;
    const known = counts.get(key);
    if (known) known.times++;
    else counts.set(key, { name: candidate.nameKey, times: 1 });
  });
  return [...counts.values()].filter(({ times }) => times > 1).map(({ name }) => name);
}

function slipIndexOf(names: readonly string[]): SlipIndex<string> {
  const index = new SlipIndex<string>();
  for (const name of names) index.add(name, name);
  return index;
}

function repeats(first: HeaderCandidate, second: HeaderCandidate): boolean {
  return first.key === second.key;
}

function acceptable(candidate: HeaderCandidate, roster: ReadonlySet<string>): boolean {
  if (candidate.role || candidate.titled || roster.has(candidate.nameKey)) return true;
  return candidate.properName && !candidate.interjection;
}

/** Two copies of one header, one of which was mistyped or broken off. */
function areSlips(first: HeaderCandidate, second: HeaderCandidate): boolean {
  if (first.interjection || second.interjection) return false;
  const [a, b] = [first.key, second.key];
  if (first.nameKey === second.nameKey) return true;
  const shorter = a.length < b.length ? a : b;
  if (shorter.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  return almostEqual(a, b);
}

function bothNames(first: HeaderCandidate, second: HeaderCandidate | undefined): boolean {
  return second !== undefined && first.properName && second.properName && first.nameWords >= 2 && second.nameWords >= 2;
}

function copyOf(
  first: HeaderCandidate,
  second: HeaderCandidate | undefined,
  evidence: { repeated: boolean; slipped: boolean; translated: () => boolean },
): HeaderCopy {
  if (!second) return 'missing';
  if (evidence.repeated) return first.text === second.text || first.key === second.key ? 'same' : 'different';
  if (evidence.translated()) return 'translation';
  return evidence.slipped ? 'different' : 'missing';
}

/** The second copy is the right one when the call has it more often. */
function prefersSecond(first: HeaderCandidate, second: HeaderCandidate, roster: Roster): boolean {
  const known = Number(roster.names.has(second.nameKey)) - Number(roster.names.has(first.nameKey));
  if (known !== 0) return known > 0;
  const often = (roster.counts.get(second.key) ?? 0) - (roster.counts.get(first.key) ?? 0);
  if (often !== 0) return often > 0;
  return first.key.length < second.key.length && second.key.startsWith(first.key);
}

/** Speakers are known by their name in the source language, whichever copy it stands in. */
function latinOf(canonical: HeaderCandidate, copy: HeaderCopy, second: HeaderCandidate | undefined): HeaderCandidate {
  return copy === 'translation' && canonical.han && second ? second : canonical;
}
