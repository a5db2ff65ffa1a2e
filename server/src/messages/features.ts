import type { Direction, FigureKind } from '../figures/model';
import type { Language, SectionKind, SpeakerRole } from '../transcript/model';

export { featuresEn } from './features-en';
export { featuresZhCn } from './features-zh-cn';
export { featuresZhTw } from './features-zh-tw';

/** How much a speaker said. */
export interface Speech {
  readonly turns: number;
  /** Words of the source language. */
  readonly words: number;
  /** 字 of the translation. */
  readonly characters: number;
  /** Share of the call's words, 0 to 1. */
  readonly share: number;
}

/** What language features say: hover, symbols, settings. */
export interface FeatureMessages {
  /** BCP 47 tag of this language, for what `Intl` writes. */
  readonly locale: 'en' | 'zh-TW' | 'zh-CN';
  readonly sections: Readonly<Record<SectionKind, string>>;
  /** `4 turns, 1,204 words, 18.3% of the call`. */
  speech(speech: Speech): string;
  readonly symbols: {
    turns(count: number): string;
    /** In place of a turn's first words. */
    readonly emptyTurn: string;
    /** Detail of a unit without its other side. */
    readonly noTranslation: string;
    readonly noSource: string;
  };
  /** What stands above a turn. */
  readonly lenses: {
    /** Words of the source language, and Chinese characters. */
    words(words: number, characters: number): string;
    /** Figures of the source, and how many places of the turn are reported to differ in one. */
    figures(count: number, differing: number): string;
    problems(count: number): string;
  };
  readonly hover: {
    readonly kinds: Readonly<Record<FigureKind, string>>;
    /** Labels of the card. */
    readonly value: string;
    readonly inThisCall: string;
    readonly period: string;
    readonly writtenIn: Readonly<Record<Language, string>>;
    readonly source: string;
    readonly translation: string;
    /** What key figure of the call a figure is. */
    readonly keyFigure: string;
    /** The figure that the other side has in its place. */
    readonly counterpart: string;
    readonly comparison: string;
    /** A figure as it is written. */
    readonly written: string;
    /** Which way a figure goes: first up or a gain, then down or a loss. */
    readonly direction: string;
    readonly directions: Readonly<Record<Direction['of'], readonly [up: string, down: string]>>;
    readonly speaker: string;
    readonly title: string;
    /** Whom an analyst works for. */
    readonly firm: string;
    readonly role: string;
    readonly speech: string;
    readonly roles: Readonly<Record<SpeakerRole, string>>;
    /** How a figure compares with the other side. */
    readonly agree: string;
    readonly differ: string;
    /** Of a figure that goes one way here and another on the other side. */
    opposite(here: string, there: string): string;
    readonly notFound: string;
    readonly nothingToCompare: string;
    /** Of figures that a table leaves out. */
    more(count: number): string;
    /** A value said loosely. */
    about(value: string): string;
    /** A time of so many quarters, the number already written out. */
    quarters(number: string, count: number): string;
  };
  /** Titles of what mends a figure; texts are as they will be written. */
  readonly fixes: {
    write(text: string): string;
    changeSource(text: string): string;
    all(count: number): string;
  };
  /** Why something is not renamed. */
  readonly rename: {
    readonly notAName: string;
    /** On a title, which is the same line's. */
    readonly title: string;
    readonly empty: string;
    readonly lineBreak: string;
    /** Of a name that another speaker has. */
    taken(name: string): string;
    notReadable(name: string): string;
  };
  /** What is being done while the transcripts of the workspace are read. */
  readonly indexing: string;
  readonly settings: {
    /** Names a setting that cannot be used; `allowed` is undefined for a key that does not exist. */
    bad(setting: { readonly key: string; readonly value: string; readonly allowed: string | undefined }): string;
  };
}
