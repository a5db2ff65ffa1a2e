import type { Code } from '../checks/codes';

export { judgementsEn } from './judgements-en';
export { judgementsZhCn } from './judgements-zh-cn';
export { judgementsZhTw } from './judgements-zh-tw';

/** What is said about accepting findings. */
export interface JudgementMessages {
  /** What each code finds, as a short noun. */
  readonly kinds: Readonly<Record<Code, string>>;
  /** Titles of what accepts a finding at the cursor. */
  readonly acceptTranslation: string;
  /** For a finding that is not about a translation. */
  readonly acceptAsItIs: string;
  /** Where several findings are at one place; `words` are what the finding stands on. */
  acceptOne(kind: string, words: string): string;
  readonly withReason: string;
  oneWithReason(kind: string, words: string): string;
  acceptAll(kind: string, count: number): string;
  /** Of a line in the file of judgements. */
  badLine(): string;
}
