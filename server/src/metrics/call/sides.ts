import { isHanName, nameWords } from '../../checks/names/name-words';
import { introduces, introductionsIn } from '../../speakers/introductions';
import type { Speaker, Transcript, Turn } from '../../transcript/model';
import { anonymousName } from '../../transcript/vocabulary';
import type { Side } from './model';

const ofCompany = /company|corporate|公司/;
/** What an operator says to let somebody ask. */
const letsAsk = /\bquestions?\b|\bline\b|\bfollow-?up\b|[提發发][問问]|問題|问题|[線线]路/i;
/** What an operator says at the end, questions being spoken of as well. */
const handsBack =
  /\b(?:back|over) to\b|\bclosing\b|\bconclu|\bno (?:further|more|other)\b|交[還还回]|[結结]束|[沒没]有(?:其他|更多|進一步|进一步)/i;

/**
 * The side of each speaker, by `Speaker.index`. Titles tell most of them; those of some analysts do not (`VP`), or there
 * is none. Whoever has not spoken before the questions, and whom the operator lets ask one, is an analyst.
 */
export function sidesOf(transcript: Transcript): readonly Side[] {
  const first = new Map<Speaker, Turn>();
  for (const turn of transcript.turns) if (!first.has(turn.speaker)) first.set(turn.speaker, turn);
  return transcript.speakers.map((speaker) => {
    if (speaker.role !== 'company') return speaker.role;
    const turn = first.get(speaker);
    return turn !== undefined && asks(turn, transcript) ? 'analyst' : 'company';
  });
}

function asks({ index, section, speaker }: Turn, { turns }: Transcript): boolean {
  if (section !== 'questions-and-answers') return false;
  const key = speaker.name.toLowerCase();
  if (anonymousName.test(key)) return !ofCompany.test(key);
  const before = turns[index - 1];
  if (before?.speaker.role !== 'operator') return false;
  if (introductionsIn(before).some((introduction) => introduces(introduction, speaker.name))) return true;
  const said = before.paragraphs.map(({ text }) => text).join('\n');
  return letsAsk.test(said) && !handsBack.test(said) && calls(said, speaker.name);
}

/** Whether a text names somebody, by the family name at least. */
function calls(text: string, name: string): boolean {
  if (isHanName(name)) return text.includes(name);
  const family = nameWords(name).at(-1);
  return family !== undefined && family.length > 1 && nameWords(text).includes(family);
}
