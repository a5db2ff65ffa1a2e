import { align } from './alignment/align';
import type { Alignment } from './alignment/model';
import type { Finding } from './checks/finding';
import { runChecks } from './checks/run';
import { type CallContext, contextOf } from './figures/context';
import { type ExtractedFigure, extractFigures } from './figures/extract';
import { type PlacedDifference, type PlacedFigure, placeFigures } from './figures/placed';
import { type Knowledge, noKnowledge } from './knowledge/model';
import type { Paragraph, Transcript } from './transcript/model';
import { parse } from './transcript/parse';

/** Everything known about one version of one transcript. Immutable. */
export interface Analysis {
  readonly transcript: Transcript;
  readonly alignment: Alignment;
  readonly context: CallContext;
  /** In document order. */
  readonly figures: readonly PlacedFigure[];
  /** Where the figures of the two sides differ. */
  readonly differences: readonly PlacedDifference[];
  /** In document order. */
  readonly findings: readonly Finding[];
  /** The figures of each paragraph's text, for the next version's analysis to take over. */
  readonly extracted: ReadonlyMap<string, readonly ExtractedFigure[]>;
}

/** The opening says which quarter is reported: the operator's welcome and the first speaker's remarks. */
const OPENING_PARAGRAPHS = 12;

/**
 * Reads a transcript. Never throws, whatever the text: a broken or half-written transcript gets its best reading.
 *
 * @param text the document, with any line ending and with or without a byte order mark
 * @param previous the analysis of an earlier version, whose unchanged paragraphs are not read again
 * @param knowledge what the workspace knows beyond the text
 */
export function analyse(text: string, previous?: Analysis, knowledge: Knowledge = noKnowledge): Analysis {
  const transcript = parse(text);
  const alignment = align(transcript);

  const extracted = new Map<string, readonly ExtractedFigure[]>();
  const figuresOf = (paragraph: Paragraph): readonly ExtractedFigure[] => {
    const key = `${paragraph.language}${paragraph.text}`;
    const known = extracted.get(key) ?? previous?.extracted.get(key);
    const found = known ?? extractFigures(paragraph.text, paragraph.language);
    extracted.set(key, found);
    return found;
  };

  const opening = alignment.units.slice(0, OPENING_PARAGRAPHS).flatMap(({ source, target }) => source ?? target ?? []);
  const context = contextOf(opening.map((paragraph) => ({ text: paragraph.text, figures: figuresOf(paragraph) })));
  const { figures, differences } = placeFigures(alignment, figuresOf, context);
  const findings = runChecks({ transcript, alignment, differences, figuresOf, knowledge });
  return { transcript, alignment, context, figures, differences, findings, extracted };
}
