import { writeTable } from '../metrics/export/write';
import { healthOf } from '../metrics/health';
import { type CallReport, callRequest, type TableText, tableRequest } from '../protocol-call';
import { type CallChanges, callChangesRequest } from '../protocol-call-changes';
import type { RegisterFeature } from '../session/context';
import { BySettings } from './by-settings';
import { callChangesOf } from './call-changes';
import { callReportOf, type Report } from './call-report';
import { LastAnswers } from './last-answers';
import { onOwnRequest } from './own-request';

/** What the metrics panel shows and gives away. */
export const registerCall: RegisterFeature = (context) => {
  const { settings, messages } = context;
  const reports = new BySettings(settings, (analysis, levels) => callReportOf(analysis, messages, levels));
  const healths = new BySettings(settings, healthOf);
  const answers = new LastAnswers<Report>();
  onOwnRequest(context, callRequest, ({ uri, version, analysis }): CallReport => {
    return { uri, version, ...reports.of(analysis) };
  });
  onOwnRequest(context, callChangesRequest, (document, { previousResultId }): CallChanges => {
    const { uri, version, analysis } = document;
    const report = reports.of(analysis);
    const before = answers.named(document, previousResultId);
    const resultId = answers.keep(document, report);
    const to = before === undefined ? null : previousResultId;
    return { uri, version, resultId, previousResultId: to, ...callChangesOf(report, before) };
  });
  onOwnRequest(context, tableRequest, ({ version, analysis }, { table, format }): TableText => {
    return { version, text: writeTable(table, format, { analysis, health: healths.of(analysis), messages }) };
  });
  return {};
};
