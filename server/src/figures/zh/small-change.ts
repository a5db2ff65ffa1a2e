import type { Tokens } from '../tokens/token';
import { readNumber } from './number';

/** What stands behind an amount in whole units: 三毛, 6角三分, 又三美分. */
export interface SmallChange {
  readonly next: number;
  readonly end: number;
  /** In whole units. */
  readonly value: number;
}

const parts = new Map([
  ['角', 0.1],
  ['毛', 0.1],
  ['分', 0.01],
  ['美分', 0.01],
]);

/** Reads the tenths and hundredths behind an amount; undefined where there are none. */
export function readSmallChange(tokens: Tokens, from: number): SmallChange | undefined {
  let change: SmallChange | undefined;
  for (let at = from; ; ) {
    const start = tokens.text(at) === '又' ? at + 1 : at;
    const number = readNumber(tokens, start);
    const part = number && parts.get(tokens.text(number.next));
    if (!number || part === undefined) return change;
    const value = (change?.value ?? 0) + number.value * part;
    change = { next: number.next + 1, end: tokens.end(number.next), value };
    at = change.next;
  }
}
