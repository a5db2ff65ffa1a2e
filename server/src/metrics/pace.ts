import type { Language } from '../transcript/model';
import { type Length, spokenLanguage, spokenLength } from './lengths';

/**
 * How fast people are taken to speak, since a transcript has no clock: English at 150 words a minute, the pace of a
 * presentation that is read out; Mandarin at 240 字. What follows from it is an estimate, and is to be called one.
 */
export const pace: Readonly<Record<Language, number>> = { en: 150, zh: 240 };

/** An estimate of how long people speak, in minutes; a call in both languages is spoken in English. */
export class Clock {
  readonly language: Language;
  readonly #perMinute: number;

  constructor(whole: Length) {
    this.language = spokenLanguage(whole);
    this.#perMinute = pace[this.language];
  }

  /** What a length is measured by: its words, or its 字. */
  measure(length: Length): number {
    return spokenLength(length, this.language);
  }

  minutes(length: Length): number {
    return Math.round((this.measure(length) / this.#perMinute) * 100) / 100;
  }
}
