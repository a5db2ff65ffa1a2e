import type { Analysis } from '../../analysis';
import type { Health } from '../health';
import { agreementTable, callTable, problemTable, questionTable, speakerTable, turnTable } from './call-tables';
import { figureTable } from './figures';
import { keyFigureTable } from './key-figures';
import type { Table } from './table';

/** The tables of a call that can be taken away, by the names that users type. */
export const tables = {
  'key-figures': keyFigureTable,
  figures: figureTable,
  call: callTable,
  speakers: speakerTable,
  questions: questionTable,
  turns: turnTable,
  agreement: (_: Analysis, health: Health) => agreementTable(health),
  problems: (_: Analysis, health: Health) => problemTable(health),
} as const satisfies Record<string, (analysis: Analysis, health: Health) => Table>;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];
