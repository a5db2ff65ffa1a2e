import type { Alignment } from '../../alignment/model';
import type { CallContext } from '../../figures/context';
import type { ExtractedFigure } from '../../figures/extract';
import type { PlacedFigure } from '../../figures/placed';
import type { Language, Paragraph, Turn } from '../../transcript/model';
import { type ParsedSentence, parseParagraph } from './english/sentence';
import type { Vocabulary } from './vocabulary/vocabulary';

/** What key figures are read from: what is known of a call before its findings are. */
export interface KeyFigureSource {
  readonly alignment: Alignment;
  readonly context: CallContext;
  /** In document order. */
  readonly figures: readonly PlacedFigure[];
  /** The figures of each paragraph by its language and text, implicit ones included. */
  readonly extracted: Readonly<Record<Language, ReadonlyMap<string, readonly ExtractedFigure[]>>>;
}

/** A paragraph that the company says, cut into sentences. */
export interface Spoken {
  readonly paragraph: Paragraph;
  readonly turn: Turn | undefined;
  readonly sentences: readonly ParsedSentence[];
}

/** By vocabulary, and by the figures of a paragraph, which are the same in the next version of a transcript. */
const parsed = new WeakMap<Vocabulary, WeakMap<readonly ExtractedFigure[], readonly ParsedSentence[]>>();

/** What the company says in the call's own language: questions of analysts may be about figures that never were. */
export function spokenOf({ alignment, extracted }: KeyFigureSource, vocabulary: Vocabulary): Spoken[] {
  let known = parsed.get(vocabulary);
  if (!known) {
    known = new WeakMap();
    parsed.set(vocabulary, known);
  }
  const spoken: Spoken[] = [];
  for (const { source: paragraph, turn } of alignment.units) {
    if (paragraph?.language !== 'en' || (turn && turn.speaker.role !== 'company')) continue;
    const figures = extracted[paragraph.language].get(paragraph.text) ?? [];
    let sentences = known.get(figures);
    if (!sentences) {
      sentences = parseParagraph(paragraph.text, figures, vocabulary);
      known.set(figures, sentences);
    }
    spoken.push({ paragraph, turn, sentences });
  }
  return spoken;
}
