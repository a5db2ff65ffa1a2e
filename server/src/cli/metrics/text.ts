import { printable } from '../../features/excerpt';
import { overviewOf } from '../../metrics/overview';
import { alignColumns } from '../columns';
import type { AnalysedFile, Format, ReportLanguage } from '../report';
import { textOf } from '../report';

/** For each file who said how much, how much of it is translated, how the figures agree, and the problems by code. */
export const metricsText: Format = (files, language) =>
  files.map((file) => textOf(metricsLines(file, language))).join('\n');

function metricsLines({ path, analysis }: AnalysedFile, { messages, commandLine }: ReportLanguage): string[] {
  const { metrics } = commandLine;
  const { speakers, coverage, figures, problems } = overviewOf(analysis, ({ severity }) => severity);
  const { locale } = messages.features;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const speakerRows = speakers.map(({ name, title, turns, words, characters, share }) => [
    name,
    ...[turns, words, characters].map((count) => number.format(count)),
    percent.format(share),
    title ?? '',
  ]);
  const problemRows = problems.map(({ code, severity, count, first }) => [
    code,
    severity,
    number.format(count),
    metrics.firstAt(first.line + 1),
  ]);
  return [
    printable(path),
    ...indent(alignColumns([metrics.speakerColumns, ...speakerRows], ['start', 'end', 'end', 'end', 'end', 'start'])),
    ...indent([
      metrics.coverage(coverage, percent.format(coverage.ratio)),
      metrics.figures(figures, percent.format(figures.agreement)),
      ...(problems.length === 0 ? [metrics.noProblems] : []),
      ...alignColumns(problemRows, ['start', 'start', 'end', 'start']),
    ]),
  ];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
