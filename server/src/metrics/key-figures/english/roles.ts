import { compareEnds } from '../periods';
import { revisedNouns, revisingVerbs } from '../vocabulary/outlook-words-en';
import type { Cue } from './cues';
import type { Item } from './items';
import type { Role, Scene } from './scene';
import type { SentenceParts } from './sentence';
import { markOfGroup } from './timing';
import type { Value } from './values';

/** What a level says: where a metric stands, what that is compared with, or what was guided to. */
export function roleOf(scene: Scene, value: Value, cue: Cue, before: Role | undefined): Role {
  if (cue.is === 'guided') return 'guided';
  const isPrior = cue.is === 'prior' || (cue.is === 'plain' && before === 'prior');
  if (isPrior) return revises(scene, value) ? 'guided' : 'prior';
  return cue.is === 'plain' && before === 'guided' ? 'guided' : 'level';
}

/** `We raise our guidance to …, from …`: what was guided to before. */
function revises(scene: Scene, value: Value): boolean {
  const { call } = scene.facts.periods;
  const last = scene.attached.at(-1);
  if (isRevising(scene.sentence, value.first)) return true;
  if (last?.period === undefined || call === undefined || compareEnds(last.period, call) <= 0) return false;
  const areRanges = value.to !== undefined && last.value.to !== undefined;
  return areRanges && last.role === 'level' && markOfGroup(scene, value) === undefined;
}

/** `We are increasing our 2024 budget from …`. */
function isRevising({ items }: SentenceParts, before: number): boolean {
  return items.some(({ text }, at) => {
    if (at >= before || !revisingVerbs.has(text)) return false;
    for (let noun = at + 1; noun < before && noun - at <= REACH && isWordOrPeriod(items[noun]); noun++) {
      if (revisedNouns.has(items[noun]?.text ?? '')) return true;
    }
    return false;
  });
}

const REACH = 7;

function isWordOrPeriod(item: Item | undefined): boolean {
  return item?.isWord === true || item?.figure?.kind === 'period';
}
