import { isHan } from './characters';
import { findHeaders } from './headers';
import { languageOfLine } from './language';
import { readLines } from './lines';
import type { Language, Paragraph, SpannedText, Transcript, Turn } from './model';
import { countNotices } from './notices';
import { rolesOf } from './roles';
import { questionsStart, sectionsOf } from './sections';
import { speakersOf } from './speakers';

/**
 * Reads a text as a transcript. Tolerant by design: whatever the text, the model is complete, every line that holds
 * text is in it exactly once, and nothing is thrown. Time is linear in the text.
 *
 * @param before an earlier version; paragraphs that are still what they were, where they were, are the same objects
 */
export function parse(text: string, before?: Transcript): Transcript {
  const { lineCount, lines } = readLines(text, before?.lines);
  const headers = findHeaders(lines);
  const firstHeader = headers[0]?.at;
  const noticeCount = countNotices(lines, firstHeader);
  const { speakers: known, byHeader } = speakersOf(headers);

  const drafts = headers.flatMap(({ at, header }, index) => {
    const speaker = byHeader[index];
    if (!speaker) return [];
    const from = at + (header.second ? 2 : 1);
    const to = headers[index + 1]?.at ?? lines.length;
    const paragraphs = paragraphsOf(lines.slice(from, to));
    const startLine = header.first.line;
    const endLine = paragraphs.at(-1)?.line ?? header.second?.line ?? startLine;
    return [{ index, header, speaker, paragraphs, startLine, endLine }];
  });
  const start = questionsStart(drafts);
  const roles = rolesOf(known, drafts, start);
  const speakers = known.map((speaker, index) => ({ ...speaker, role: roles[index] ?? speaker.role }));
  const turns: Turn[] = drafts.map((draft) => ({
    ...draft,
    speaker: speakers[draft.speaker.index] ?? draft.speaker,
    section: draft.index < start ? 'prepared-remarks' : 'questions-and-answers',
  }));

  const preamble = paragraphsOf(lines.slice(noticeCount, firstHeader));
  return {
    lineCount,
    lines,
    notices: lines.slice(0, noticeCount),
    preamble,
    speakers,
    turns,
    sections: sectionsOf(turns),
    monolingual: onlyLanguage([...preamble, ...turns.flatMap((turn) => turn.paragraphs)]),
  };
}

/** By line, which is the same object where it is the same in the next version. */
const known = new WeakMap<SpannedText, Paragraph>();

function paragraphsOf(lines: readonly SpannedText[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const language = languageOfLine(line) ?? languageByPlace(line.text, paragraphs.at(-1));
    const before = known.get(line);
    const paragraph = before?.language === language ? before : { ...line, language };
    known.set(line, paragraph);
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** A line without letters follows the layout: source, translation, source, translation. */
function languageByPlace(text: string, before: Paragraph | undefined): Language {
  if (/[\u3000-\u303F\uFF01-\uFF5E]/.test(text)) return 'zh';
  return before?.language === 'en' ? 'zh' : 'en';
}

/** Some Chinese in a paragraph or two of an English call makes no translation of it. */
function onlyLanguage(paragraphs: readonly Paragraph[]): Language | undefined {
  const translated = paragraphs.filter((paragraph) => paragraph.language === 'zh' && hasHan(paragraph.text)).length;
  if (paragraphs.length === 0 || translated === 0) return paragraphs.length === 0 ? undefined : 'en';
  return translated === paragraphs.length ? 'zh' : undefined;
}

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}
