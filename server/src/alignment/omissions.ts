import type { ExtractedFigure } from '../figures/extract';
import type { Paragraph } from '../transcript/model';
import { sentencesOf } from '../transcript/sentences';
import { bestBeads } from './beads';
import { type Evidence, joined } from './evidence';
import { type ParagraphProfile, profileOf } from './profile';

/** Sentences of a source that its translation does not have: columns in the source's text, `end` exclusive. */
export interface Omission {
  readonly start: number;
  readonly end: number;
  /** Whether the translation breaks off: somewhere in the first of the sentences, the rest of which it may have. */
  readonly brokenOff: boolean;
}

/** A sentence of a paragraph, with what it is weighed by. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly profile: ParagraphProfile;
}

/** Neighbouring sentences of a source, first to last, and how strongly they seem to be missing. */
interface Gap {
  readonly first: number;
  readonly last: number;
  readonly certainty: number;
}

/** Against a sentence standing alone when the sentences of a pair are aligned. */
const ALONE = 3;
/** Against two sentences having become one, or one two. */
const JOINED = 1;
/** The evidence that it takes where the sentences, aligned, show the gap too, and where they do not. */
const SHOWN = 0.5;
const UNSHOWN = 3;
/** What a translation without a stop at its end tells, in a call whose translations end with stops, and in any other. */
const UNFINISHED = 4;
const UNFINISHED_ANYWHERE = 2;
/** The evidence that it takes to say that a translation breaks off. */
const BROKEN_OFF = 3.2;
/** A length that says nothing, in nats. */
const UNREMARKABLE = 1;
/** A figure that only one side has, by what it would tell if both had it. */
const FIGURE_LOST = 0.7;
const MOST_FIGURES = 4;
const SENTENCE_COUNT = 0.7;
/** Paragraphs of more sentences are not looked into. */
const MOST_SENTENCES = 40;

/** Finds what translations leave out. A pair that was looked at before is not looked at again. */
export class Omissions {
  readonly #evidence: Evidence;
  readonly #unfinished: number;
  readonly #known = new WeakMap<ParagraphProfile, WeakMap<ParagraphProfile, Omission | null>>();

  /** @param endInStops whether the translations of the call do */
  constructor(evidence: Evidence, endInStops: boolean) {
    this.#evidence = evidence;
    this.#unfinished = endInStops ? UNFINISHED : UNFINISHED_ANYWHERE;
  }

  /**
   * What the translation of a source leaves out; undefined where it is whole, or nothing certain can be said.
   *
   * @param figuresOf the figures of a paragraph
   */
  of(
    source: Paragraph,
    target: Paragraph,
    profiles: readonly [source: ParagraphProfile, target: ParagraphProfile],
    figuresOf: (paragraph: Paragraph) => readonly ExtractedFigure[],
  ): Omission | undefined {
    const [own, other] = profiles;
    let known = this.#known.get(own);
    if (!known) {
      known = new WeakMap();
      this.#known.set(own, known);
    }
    let omission = known.get(other);
    if (omission === undefined) {
      omission = this.#find(source, target, profiles, figuresOf) ?? null;
      known.set(other, omission);
    }
    return omission ?? undefined;
  }

