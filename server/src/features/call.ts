import type { Finding } from '../checks/finding';
import { severityOf } from '../config';
import { writeTable } from '../metrics/export/write';
import { healthOf } from '../metrics/health';
import { type CallReport, callRequest, type TableText, tableRequest } from '../protocol-call';
import type { RegisterFeature } from '../session/context';
import { callReportOf } from './call-report';
import { checked } from './parameters';

/** What the metrics panel shows and gives away; requests of this server's own, so their parameters are checked here. */
export const registerCall: RegisterFeature = ({ connection, documents, knowledge, requests, settings, messages }) => {
  const levels = (finding: Finding) => severityOf(finding, settings.current);
  connection.onRequest<CallReport | null, void>(
    callRequest.method,
    requests.answer<unknown, CallReport | null>(callRequest.method, async (sent) => {
      const params = checked(callRequest.params, sent);
      await knowledge.settled();
      const document = documents.get(params.uri);
      if (document === undefined) return null;
      const { uri, version, analysis } = document;
      return { uri, version, ...callReportOf(analysis, messages, levels) };
    }),
  );
  connection.onRequest<TableText | null, void>(
    tableRequest.method,
    requests.answer<unknown, TableText | null>(tableRequest.method, async (sent) => {
      const { uri, table, format } = checked(tableRequest.params, sent);
      await knowledge.settled();
      const document = documents.get(uri);
      if (document === undefined) return null;
      const { version, analysis } = document;
      return { version, text: writeTable(table, format, { analysis, health: healthOf(analysis, levels), messages }) };
    }),
  );
  return {};
};
