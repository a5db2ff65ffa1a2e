import { csvOf } from '../../metrics/export/csv';
import { joinTables } from '../../metrics/export/table';
import { type TableName, tables } from '../../metrics/export/tables';
import type { Format } from '../report';
import { defaultHealth } from './default-health';

/** One table of all files, which says in its first column where each row is from. */
export function metricsCsv(name: TableName): Format {
  return (files) =>
    csvOf(
      joinTables(files.map(({ path, analysis }) => ({ path, table: tables[name](analysis, defaultHealth(analysis)) }))),
    );
}
