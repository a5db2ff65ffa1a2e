import { csvOf } from '../../metrics/export/csv';
import { figureTable } from '../../metrics/export/figures';
import { joinTables } from '../../metrics/export/table';
import type { Format } from '../report';

/** `figures --format csv`: one table of all files; lines and columns 1-based, `endColumn` exclusive. */
export const figuresCsv: Format = (files) =>
  csvOf(joinTables(files.map(({ path, analysis }) => ({ path, table: figureTable(analysis) }))));
