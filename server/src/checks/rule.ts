import type { Alignment } from '../alignment/model';
import type { Weighing } from '../alignment/weighing';
import type { ExtractedFigure } from '../figures/extract';
import type { PlacedDifference } from '../figures/placed';
import type { Knowledge } from '../knowledge/model';
import type { KeyFigureReading } from '../metrics/key-figures/key-figures';
import type { Paragraph, Transcript } from '../transcript/model';
import type { Finding } from './finding';
import type { MisspeltSpeaker } from './names/misspelt-speakers';
import type { NameReading } from './names/name-reading';

/** What a rule looks at. */
export interface RuleInput {
  readonly transcript: Transcript;
  readonly alignment: Alignment;
  /** What pairs are weighed by. */
  readonly weighing: Weighing;
  readonly differences: readonly PlacedDifference[];
  /** The figures of a paragraph, implicit ones included. Read once a paragraph. */
  readonly figuresOf: (paragraph: Paragraph) => readonly ExtractedFigure[];
  /** What texts have of names. Read once a text. */
  readonly names: NameReading;
  /** The speakers whose name is another's, misspelt; in the transcript they are that other. */
  readonly misspelt: readonly MisspeltSpeaker[];
  /** The key figures of the call. */
  readonly keyFigures: KeyFigureReading;
  readonly knowledge: Knowledge;
}

/** A rule: one kind of defect, one file. Its documentation stands in `checks/README.md` under the code. */
export type Rule = (input: RuleInput) => Finding[];
