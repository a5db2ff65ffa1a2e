import type { Paragraph, Transcript, Turn } from '../transcript/model';
import { isPlaceholder } from '../transcript/placeholder';
import { alignRun, type Pair } from './align-run';
import type { Evidence } from './evidence';
import type { ParagraphProfile } from './profile';
import { runsOf } from './runs';

/** A pair as the layout has it: the translation stands under its source. */
export interface LaidOut extends Pair {
  readonly turn: Turn | undefined;
  /** Equal for the pairs of a run: which of its sources goes with which of its translations, the layout does not say. */
  readonly run: number;
  /** A line that keeps the place of the side that is absent. */
  readonly placeholder: Paragraph | undefined;
}

/** What the layout alone, and within a run the evidence, says of the pairs of a call, in document order. */
export function layOut(
  transcript: Transcript,
  evidence: Evidence,
  profileOf: (paragraph: Paragraph) => ParagraphProfile,
): LaidOut[] {
  const laidOut: LaidOut[] = [];
  let runs = 0;
  const block = (paragraphs: readonly Paragraph[], turn: Turn | undefined): void => {
    for (const run of runsOf(paragraphs)) {
      for (const pair of alignRun(run, (source, target) => evidence.of(profileOf(source), profileOf(target)))) {
        laidOut.push({ ...withoutPlaceholder(pair), turn, run: runs });
      }
      runs++;
    }
  };
  block(transcript.preamble, undefined);
  for (const turn of transcript.turns) block(turn.paragraphs, turn);
  return laidOut;
}

function withoutPlaceholder({ source, target }: Pair): Pair & Pick<LaidOut, 'placeholder'> {
  if (target && isPlaceholder(target.text)) return { source, target: undefined, placeholder: target };
  if (source && isPlaceholder(source.text)) return { source: undefined, target, placeholder: source };
  return { source, target, placeholder: undefined };
}
