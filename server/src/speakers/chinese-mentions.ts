import type { Analysis } from '../analysis';
import { type SpokenName, spokenNames } from '../checks/names/spoken-names';
import { standsAlone } from '../checks/names/standing-alone';
import { commonRendering } from '../checks/names/usual-rendering';
import type { Paragraph, Span, Speaker, Transcript } from '../transcript/model';
import { isHanName } from '../transcript/names';
import { anonymousName, operatorNames } from '../transcript/vocabulary';
import { headersOf } from './header-names';
import type { Mention } from './mentions';

/** What stands between the words of a foreign name in Chinese. */
const separators = '·‧•・';
const honorifics = ['先生', '女士', '小姐', '博士'];

/**
 * Where translations have a speaker's name in Chinese: as a header writes it, or as the translation renders it where the
 * source has the name.
 *
 * @param latin where the sources have it
 */
export function chineseMentions(analysis: Analysis, latin: readonly Mention[]): Mention[] {
  const { transcript, alignment, names } = analysis;
  if (transcript.monolingual === 'en') return [];
  const byLine = new Map<number, Mention[]>();
  for (const mention of latin) byLine.set(mention.line, [...(byLine.get(mention.line) ?? []), mention]);
  const rendered = spokenNames(transcript, alignment.units, names).flatMap((name) => renderedPlaces(name, byLine));
  return joined([...rendered, ...writtenPlaces(transcript)], transcript);
}

/** A name by its sound: where it stands in two translations at least, or can only be part of a name. */
function renderedPlaces(name: SpokenName, latin: ReadonlyMap<number, readonly Mention[]>): Mention[] {
  const rendering = name.person ? commonRendering(name) : undefined;
  if (rendering === undefined) return [];
  const { text, uses } = rendering;
  return uses.flatMap(({ source, target, mention, glossed }) => {
    const at = source.start + mention.start;
    const called = latin.get(source.line)?.find(({ start, end }) => start <= at && at < end);
    const proven = uses.length > 1 ? standsAlone(target.text, text) : glossed || isPartOfName(target.text, text);
    if (called === undefined || !proven) return [];
    return placesOf(target, text).map((place) => ({ ...place, speaker: called.speaker }));
  });
}

function isPartOfName(text: string, rendering: string): boolean {
  const at = text.indexOf(rendering);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + rendering.length)];
  return (before !== '' && separators.includes(before)) || (after !== '' && separators.includes(after));
}

/** The Chinese names that headers have: in full, or a family name of one person only with 先生 behind it. */
function writtenPlaces(transcript: Transcript): Mention[] {
  const names = transcript.speakers.flatMap((speaker) => chineseNames(transcript, speaker));
  if (names.length === 0) return [];
  const families = names.map(({ name }) => name.charAt(0));
  const forms = names.flatMap(({ speaker, name }) => {
    const family = name.charAt(0);
    const alone = families.filter((other) => other === family).length === 1 && !separators.includes(name.charAt(2));
    return [name, ...(alone ? honorifics.map((word) => family + word) : [])].map((form) => ({ speaker, form }));
  });
  const paragraphs = [...transcript.preamble, ...transcript.turns.flatMap((turn) => turn.paragraphs)];
  return paragraphs.flatMap((paragraph) =>
    forms.flatMap(({ speaker, form }) => placesOf(paragraph, form).map((place) => ({ ...place, speaker }))),
  );
}

function chineseNames(transcript: Transcript, speaker: Speaker): { speaker: Speaker; name: string }[] {
  const names = new Set(headersOf(transcript, speaker).map(({ name }) => name.text));
  return [...names]
    .filter((name) => name.length > 1 && isHanName(name) && !operatorNames.has(name) && !anonymousName.test(name))
    .map((name) => ({ speaker, name }));
}

function placesOf({ text, line, start }: Paragraph, form: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    places.push({ line, start: start + at, end: start + at + form.length });
  }
  return places;
}

/** Words of one name that stand together become one mention; of two that overlap, the longer one stays. */
function joined(mentions: readonly Mention[], { preamble, turns }: Transcript): Mention[] {
  if (mentions.length === 0) return [];
  const texts = new Map([...preamble, ...turns.flatMap((turn) => turn.paragraphs)].map((it) => [it.line, it]));
  const sorted = mentions.toSorted((a, b) => a.line - b.line || a.start - b.start || b.end - a.end);
  const all: Mention[] = [];
  for (const mention of sorted) {
    const before = all.at(-1);
    if (before === undefined || before.line !== mention.line || mention.start > before.end + 1) {
      all.push(mention);
      continue;
    }
    const paragraph = texts.get(mention.line);
    const offset = paragraph?.start ?? 0;
    const between = paragraph?.text.slice(before.end - offset, mention.start - offset) ?? '';
    if (mention.start >= before.end && before.speaker !== mention.speaker) all.push(mention);
    else if (between === '' || separators.includes(between)) {
      if (before.speaker === mention.speaker) {
        all.splice(-1, 1, { ...before, end: Math.max(before.end, mention.end) });
      }
    } else all.push(mention);
  }
  return all;
}
