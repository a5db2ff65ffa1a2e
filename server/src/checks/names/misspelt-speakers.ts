import type { Transcript } from '../../transcript/model';
import { isHanName, nameKey, nameWords } from '../../transcript/names';
import { oneSlipApart } from '../../transcript/similarity';
import { SlipIndex } from '../../transcript/slip-index';
import { operatorNames } from '../../transcript/vocabulary';
import type { NameReading } from './name-reading';
import { nearness, wordsApart } from './near-names';
import { PeopleMentioned } from './people-mentioned';
import { type SpeakerName, speakerNames } from './speaker-names';

/** A speaker of the model that is another one misspelt. */
export interface MisspeltSpeaker {
  readonly wrong: SpeakerName;
  /** As the headers of the other speaker, or the speech of the call, write the name. */
  readonly rightName: string;
  /** Absent where the name stands in the speech only. */
  readonly right: SpeakerName | undefined;
}

/** A misspelling may be copied, but not as often as the name itself is written. */
const OFTENER = 4;
/** So often it may be written where the speech has the other spelling. */
const MAX_COPIES = 2;
/** Beyond this, people of one title are compared with the most talkative only. */
const MAX_COLLEAGUES = 24;

/**
 * The speakers whose name is another's, misspelt. People with like names exist, so a name alone never proves it:
 * titles must agree, the misspelling must be the rarer one, and nobody in the call may be called by it.
 */
export function misspeltSpeakers(transcript: Transcript, reading: NameReading): MisspeltSpeaker[] {
  const names = speakerNames(transcript);
  const mentioned = new PeopleMentioned(transcript, reading);
  const slips = new SlipIndex<SpeakerName>();
  for (const name of names) slips.add(name.key, name);
  const colleagues = byTitle(names);

  return names.flatMap((wrong): MisspeltSpeaker[] => {
    const near = [...slips.near(wrong.key), ...[...wrong.titles].flatMap((title) => colleagues.get(title) ?? [])];
    const alike = near.filter((other) => nearness(wrong.key, other.key) !== undefined);
    const right = alike.find((other) => isMisspelling(wrong, other, mentioned));
    if (right) return [{ wrong, rightName: right.name, right }];
    const rightName = alike.length > 0 ? undefined : (asRole(wrong) ?? asSpoken(wrong, mentioned));
    return rightName === undefined ? [] : [{ wrong, rightName, right: undefined }];
  });
}

function byTitle(names: readonly SpeakerName[]): Map<string, SpeakerName[]> {
  const colleagues = new Map<string, SpeakerName[]>();
  for (const name of [...names].sort((a, b) => b.turns.length - a.turns.length)) {
    for (const title of name.titles) {
      const known = colleagues.get(title);
      if (!known) colleagues.set(title, [name]);
      else if (known.length < MAX_COLLEAGUES) known.push(name);
    }
  }
  return colleagues;
}

function isMisspelling(wrong: SpeakerName, right: SpeakerName, mentioned: PeopleMentioned): boolean {
  const near = nearness(wrong.key, right.key);
  const sameTitle = [...wrong.titles].some((title) => right.titles.has(title));
  const untitled = wrong.titles.size === 0 || right.titles.size === 0;
  if (!sameTitle && (!untitled || near === 'close' || isHanName(wrong.key))) return false;
  if (isCalled(wrong, right, mentioned)) return false;

  const [few, many] = [wrong.turns.length, right.turns.length];
  if (few < many && few <= Math.max(1, Math.floor(many / OFTENER))) return true;
  if (few <= many && few <= MAX_COPIES && isCalled(right, wrong, mentioned)) return true;
  if (few !== 1 || many !== 1 || !sameTitle || near !== 'slip') return false;
  // Two turns, two spellings, and nothing said that tells.
  const [mine, theirs] = [uncapitalised(wrong.name), uncapitalised(right.name)];
  return mine === theirs ? startOf(right) < startOf(wrong) : mine > theirs;
}

function startOf({ turns }: SpeakerName): number {
  return turns[0]?.startLine ?? 0;
}

/** How many words do not begin with a capital: those that lost their first letter. */
function uncapitalised(name: string): number {
  return name.match(/(?<![\p{L}'])\p{Ll}/gu)?.length ?? 0;
}

/** Whether somebody in the call is called by what tells the name from the other. */
function isCalled(name: SpeakerName, other: SpeakerName, mentioned: PeopleMentioned): boolean {
  return wordsApart(name.key, other.key).some((word) => mentioned.calls(word));
}

/** A role misspelt, in a call that never writes it right. */
function asRole({ key, name, titles }: SpeakerName): string | undefined {
  if (titles.size > 0 || isHanName(key)) return undefined;
  const role = [...operatorNames].find((known) => oneSlipApart(known, key));
  return role === undefined ? undefined : inCapitals(role, name);
}

/** A letter more or less at the end of a given name is a short form (`Steve`, `Steven`), and `Bob` is no `Rob`. */
const GIVEN_NAME_LENGTH = 5;
const FAMILY_NAME_LENGTH = 4;

/** How the speech has a name whose only turn writes it otherwise. */
function asSpoken({ key, name, turns }: SpeakerName, mentioned: PeopleMentioned): string | undefined {
  const words = nameWords(key);
  const [given, family] = [words[0], words.at(-1)];
  if (turns.length !== 1 || words.length < 2 || !given || !family || isHanName(key)) return undefined;
  if (mentioned.hasName(given, family)) return undefined;
  const spoken = mentioned.almost(given, family);
  if (!spoken) return undefined;
  const [mine, theirs] = spoken.given === given ? [family, spoken.family] : [given, spoken.given];
  if (mentioned.calls(mine) || Math.max(mine.length, theirs.length) < FAMILY_NAME_LENGTH) return undefined;
  const capital = /^\p{Lu}/u.test(name);
  if (mine === given && capital && (isShortForm(mine, theirs) || mine[0] !== theirs[0])) return undefined;
  return name
    .split(' ')
    .map((word) => (nameKey(word) === mine ? mentioned.asWritten(theirs) : word))
    .join(' ');
}

function isShortForm(a: string, b: string): boolean {
  return Math.min(a.length, b.length) < GIVEN_NAME_LENGTH || a.startsWith(b) || b.startsWith(a);
}

/** A role with a capital for every word, or in capitals throughout where the header is. */
function inCapitals(role: string, like: string): string {
  if (like === like.toUpperCase()) return role.toUpperCase();
  return role.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
