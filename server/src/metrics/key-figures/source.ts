import type { Alignment } from '../../alignment/model';
import type { CallContext } from '../../figures/context';
import type { ExtractedFigure } from '../../figures/extract';
import type { PlacedFigure } from '../../figures/placed';
import type { Language, Paragraph, Turn } from '../../transcript/model';

/** What key figures are read from: what is known of a call before its findings are. */
export interface KeyFigureSource {
  readonly alignment: Alignment;
  readonly context: CallContext;
  /** In document order. */
  readonly figures: readonly PlacedFigure[];
  /** The figures of each paragraph by its language and text, implicit ones included. */
  readonly extracted: Readonly<Record<Language, ReadonlyMap<string, readonly ExtractedFigure[]>>>;
}

/** A paragraph that the company says, with its figures; of a text, always the same array. */
export interface Spoken {
  readonly paragraph: Paragraph;
  readonly turn: Turn | undefined;
  readonly figures: readonly ExtractedFigure[];
}

/** What the company says in the call's own language: questions of analysts may be about figures that never were. */
export function spokenOf({ alignment, extracted }: KeyFigureSource): Spoken[] {
  return alignment.units.flatMap(({ source: paragraph, turn }) => {
    if (!paragraph || (turn && turn.speaker.role !== 'company')) return [];
    return [{ paragraph, turn, figures: extracted[paragraph.language].get(paragraph.text) ?? [] }];
  });
}
