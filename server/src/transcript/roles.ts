import { introduces, introductionsIn } from './introductions';
import type { Speaker, SpeakerRole } from './model';
import { isHanName, nameWords } from './names';
import type { TurnDraft } from './sections';
import { anonymousName } from './vocabulary';

const ofCompany = /company|corporate|公司/;
/** Whoever has such a title answers, unless they are introduced with the house they ask for. */
const answers =
  /\bchief\b|\bc[efot]o\b|\bchair(?:man|woman|person)?\b|\binvestor relations\b|\bir\b|[執执]行[長长]|[財财][務务][長长]|首席|董事[長长]|投資人關係|投资者关系/i;
/** What an operator says to let somebody ask. */
const letsAsk = /\bquestions?\b|\bline\b|\bfollow-?up\b|[提發发][問问]|問題|问题|[線线]路/i;
/** What an operator says at the end, questions being spoken of as well. */
const handsBack =
  /\b(?:back|over) to\b|\bclosing\b|\bconclu|\bno (?:further|more|other)\b|交[還还回]|[結结]束|[沒没]有(?:其他|更多|進一步|进一步)/i;
/** Where nobody runs the line, somebody of the company calls those who ask, and those who answer as well. */
const asksFrom = /\bquestions?,? (?:\w+ ){0,2}from\b|(?:問題|问题|提問|提问|發問|发问)(?:是)?(?:來自|来自)/i;
/** How far behind such words the name stands. */
const NAME_REACH = 80;

/**
 * The role of each speaker, by `Speaker.index`, where the whole call is known: the one answer for everything that asks.
 * Names and titles tell most of them; those of some analysts do not (`VP`), or there is none. Whoever has not spoken
 * before the questions, and is called to ask one, is an analyst.
 *
 * @param speakers with the role that name and title tell
 * @param start index of the turn with which the questions begin
 */
export function rolesOf(speakers: readonly Speaker[], turns: readonly TurnDraft[], start: number): SpeakerRole[] {
  const first = new Map<Speaker, number>();
  turns.forEach(({ speaker }, at) => {
    if (!first.has(speaker)) first.set(speaker, at);
  });
  return speakers.map((speaker) => {
    const at = first.get(speaker);
    if (speaker.role !== 'company' || at === undefined || at < start) return speaker.role;
    return asks(speaker, turns[at - 1]) ? 'analyst' : 'company';
  });
}

/** @param before the turn before the speaker's first, in the questions */
function asks(speaker: Speaker, before: TurnDraft | undefined): boolean {
  const key = speaker.name.toLowerCase();
  if (anonymousName.test(key)) return !ofCompany.test(key);
  if (before === undefined) return false;
  const { name, title = '' } = speaker;
  if (introductionsIn(before).some((introduction) => introduces(introduction, name))) return true;
  if (answers.test(title)) return false;
  const said = before.paragraphs.map(({ text }) => text).join('\n');
  if (before.speaker.role === 'operator') return letsAsk.test(said) && !handsBack.test(said) && calls(said, name);
  const from = asksFrom.exec(said);
  return from !== null && calls(said.slice(from.index, from.index + from[0].length + NAME_REACH), name);
}

/** Whether a text names somebody, by the family name at least. */
function calls(text: string, name: string): boolean {
  if (isHanName(name)) return text.includes(name);
  const family = nameWords(name).at(-1);
  return family !== undefined && family.length > 1 && nameWords(text).includes(family);
}
