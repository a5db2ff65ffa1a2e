import { scriptCountOf, scriptOfCall } from '../../transcript/call-script';
import type { Script } from '../../transcript/chinese-script';
import type { Paragraph, Transcript } from '../../transcript/model';
import type { Finding, Localised, Repair, TextChange } from '../finding';
import { report } from '../report';
import type { Rule } from '../rule';
import { converted } from '../script/conversion';
import { type Stray, straysIn } from '../script/strays';

/** A paragraph with more strays than this is reported as a whole. */
const STRAYS_SAID_ONE_BY_ONE = 5;

/** One place to mend: what stands there, what should, and how that is said. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
  readonly message: Localised;
  readonly title: Localised;
  readonly changes: () => readonly TextChange[];
}

/** Characters of the other script in a translation, and the products of a bad conversion. */
export const mixedScript: Rule = ({ transcript }) => {
  if (transcript.monolingual !== undefined) return [];
  const script = scriptOfCall(transcript);
  if (script === undefined) return [];
  const places = chineseOf(transcript).flatMap((paragraph) => knownPlacesIn(paragraph, script));
  return places.map((place) => findingAt(place, places));
};

/** Paragraphs that stay what and where they are, are the same objects in the next version. */
const known = { traditional: new WeakMap<Paragraph, Place[]>(), simplified: new WeakMap<Paragraph, Place[]>() };

function knownPlacesIn(paragraph: Paragraph, script: Script): readonly Place[] {
  const places = known[script].get(paragraph) ?? placesIn(paragraph, script);
  known[script].set(paragraph, places);
  return places;
}

function chineseOf({ preamble, turns }: Transcript): Paragraph[] {
  return [preamble, ...turns.map(({ paragraphs }) => paragraphs)].flat().filter(({ language }) => language === 'zh');
}

function placesIn(paragraph: Paragraph, script: Script): Place[] {
  const { text } = paragraph;
  const strays = straysIn(text, script);
  // Counted from the strays, since what is quoted may be in any script.
  const foreign = strays.reduce((sum, { start, end }) => sum + end - start, 0);
  const inOtherScript = strays.length > 1 && foreign > scriptCountOf(paragraph)[script];
  if (!inOtherScript && strays.length <= STRAYS_SAID_ONE_BY_ONE)
    return strays.map((it) => placeOf(it, paragraph, script));
  return [
    {
      start: 0,
      end: text.length,
      paragraph,
      message: ({ findings }) => findings.paragraphInOtherScript(script),
      title: ({ repairs }) => repairs.convertParagraph(script),
      changes: () =>
        inOtherScript
          ? changesBetween(paragraph, converted(text, script))
          : strays.map((stray) => change(paragraph, stray)),
    },
  ];
}

function placeOf(stray: Stray, paragraph: Paragraph, script: Script): Place {
  const written = paragraph.text.slice(stray.start, stray.end);
  const { word } = stray;
  return {
    ...{ start: stray.start, end: stray.end, paragraph },
    message: ({ findings }) =>
      word
        ? findings.wrongConversion(word.written, word.right)
        : findings.characterOfOtherScript(written, stray.right, script),
    title: ({ findings }) => findings.writeInstead(stray.right),
    changes: () => [change(paragraph, stray)],
  };
}

function findingAt({ paragraph, start, end, message, title, changes }: Place, places: readonly Place[]): Finding {
  const span = { line: paragraph.line, start: paragraph.start + start, end: paragraph.start + end };
  // Made when it is asked for: each finding would otherwise hold the changes of all.
  const all = (): Repair => ({
    title: ({ repairs }) => repairs.convertAll(places.length),
    changes: places.flatMap((place) => place.changes()),
  });
  return {
    ...report('mixed-script', span, message),
    repairs: () => [{ title, changes: changes() }, ...(places.length > 1 ? [all()] : [])],
  };
}

function change({ line, start }: Paragraph, stray: Pick<Stray, 'start' | 'end' | 'right'>): TextChange {
  return {
    start: { line, column: start + stray.start },
    end: { line, column: start + stray.end },
    text: stray.right,
  };
}

/** The runs of characters in which a text of the same length differs from a paragraph. */
function changesBetween(paragraph: Paragraph, right: string): TextChange[] {
  const changes: TextChange[] = [];
  const { text } = paragraph;
  for (let start = 0; start < text.length; start++) {
    if (text[start] === right[start]) continue;
    let end = start + 1;
    while (end < text.length && text[end] !== right[end]) end++;
    changes.push(change(paragraph, { start, end, right: right.slice(start, end) }));
    start = end;
  }
  return changes;
}