  #find(
    source: Paragraph,
    target: Paragraph,
    [own, other]: readonly [source: ParagraphProfile, target: ParagraphProfile],
    figuresOf: (paragraph: Paragraph) => readonly ExtractedFigure[],
  ): Omission | undefined {
    if (source.language === target.language) return undefined;
    const brokenOff = endsInStop(source.text) && !endsInStop(target.text);
    const length = this.#evidence.ofLengths(own.length, other.length);
    const isShort = other.length < this.#evidence.usualLength(own.length);
    const [sourceCount, targetCount] = [sentencesOf(source.text).length, sentencesOf(target.text).length];
    if (!brokenOff && !(isShort && length < UNREMARKABLE) && targetCount >= sourceCount) return undefined;
    if (sourceCount > MOST_SENTENCES || targetCount > MOST_SENTENCES) return undefined;

    const sentences = partsOf(source, own, figuresOf(source));
    const losses = sentences.map(({ profile }) => this.#lossOf(profile, other));
    if (brokenOff) return this.#breakIn(sentences, losses, isShort ? length : UNREMARKABLE);
    const gap = this.#gapIn(sentences, losses, targetCount, own, other);
    if (!gap || gap.certainty <= SHOWN) return undefined;
    const isShown = gap.certainty > UNSHOWN || this.#shows(gap, sentences, partsOf(target, other, figuresOf(target)));
    if (!isShown) return undefined;
    const [first, last] = [sentences[gap.first], sentences[gap.last]];
    return first && last && { start: first.start, end: last.end, brokenOff };
  }

  /** Where a translation without a stop breaks off: in the last sentence of which it has anything. */
  #breakIn(sentences: readonly Part[], losses: readonly number[], length: number): Omission | undefined {
    let certainty = this.#unfinished - length;
    let at = sentences.length - 1;
    for (; at > 0 && (losses[at] ?? 0) > 0; at--) certainty += losses[at] ?? 0;
    const [broken, last] = [sentences[at], sentences.at(-1)];
    if (certainty < BROKEN_OFF || !broken || !last) return undefined;
    return { start: broken.start, end: last.end, brokenOff: true };
  }

  /** The neighbouring sentences that are missing most likely; never all of them. */
  #gapIn(
    sentences: readonly Part[],
    losses: readonly number[],
    targetCount: number,
    own: ParagraphProfile,
    other: ParagraphProfile,
  ): Gap | undefined {
    const whole = this.#evidence.ofLengths(own.length, other.length);
    let best: Gap | undefined;
    for (let first = 0; first < sentences.length; first++) {
      let certainty = 0;
      let length = own.length;
      for (let last = first; last < sentences.length; last++) {
        certainty += losses[last] ?? 0;
        length -= sentences[last]?.profile.length ?? 0;
        const missing = last - first + 1;
        if (missing === sentences.length) break;
        const sum =
          certainty +
          this.#evidence.ofLengths(length, other.length) -
          whole +
          (targetCount <= sentences.length - missing ? SENTENCE_COUNT : -SENTENCE_COUNT);
        if (!best || sum > best.certainty) best = { first, last, certainty: sum };
      }
    }
    return best;
  }

  /** How strongly a sentence's words and figures speak for its being missing. */
  #lossOf(sentence: ParagraphProfile, target: ParagraphProfile): number {
    let figures = 0;
    for (const [key, weight] of sentence.figures) figures += target.figures.has(key) ? -weight : FIGURE_LOST * weight;
    return Math.min(figures, MOST_FIGURES) - this.#evidence.ofWordsKept(sentence, target);
  }

  /** Whether a sentence of the gap stays alone when sentences are aligned, and none of the translation's does. */
  #shows({ first, last }: Gap, sources: readonly Part[], targets: readonly Part[]): boolean {
    const weigh = (s: ParagraphProfile | undefined, t: ParagraphProfile | undefined): number =>
      s && t ? this.#evidence.of(s, t) : 0;
    const two = (parts: readonly Part[], at: number): ParagraphProfile | undefined => {
      const [one, next] = [parts[at]?.profile, parts[at + 1]?.profile];
      return one && next && joined(one, next);
    };
    const beads = bestBeads({
      sources: sources.length,
      targets: targets.length,
      pair: (s, t) => weigh(sources[s]?.profile, targets[t]?.profile),
      merge: (s, t) => weigh(two(sources, s), targets[t]?.profile) - JOINED,
      split: (s, t) => weigh(sources[s]?.profile, two(targets, t)) - JOINED,
      lostTarget: () => ALONE,
      lostSource: () => ALONE,
    });
    if (beads.some((bead) => bead.sources.length === 0)) return false;
    return beads.some((bead) => bead.targets.length === 0 && bead.sources.some((at) => at >= first && at <= last));
  }
}

/** By the profile of the paragraph, which is the same in the next version. */
const known = new WeakMap<ParagraphProfile, readonly Part[]>();

function partsOf(
  paragraph: Paragraph,
  profile: ParagraphProfile,
  figures: readonly ExtractedFigure[],
): readonly Part[] {
  const parts = known.get(profile) ?? cut(paragraph, figures);
  known.set(profile, parts);
  return parts;
}

function cut({ text, language }: Paragraph, figures: readonly ExtractedFigure[]): Part[] {
  return sentencesOf(text).map(({ start, end }) => {
    const own = figures.filter((figure) => figure.start >= start && figure.end <= end);
    return { start, end, profile: profileOf(text.slice(start, end), language, own) };
  });
}

const stops = new Set('.?!。！？．｡…"\'”’)）」』】》]—–-~');

/** Whether a text ends as sentences do; a closing bracket or a dash will do, too. */
export function endsInStop(text: string): boolean {
  return stops.has(text.at(-1) ?? '');
}
