import { figureRows } from '../../metrics/export/figures';
import { type Format, jsonOf } from '../report';

/** `figures --format json`: lines and columns 1-based, `endColumn` exclusive; `unit` null where a value has none. */
export const figuresJson: Format = (files) =>
  jsonOf(files.map(({ path, analysis }) => ({ path, figures: figureRows(analysis) })));
