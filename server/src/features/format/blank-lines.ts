import type { SpannedText, Transcript } from '../../transcript/model';

/** Where a gap between two lines of text is. */
type Place = 'notice' | 'turn' | 'copies' | 'speech' | 'pair' | 'pairs';

/** The place between a line of text and the next. */
interface Gap {
  /** Of the line above, 0-based. */
  readonly above: number;
  readonly below: number;
  readonly place: Place;
}

/** How many blank lines are to stand between two lines of text: below the line above, above the line below. */
export interface WantedGap {
  readonly above: number;
  readonly below: number;
  readonly blanks: 0 | 1;
}

/**
 * The blank lines of a transcript as it mostly has them: none or one above a turn, between a header's copies, below
 * it, between a source and its translation, and between pairs. Around notices, several become one.
 */
export function wantedGaps(transcript: Transcript): WantedGap[] {
  const gaps = gapsOf(transcript);
  const balance = new Map<Place, number>();
  for (const { above, below, place } of gaps) {
    balance.set(place, (balance.get(place) ?? 0) + (below - above > 1 ? 1 : -1));
  }
  return gaps.map(({ above, below, place }) => {
    const blank = place === 'notice' ? below - above > 1 : (balance.get(place) ?? 0) > 0;
    return { above, below, blanks: blank ? 1 : 0 };
  });
}

function gapsOf({ notices, preamble, turns }: Transcript): Gap[] {
  const gaps: Gap[] = [];
  let last: number | undefined;
  const step = ({ line }: SpannedText, place: Place): void => {
    if (last !== undefined) gaps.push({ above: last, below: line, place });
    last = line;
  };
  for (const notice of notices) step(notice, 'notice');
  for (const paragraph of preamble) step(paragraph, 'notice');
  for (const [index, { header, paragraphs }] of turns.entries()) {
    step(header.first, index === 0 ? 'notice' : 'turn');
    if (header.second !== undefined) step(header.second, 'copies');
    for (const [at, paragraph] of paragraphs.entries()) {
      const isTranslation = paragraph.language === 'zh' && paragraphs[at - 1]?.language === 'en';
      step(paragraph, at === 0 ? 'speech' : isTranslation ? 'pair' : 'pairs');
    }
  }
  return gaps;
}
