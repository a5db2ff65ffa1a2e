import type { Severity } from '../../checks/codes';
import type { FigureStatus } from '../../figures/model';
import type { Messages } from '../../messages/messages';
import type { Overview } from '../../protocol';
import type { Obstacle } from '../inputs';
import type { JudgementsComplaint } from '../nearest-judgements';
import { commandEn } from './en';
import { commandZhCn } from './zh-cn';
import { commandZhTw } from './zh-tw';

/** What the command line says of its own; findings and kinds of figures are in the server's messages. */
export interface CommandMessages {
  /** The whole of `--help`. */
  readonly help: string;
  /** Follows every complaint about the arguments. */
  readonly seeHelp: string;
  readonly noCommand: string;
  readonly serverNeedsStdio: string;
  unknownCommand(command: string): string;
  noPath(command: string): string;
  /** `reason` is Node's own sentence, in English. */
  badArguments(reason: string): string;
  badChoice(option: string, value: string, allowed: readonly string[]): string;
  obstacle(path: string, obstacle: Obstacle): string;
  /** Of the file that says what was accepted. */
  judgements(complaint: JudgementsComplaint): string;
  /** The last line of `check`. */
  problems(counts: Readonly<Record<Severity, number>>, files: number, accepted: number): string;
  /** The last line of `figures`. */
  figures(count: number, files: number): string;
  readonly statuses: Readonly<Record<FigureStatus, string>>;
  readonly metrics: {
    /** Name, turns, words, Chinese characters, share, title. */
    readonly speakerColumns: readonly string[];
    coverage(coverage: Overview['coverage'], ratio: string): string;
    figures(figures: Overview['figures'], agreement: string): string;
    readonly noProblems: string;
    firstAt(line: number): string;
  };
}

const catalogue = { en: commandEn, 'zh-TW': commandZhTw, 'zh-CN': commandZhCn } as const;

/** The command line's words in the language of the server's. */
export function commandMessages({ features }: Messages): CommandMessages {
  return catalogue[features.locale];
}
