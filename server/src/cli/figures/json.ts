import { type Format, jsonOf } from '../report';

/** `figures --format json`: lines and columns 1-based, `endColumn` exclusive; `unit` null where a value has none. */
export const figuresJson: Format = (files) =>
  jsonOf(
    files.map(({ path, analysis }) => ({
      path,
      figures: analysis.figures.map(({ line, start, end, status, figure }) => ({
        line: line + 1,
        column: start + 1,
        endColumn: end + 1,
        language: figure.language,
        kind: figure.kind,
        text: figure.text,
        value: figure.value,
        unit: figure.unit ?? null,
        ...(figure.approximate && { approximate: true }),
        status,
      })),
    })),
  );
