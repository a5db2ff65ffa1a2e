import type { ExtractedFigure } from '../figures/extract';
import type { Paragraph } from '../transcript/model';
import { sentencesOf } from '../transcript/sentences';
import { type Evidence, joined } from './evidence';
import { type ParagraphProfile, profileOf } from './profile';
import { sentenceGapOf } from './sentence-gap';

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

/** Neighbouring sentences of a source, first to last. */
interface Gap {
  readonly first: number;
  readonly last: number;
}

/** Against sentences having become one. */
const JOINED = 1;
/** The evidence that it takes, of words and figures alone or of the sentences that agree without the gap. */
const MISSING = 3;
const BETTER_WITHOUT = 3;
/** The least of it that the sentences themselves must tell. */
const LEAST_GAIN = 2;
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
/** How often sentences are joined in most calls; a call in which they never are tells more when there is one less. */
const OFTEN_JOINED = 0.25;
const MOST_TOLD = 2.2;
const LEAST_TOLD = -0.5;
/** Against a gap where the translation has as many sentences. */
const NONE_FEWER = -1;
/** Paragraphs of more sentences are not looked into. */
const MOST_SENTENCES = 40;

/** Finds what translations leave out. A pair that was looked at before is not looked at again. */
export class Omissions {
  readonly #evidence: Evidence;
  readonly #unfinished: number;
  /** What it tells that a translation of the call has fewer sentences than its source. */
  readonly #fewer: number;
  readonly #known = new WeakMap<ParagraphProfile, WeakMap<ParagraphProfile, Omission | null>>();

  /**
   * @param endInStops whether the translations of the call do
   * @param joining how large a share of them has fewer sentences than their sources
   */
  constructor(evidence: Evidence, { endInStops, joining }: { endInStops: boolean; joining: number }) {
    this.#evidence = evidence;
    this.#unfinished = endInStops ? UNFINISHED : UNFINISHED_ANYWHERE;
    this.#fewer = Math.max(LEAST_TOLD, Math.min(MOST_TOLD, Math.log(OFTEN_JOINED / joining)));
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
    const gap =
      this.#gapBetween(sentences, partsOf(target, other, figuresOf(target))) ??
      this.#gapIn(sentences, losses, targetCount, own, other);
    const [first, last] = gap ? [sentences[gap.first], sentences[gap.last]] : [];
    return first && last && { start: first.start, end: last.end, brokenOff };
  }

  /** The sentences without which the others agree with the translation's, where that tells enough. */
  #gapBetween(sources: readonly Part[], targets: readonly Part[]): Gap | undefined {
    const runOf = (parts: readonly Part[], from: number, to: number): ParagraphProfile | undefined =>
      parts
        .slice(from, to)
        .map(({ profile }) => profile)
        .reduce<ParagraphProfile | undefined>((run, next) => (run ? joined(run, next) : next), undefined);
    const gap = sentenceGapOf(sources.length, targets.length, (from, to, targetFrom, targetTo) => {
      const [source, target] = [runOf(sources, from, to), runOf(targets, targetFrom, targetTo)];
      const joints = to - from + (targetTo - targetFrom) - 2;
      return source && target ? this.#evidence.of(source, target) - JOINED * joints : 0;
    });
    const told = targets.length < sources.length ? this.#fewer : NONE_FEWER;
    return gap && gap.gain > LEAST_GAIN && gap.gain + told > BETTER_WITHOUT ? gap : undefined;
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
    let best: (Gap & { readonly certainty: number }) | undefined;
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
    return best && best.certainty > MISSING ? best : undefined;
  }

  /** How strongly a sentence's words and figures speak for its being missing. */
  #lossOf(sentence: ParagraphProfile, target: ParagraphProfile): number {
    let figures = 0;
    for (const [key, weight] of sentence.figures) figures += target.figures.has(key) ? -weight : FIGURE_LOST * weight;
    return Math.min(figures, MOST_FIGURES) - this.#evidence.ofWordsKept(sentence, target);
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
