import { isHan } from '../../transcript/characters';
import type { Span, SpannedText } from '../../transcript/model';
import type { Finding, Repair, TextChange } from '../finding';
import { joinFullNames, type NamePart, type OddName } from '../names/full-names';
import { oddRenderings } from '../names/odd-renderings';
import { explain, report } from '../report';
import type { Rule } from '../rule';

/** A person of the call whose name a translation renders otherwise than the rest of the call. */
export const inconsistentName: Rule = ({ transcript, alignment, names }) =>
  transcript.monolingual === undefined ? joinFullNames(oddRenderings(transcript, alignment, names)).map(findingOf) : [];

function findingOf(odd: OddName): Finding {
  const { source, target } = odd.use;
  const [whole = { here: '', usual: '' }] = odd.parts;
  const here = placesOf(target, whole.here).slice(0, 1);
  const example = odd.elsewhere.find(({ target: other }) => other.text.includes(whole.usual));
  const usual = example ? placesOf(example.target, whole.usual).slice(0, 1) : [];
  const finding = report(
    'inconsistent-name',
    { line: source.line, start: source.start + odd.start, end: source.start + odd.end },
    ({ findings }) =>
      odd.elsewhere.length === 0
        ? findings.nameMisspelt(odd.name, whole.here)
        : findings.nameRenderedOtherwise(odd.name, whole.here, whole.usual, odd.elsewhere.length),
    [
      ...here.map((place) => explain(place, ({ findings }) => findings.renderingHere())),
      ...usual.map((place) => explain(place, ({ findings }) => findings.usualRendering())),
    ],
  );
  return { ...finding, repairs: () => repairsOf(odd, whole) };
}

/** Where a line has a text. */
function placesOf(line: SpannedText, text: string): Span[] {
  const places: Span[] = [];
  for (let at = line.text.indexOf(text); at >= 0 && text !== ''; at = line.text.indexOf(text, at + text.length)) {
    places.push({ line: line.line, start: line.start + at, end: line.start + at + text.length });
  }
  return places;
}

/** The usual rendering wherever the translation has the other, so that one step leaves none behind. */
function repairsOf({ parts, use: { target } }: OddName, whole: NamePart): Repair[] {
  const changes: TextChange[] = [];
  for (const part of parts) {
    for (const place of placesOf(target, part.here)) {
      const { line, start, end } = place;
      if (changes.some((change) => start < change.end.column && end > change.start.column)) continue;
      if (leavesHalf(target, place, part)) return [];
      changes.push({ start: { line, column: start }, end: { line, column: end }, text: part.usual });
    }
  }
  changes.sort((a, b) => a.start.column - b.start.column);
  return [{ title: ({ findings }) => findings.writeInstead(whole.usual), changes }];
}

/** Whether another word of the name stays as it is, in the other script: `湯普森 Lin`. */
function leavesHalf({ text, start: from }: SpannedText, place: Span, { here, usual }: NamePart): boolean {
  const [start, end] = [place.start - from, place.end - from];
  if (isHan(here.charCodeAt(0)) === isHan(usual.charCodeAt(0))) return false;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return /[A-Za-z.][ -]$|[·‧•・]$/.test(before) || /^[ -][A-Za-z]|^[·‧•・]/.test(after);
}
