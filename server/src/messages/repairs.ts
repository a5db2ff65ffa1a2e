import type { Script } from '../transcript/chinese-script';

export { repairsEn } from './repairs-en';
export { repairsZhCn } from './repairs-zh-cn';
export { repairsZhTw } from './repairs-zh-tw';

/** Titles of what mends a finding about the structure of a call. Lines count from 1. */
export interface RepairMessages {
  swap(): string;
  swapSources(): string;
  /** For the sources on the first line to the one on the last. */
  undoSlip(first: number, last: number): string;
  /** To the source on a line. */
  move(line: number): string;
  /** `second` is what the second part begins with. */
  splitTranslation(second: string): string;
  splitSource(second: string): string;
  joinTranslations(): string;
  joinSources(): string;
  insert(placeholder: string): string;
  replaceBy(placeholder: string): string;
  removeTranslation(): string;
  removeRepetition(): string;
  repeatHeader(): string;
  removeHeader(): string;
  /** Into the script that the call is written in. */
  convertParagraph(script: Script): string;
  /** So many places with characters of the other script or wrong conversions. */
  convertAll(places: number): string;
}
