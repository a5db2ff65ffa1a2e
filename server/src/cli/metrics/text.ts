import { printable } from '../../features/excerpt';
import { groupDigits } from '../../figures/notation';
import { metricName, verdictText } from '../../messages/metrics';
import { callOf } from '../../metrics/call/call';
import type { Exchange, Participant } from '../../metrics/call/model';
import { callLength, callTitle } from '../../metrics/export/document';
import type { Health } from '../../metrics/health';
import { keyFiguresOf } from '../../metrics/key-figures/key-figures';
import type { KeyFigure } from '../../metrics/key-figures/model';
import { alignColumns } from '../columns';
import type { AnalysedFile, Format, ReportLanguage } from '../report';
import { textOf } from '../report';
import { defaultHealth } from './default-health';

/** For each file what it is, whether it can be published, who said how much, what was asked, and its key figures. */
export const metricsText: Format = (files, language) =>
  files.map((file) => textOf(metricsLines(file, language))).join('\n');

function metricsLines({ path, analysis }: AnalysedFile, language: ReportLanguage): string[] {
  const { messages } = language;
  const call = callOf(analysis);
  const health = defaultHealth(analysis);
  const { tables } = messages.metrics;
  const section = (title: string, rows: readonly string[]): string[] => (rows.length === 0 ? [] : ['', title, ...rows]);
  return [
    printable(path),
    ...indent([
      printable(callTitle(call, messages)),
      ...(call.talk.turns > 0 ? [callLength(call, messages)] : []),
      verdictText(health.verdict, messages.metrics),
      '',
      ...speakerLines(call.participants, language),
      '',
      ...healthLines(health, language),
      ...section(tables.questions, questionLines(call.exchanges, call.participants, language)),
      ...section(tables['key-figures'], keyFigureLines(keyFiguresOf(analysis).rows, language)),
    ]),
  ];
}

function speakerLines(participants: readonly Participant[], { messages, commandLine }: ReportLanguage): string[] {
  const { number, percent } = formats(messages.features.locale);
  const rows = participants.map(({ name, title, firm, turns, words, characters, share }) => [
    name,
    ...[turns, words, characters].map((count) => number.format(count)),
    percent.format(share),
    position(title, firm),
  ]);
  return alignColumns([commandLine.metrics.speakerColumns, ...rows], ['start', 'end', 'end', 'end', 'end', 'start']);
}

function healthLines(
  { coverage, figures, figuresByKind, problems }: Health,
  { messages, commandLine: { metrics } }: ReportLanguage,
): string[] {
  const { number, percent } = formats(messages.features.locale);
  const kindRows = figuresByKind.map(({ kind, matched, total, agreement }) => [
    `  ${messages.features.hover.kinds[kind]}`,
    `${number.format(matched)} / ${number.format(total)}`,
    percent.format(agreement),
  ]);
  const problemRows = problems.map(({ code, severity, count, first }) => [
    code,
    severity,
    number.format(count),
    metrics.firstAt(first.line + 1),
  ]);
  return [
    metrics.coverage(coverage, percent.format(coverage.ratio)),
    metrics.figures(figures, percent.format(figures.agreement)),
    ...indent(alignColumns(kindRows, ['start', 'end', 'end'])),
    ...(problems.length === 0 ? [metrics.noProblems] : []),
    ...alignColumns(problemRows, ['start', 'start', 'end', 'start']),
  ];
}

function questionLines(
  exchanges: readonly Exchange[],
  participants: readonly Participant[],
  { messages }: ReportLanguage,
): string[] {
  const { number } = formats(messages.features.locale);
  const rows = exchanges.map(({ startLine, analyst, answeredBy, answer, followUps, figures, preview }) => {
    const asker = participants[analyst];
    return [
      number.format(startLine + 1),
      [asker?.name, asker?.firm].flatMap((text) => text ?? []).join(', '),
      answeredBy.flatMap((index) => participants[index]?.name ?? []).join(', '),
      ...[answer.words > 0 ? answer.words : answer.characters, followUps, figures.length].map((it) =>
        number.format(it),
      ),
      preview,
    ];
  });
  const { line, analyst, answeredBy, answerWords, answerCharacters, followUps, figures, question } =
    messages.metrics.columns;
  const said = exchanges.some(({ answer }) => answer.words > 0) ? answerWords : answerCharacters;
  const head = [line, analyst, answeredBy, said, followUps, figures, question];
  return rows.length === 0
    ? []
    : alignColumns([head, ...rows], ['end', 'start', 'start', 'end', 'end', 'end', 'start']);
}

function keyFigureLines(rows: readonly KeyFigure[], { messages, commandLine }: ReportLanguage): string[] {
  const { bases, changes, columns } = messages.metrics;
  return alignColumns(
    rows.map(({ metric, segment, basis, period, value, to, unit, change, guidance, places }) => [
      String(places[0].line + 1),
      [metricName(metric, messages.metrics), ...(segment === undefined ? [] : [segment])].join(', '),
      basis === undefined ? '' : bases[basis],
      period ?? '',
      `${[value, ...(to === undefined ? [] : [to])].map(groupDigits).join(' – ')} ${unit ?? ''}`.trim(),
      [...(change === undefined ? [] : [changes[change]]), ...(guidance ? [columns.guidance] : [])].join(', '),
      commandLine.statuses[places[0].status],
    ]),
    ['end', 'start', 'start', 'start', 'end', 'start', 'start'],
  );
}

/** What somebody is, and for whom, where the title does not say so itself. */
function position(title: string | null, firm: string | null): string {
  if (title === null || firm === null) return title ?? firm ?? '';
  return title.includes(firm) ? title : `${title}, ${firm}`;
}

function formats(locale: string): { readonly number: Intl.NumberFormat; readonly percent: Intl.NumberFormat } {
  return {
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
  };
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
