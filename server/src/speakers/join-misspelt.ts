import type { MisspeltSpeaker } from '../checks/names/misspelt-speakers';
import type { Speaker, Transcript, Turn } from '../transcript/model';
import { sectionsOf } from '../transcript/sections';

/**
 * A transcript whose misspelt speakers are the people they are meant to be, so that what they said counts with the rest
 * of their words. The headers stay as they are written.
 */
export function joinMisspelt(transcript: Transcript, misspelt: readonly MisspeltSpeaker[]): Transcript {
  const meant = new Map<Speaker, Speaker>();
  for (const { wrong, right } of misspelt) {
    const [own, other] = [wrong.turns[0]?.speaker, right?.turns[0]?.speaker];
    if (own && other && own !== other) meant.set(own, other);
  }
  if (meant.size === 0) return transcript;

  const speakers: Speaker[] = [];
  const joined = new Map<Speaker, Speaker>();
  for (const speaker of transcript.speakers) {
    if (meant.has(speaker)) continue;
    const own = { ...speaker, index: speakers.length };
    speakers.push(own);
    joined.set(speaker, own);
  }
  const turns = transcript.turns.map((turn): Turn => {
    const speaker = joined.get(whoIsMeant(turn.speaker, meant));
    return speaker ? { ...turn, speaker } : turn;
  });
  return { ...transcript, speakers, turns, sections: sectionsOf(turns) };
}

/** The slip of a slip is whom that one is meant to be; never one of two that would be each other's. */
function whoIsMeant(speaker: Speaker, meant: ReadonlyMap<Speaker, Speaker>): Speaker {
  let last = speaker;
  for (let count = 0; count < meant.size; count++) last = meant.get(last) ?? last;
  return last;
}
