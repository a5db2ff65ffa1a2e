import { align } from './alignment/align';
import type { Alignment } from './alignment/model';
import { Weighing } from './alignment/weighing';
import type { Finding } from './checks/finding';
import { misspeltSpeakers } from './checks/names/misspelt-speakers';
import { NameReading } from './checks/names/name-reading';
import { runChecks } from './checks/run';
import { Comparisons } from './figures/comparison/comparisons';
import { type CallContext, contextOf } from './figures/context';
import { type ExtractedFigure, extractFigures } from './figures/extract';
import { type PlacedDifference, type PlacedFigure, placeFigures } from './figures/placed';
import { type AcceptedFinding, judge } from './knowledge/judgements/judge';
import { Subjects } from './knowledge/judgements/subject';
import { type Knowledge, noKnowledge } from './knowledge/model';
import { KeyFigureReading } from './metrics/key-figures/key-figures';
import { joinMisspelt } from './speakers/join-misspelt';
import type { Language, Paragraph, Transcript } from './transcript/model';
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
  /** The key figures of the call, for `keyFiguresOf`. */
  readonly keyFigures: KeyFigureReading;
  /** What the checks found and nobody has accepted, in document order. */
  readonly findings: readonly Finding[];
  /** What the checks found and somebody looked at and found right, in document order. */
  readonly accepted: readonly AcceptedFinding[];
  /** The figures of each paragraph by its language and text, for the next version's analysis to take over. */
  readonly extracted: Readonly<Record<Language, ReadonlyMap<string, Figures>>>;
  /** What pairs were weighed by, for the next version's analysis to take over. */
  readonly weighing: Weighing;
  /** How the figures of pairs compare, for the next version's analysis to take over. */
  readonly comparisons: Comparisons;
  /** What the texts have of names, for the next version's analysis to take over. */
  readonly names: NameReading;
}

type Figures = readonly ExtractedFigure[];

/** The opening says which quarter is reported: the operator's welcome and the first speaker's remarks. */
export const OPENING_PARAGRAPHS = 12;

/**
 * Reads a transcript. Never throws, whatever the text: a broken or half-written transcript gets its best reading.
 *
 * @param text the document, with any line ending and with or without a byte order mark
 * @param previous the analysis of an earlier version, whose unchanged paragraphs are not read again
 * @param knowledge what the workspace knows beyond the text
 */
export function analyse(text: string, previous?: Analysis, knowledge: Knowledge = noKnowledge): Analysis {
  const parsed = parse(text, previous?.transcript);
  const names = new NameReading(previous?.names);
  const misspelt = misspeltSpeakers(parsed, names);
  const transcript = joinMisspelt(parsed, misspelt);
  const extracted = { en: new Map<string, Figures>(), zh: new Map<string, Figures>() };
  // The function below lives on in this analysis, and must not keep all earlier ones alive.
  const before = previous?.extracted;
  const figuresOf = ({ text: own, language }: Paragraph): Figures => {
    const known = extracted[language].get(own);
    if (known) return known;
    const found = before?.[language].get(own) ?? extractFigures(own, language);
    extracted[language].set(own, found);
    return found;
  };

  const weighing = new Weighing(transcript, figuresOf, previous?.weighing);
  const alignment = align(transcript, weighing);
  const opening = alignment.units.slice(0, OPENING_PARAGRAPHS).flatMap(({ source, target }) => source ?? target ?? []);
  const context = contextOf(opening.map((paragraph) => ({ text: paragraph.text, figures: figuresOf(paragraph) })));
  const comparisons = new Comparisons(context, previous?.comparisons);
  const { figures, differences } = placeFigures(alignment, figuresOf, context, comparisons);
  const keyFigures = new KeyFigureReading({ alignment, context, figures, extracted }, knowledge.vocabulary);
  const input = { transcript, alignment, weighing, differences, figuresOf, names, misspelt, keyFigures, knowledge };
  const found = runChecks(input);
  const { findings, accepted } = judge(found, knowledge.judgements, () => new Subjects(transcript, alignment));
  const forNext = { extracted, weighing, comparisons, names };
  return { transcript, alignment, context, figures, differences, keyFigures, findings, accepted, ...forNext };
}
