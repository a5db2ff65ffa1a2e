import { displayValue } from '../../figures/notation';
import { statedOf } from '../../figures/stated';
import { alignColumns } from '../columns';
import { type Format, textOf } from '../report';

/** A line a figure, in aligned columns, with its counterpart on the other side. */
export const figuresText: Format = (files, { messages, commandLine }) => {
  const rows = files.flatMap(({ path, analysis }) =>
    analysis.figures.map(({ line, start, figure, status, counterpart }) => [
      `${path}:${line + 1}:${start + 1}`,
      messages.features.hover.kinds[statedOf(figure).kind],
      figure.text,
      displayValue(figure),
      commandLine.statuses[status],
      counterpart?.figure.text ?? '',
    ]),
  );
  return textOf([
    ...alignColumns(rows, ['start', 'start', 'start', 'end', 'start', 'start']),
    commandLine.figures(rows.length, files.length),
  ]);
};
