import type { HeaderLine, SpannedText, Turn } from '../../transcript/model';
import { nameKey } from '../../transcript/names';
import type { Finding, Localised, TextChange } from '../finding';
import { misspeltTitles } from '../names/misspelt-titles';
import { explain, report } from '../report';
import type { Rule } from '../rule';

/** A header that is almost, not quite, that of another speaker, or whose title is almost the speaker's own. */
export const inconsistentSpeaker: Rule = ({ transcript, misspelt }) => [
  ...misspelt.flatMap(({ wrong, right, rightName }) => {
    const header = right?.turns[0]?.header.first;
    const related = header ? [explain(header, ({ findings }) => findings.usualHeader())] : [];
    return wrong.turns.flatMap((turn) =>
      findingAt(
        turn,
        ({ name }) => name,
        rightName,
        related,
        ({ findings }) =>
          right
            ? findings.misspeltSpeaker(turn.header.canonical.name.text, rightName)
            : findings.almostKnownName(turn.header.canonical.name.text, rightName),
      ),
    );
  }),
  ...misspeltTitles(transcript).flatMap(({ turn, right }) => {
    const related = [explain(right, ({ findings }) => findings.usualHeader())];
    const wrong = turn.header.canonical.title?.text ?? '';
    return findingAt(
      turn,
      ({ title }) => title,
      right.text,
      related,
      ({ findings }) => findings.misspeltTitle(wrong, right.text),
    );
  }),
];

/** Copies that differ are reported as such, and mended first. */
function findingAt(
  { header }: Turn,
  partOf: (line: HeaderLine) => SpannedText | undefined,
  right: string,
  related: Finding['related'],
  message: Localised,
): Finding[] {
  const wrong = partOf(header.canonical);
  if (!wrong || header.copy === 'different') return [];
  const places = [header.first, header.second].flatMap((line) => {
    const part = line && partOf(line);
    return part && nameKey(part.text) === nameKey(wrong.text) ? [part] : [];
  });
  const repair = {
    title: (({ findings }) => findings.writeInstead(right)) satisfies Localised,
    changes: places.map((place) => replacement(place, right)),
  };
  const first = places[0] ?? wrong;
  return [{ ...report('inconsistent-speaker', first, message, related), repairs: () => [repair] }];
}

function replacement({ line, start, end }: SpannedText, text: string): TextChange {
  return { start: { line, column: start }, end: { line, column: end }, text };
}
