export { crossChecksEn } from './cross-checks-en';
export { crossChecksZhCn } from './cross-checks-zh-cn';
export { crossChecksZhTw } from './cross-checks-zh-tw';

/** What is said of key figures that do not agree with each other. Figures as the call writes them; lines from 1. */
export interface CrossCheckMessages {
  /** One thing has two values. */
  contradiction(here: string, there: string, line: number): string;
  /** A change does not follow from the values now and before; `expected` is the change that does. */
  growth(change: string, now: string, before: string, expected: string): string;
  /** A share does not follow from an amount and the revenue it is a share of. */
  ratio(share: string, amount: string, revenue: string, expected: string): string;
  shares(sum: string): string;
  /** What the segments add up to, and the total. */
  segments(sum: string, total: string): string;
  saidHere(figure: string): string;
}
