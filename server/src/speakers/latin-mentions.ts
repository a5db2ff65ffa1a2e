import type { Analysis } from '../analysis';
import { calledNames, wordsOfSpeakers } from '../checks/names/called-names';
import type { CapitalWord } from '../checks/names/capital-words';
import type { Paragraph, Speaker, Transcript } from '../transcript/model';
import { nameWords } from '../transcript/names';
import type { Mention } from './mentions';

/** Between two words of one name; the dot is that of an initial. */
const withinName = /^\.?[ -]$/;
const callsSomebody = /^[,?!]/;
/** Names that stand in every other sentence as something else. */
const months: ReadonlySet<string> = new Set(['april', 'august', 'june', 'may']);

/** Where paragraphs of either language have a speaker's name in Latin letters. */
export function latinMentions({ transcript, names }: Analysis): Mention[] {
  const speakers = new SpeakersByWord(transcript);
  if (speakers.words.size === 0) return [];
  const paragraphs = [...transcript.preamble, ...transcript.turns.flatMap((turn) => turn.paragraphs)];
  const ordinary = ordinaryWords(speakers.words, paragraphs);
  return paragraphs.flatMap((paragraph) => {
    const words = names.wordsOf(paragraph.text);
    const called = new Set(calledNames(paragraph.text, words, speakers.words));
    if (called.size === 0) return [];
    return groupsOf(paragraph.text, words).flatMap((group) => {
      const own = group.filter((word) => called.has(word));
      if (own.length === 0 || (own.length === 1 && isNoName(own[0], paragraph, ordinary))) return [];
      const speaker = speakers.find(own);
      return speaker === undefined ? [] : [mentionOf(speaker, group, paragraph)];
    });
  });
}

/** Finds who is called by words of a name. */
class SpeakersByWord {
  readonly #known: readonly { readonly speaker: Speaker; readonly words: ReadonlySet<string> }[];
  /** The words of all names, as compared. */
  readonly words: ReadonlySet<string>;

  constructor(transcript: Transcript) {
    this.#known = transcript.speakers.map((speaker) => ({
      speaker,
      words: wordsOfSpeakers({ ...transcript, speakers: [speaker] }),
    }));
    this.words = new Set(this.#known.flatMap(({ words }) => [...words]));
  }

  /** The one speaker whose name has all the words, or who has no other of them; undefined where that may be two. */
  find(called: readonly CapitalWord[]): Speaker | undefined {
    const having = this.#known.filter(({ words }) => called.every(({ key }) => words.has(key)));
    const exact = having.length > 1 ? having.filter(({ words }) => words.size === called.length) : having;
    return exact.length === 1 ? exact[0]?.speaker : undefined;
  }
}

/** Words that stand together: `Mara J. Ellison`. */
function groupsOf(text: string, words: readonly CapitalWord[]): CapitalWord[][] {
  const groups: CapitalWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, word.start);
    if (before !== undefined && withinName.test(between) && !(between.startsWith('.') && before.key.length > 1)) {
      group?.push(word);
    } else groups.push([word]);
  }
  return groups;
}

/** From the first to the last word of the group that the speaker's name has, initials and `Li` included. */
function mentionOf(speaker: Speaker, group: readonly CapitalWord[], { line, start }: Paragraph): Mention {
  const own = new Set(nameWords(speaker.name));
  const written = group.filter(({ key }) => own.has(key));
  return {
    speaker,
    line,
    start: start + (written[0]?.start ?? 0),
    end: start + (written.at(-1)?.end ?? 0),
  };
}

/** Whether a single word is rather `Will` that opens a question or the month of May than a name. */
function isNoName(word: CapitalWord | undefined, { text }: Paragraph, ordinary: ReadonlySet<string>): boolean {
  if (word === undefined || callsSomebody.test(text.slice(word.end, word.end + 1))) return false;
  return months.has(word.key) || (word.opens && ordinary.has(word.key));
}

/** Those of the words that the call also writes in lower case, as no name is written. */
function ordinaryWords(words: ReadonlySet<string>, paragraphs: readonly Paragraph[]): Set<string> {
  return new Set(
    [...words].filter((word) => {
      const alone = new RegExp(`(?<![\\p{L}'-])${word.replace(/[^\p{L}\p{M}]/gu, '.')}(?![\\p{L}'-])`, 'u');
      return paragraphs.some(({ text }) => text.includes(word) && alone.test(text));
    }),
  );
}
