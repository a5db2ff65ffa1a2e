import type { ExtractedFigure } from '../figures/extract';
import type { Language, Paragraph, Transcript } from '../transcript/model';
import { Evidence } from './evidence';
import { lengthRatioOf } from './length-ratio';
import { endsInStop, type Omission, Omissions } from './omissions';
import { type ParagraphProfile, profileOf } from './profile';
import { CallVocabulary } from './vocabulary/call-vocabulary';

/** A source and what stands below it, which mostly is its translation. */
type Lesson = readonly [source: ParagraphProfile, below: ParagraphProfile];

/** By language and text. */
type Profiles = Readonly<Record<Language, Map<string, ParagraphProfile>>>;

/** The call teaches by its first pairs: enough to know how it is translated, and an edit further down changes nothing. */
const MOST_LESSONS = 400;
/** So many translations tell how those of a call end, where so large a share of them does. */
const ENOUGH_LESSONS = 10;
const MOSTLY = 0.95;

/**
 * What the paragraphs of a call are weighed by. Texts that the version before had are not read again, and what it had
 * learned of the call's words holds on while what taught it stands.
 */
export class Weighing {
  readonly evidence: Evidence;
  readonly #omissions: Omissions;
  readonly #figuresOf: (paragraph: Paragraph) => readonly ExtractedFigure[];
  readonly #before: Profiles | undefined;
  readonly #profiles: Profiles = { en: new Map(), zh: new Map() };
  readonly #lessons: readonly Lesson[];
  readonly #vocabulary: CallVocabulary;

  constructor(
    transcript: Transcript,
    figuresOf: (paragraph: Paragraph) => readonly ExtractedFigure[],
    previous?: Weighing,
  ) {
    this.#figuresOf = figuresOf;
    if (previous) this.#before = previous.#profiles;
    const lessons = this.#lessonsOf(transcript);
    this.#lessons = lessons;
    if (previous && areSame(lessons, previous.#lessons)) {
      this.#vocabulary = previous.#vocabulary;
      this.evidence = previous.evidence;
      this.#omissions = previous.#omissions;
    } else {
      const pairs = lessons.map(([source, below]) => [source.words, below.words] as const);
      this.#vocabulary = new CallVocabulary(pairs, previous ? previous.#vocabulary : undefined);
      this.evidence = new Evidence(lengthRatioOf(lessons), this.#vocabulary);
      const habits = { endInStops: mostlyEndInStops(lessons), joining: shareJoined(lessons) };
      this.#omissions = new Omissions(this.evidence, habits);
    }
  }

  profileOf(paragraph: Paragraph): ParagraphProfile {
    const { text, language } = paragraph;
    const own = this.#profiles[language];
    const known = own.get(text);
    if (known) return known;
    const profile = this.#before?.[language].get(text) ?? profileOf(text, language, this.#figuresOf(paragraph));
    own.set(text, profile);
    return profile;
  }

  /** What the translation of a source leaves out. */
  omissionIn(source: Paragraph, target: Paragraph): Omission | undefined {
    const profiles = [this.profileOf(source), this.profileOf(target)] as const;
    return this.#omissions.of(source, target, profiles, this.#figuresOf);
  }

  #lessonsOf({ turns }: Transcript): Lesson[] {
    const lessons: Lesson[] = [];
    for (const { paragraphs } of turns) {
      for (let at = 0; at + 1 < paragraphs.length; at++) {
        const [source, below] = [paragraphs[at], paragraphs[at + 1]];
        if (source?.language !== 'en' || below?.language !== 'zh') continue;
        lessons.push([this.profileOf(source), this.profileOf(below)]);
        if (lessons.length === MOST_LESSONS) return lessons;
      }
    }
    return lessons;
  }
}

function mostlyEndInStops(lessons: readonly Lesson[]): boolean {
  const ending = lessons.filter(([, below]) => endsInStop(below.key)).length;
  return lessons.length >= ENOUGH_LESSONS && ending >= MOSTLY * lessons.length;
}

/** How large a share of translations has fewer sentences than their sources, a few more of either kind taken for granted. */
function shareJoined(lessons: readonly Lesson[]): number {
  const joined = lessons.filter(([source, below]) => below.sentences < source.sentences).length;
  return (joined + 1) / (lessons.length + 4);
}

/** Whether lessons teach the same, as they do while a figure is typed in one. */
function areSame(lessons: readonly Lesson[], before: readonly Lesson[]): boolean {
  return (
    lessons.length === before.length &&
    lessons.every(
      ([source, below], at) => teachesTheSame(source, before[at]?.[0]) && teachesTheSame(below, before[at]?.[1]),
    )
  );
}

/** Words, length, sentences and end are all that a lesson teaches by. */
function teachesTheSame(own: ParagraphProfile, before: ParagraphProfile | undefined): boolean {
  if (own === before) return true;
  if (before === undefined || own.length !== before.length || own.sentences !== before.sentences) return false;
  if (endsInStop(own.key) !== endsInStop(before.key)) return false;
  const [words, others] = [own.words.words, before.words.words];
  return words.size === others.size && [...words.keys()].every((word) => others.has(word));
}
