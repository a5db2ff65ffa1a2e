import { figureEntriesOf } from '../metrics/figure-entries';
import { type FigureChanges, type FigureRow, figuresRequest } from '../protocol-figures';
import type { RegisterFeature } from '../session/context';
import { LastAnswers } from './last-answers';
import { editsBetween } from './list-edits';
import { onOwnRequest } from './own-request';

/** The table of figures. */
export const registerFigures: RegisterFeature = (context) => {
  const answers = new LastAnswers<readonly FigureRow[]>();
  onOwnRequest(context, figuresRequest, (document, { previousResultId }): FigureChanges => {
    const { uri, version, analysis } = document;
    const rows = figureEntriesOf(analysis);
    const before = answers.named(document, previousResultId);
    return {
      ...{ uri, version, resultId: answers.keep(document, rows) },
      previousResultId: before === undefined ? null : previousResultId,
      rows: editsBetween(before ?? [], rows),
    };
  });
  return {};
};
