import type { Paragraph, Transcript, Turn } from '../transcript/model';
import { alignRun } from './align-run';
import type { Alignment, TranslationUnit } from './model';
import { runsOf } from './runs';

/**
 * Pairs sources with their translations. Never across a turn's border, and within a turn run by run, so that a lost
 * line is told where it was lost and moves nothing else. A transcript without translation has units of one side, the
 * source, whatever its language.
 */
export function align(transcript: Transcript): Alignment {
  const units: TranslationUnit[] = [];

  const alignBlock = (paragraphs: readonly Paragraph[], turn: Turn | undefined): readonly TranslationUnit[] => {
    const pairs =
      transcript.monolingual !== undefined
        ? paragraphs.map((source) => ({ source, target: undefined }))
        : runsOf(paragraphs).flatMap(alignRun);
    const own = pairs.map((pair, at) => ({ index: units.length + at, turn, ...pair }));
    for (const unit of own) units.push(unit);
    return own;
  };

  const preamble = alignBlock(transcript.preamble, undefined);
  const byTurn = transcript.turns.map((turn) => alignBlock(turn.paragraphs, turn));
  return { units, byTurn, preamble };
}
