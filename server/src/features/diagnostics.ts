import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Severity } from '../checks/codes';
import type { Finding } from '../checks/finding';
import { severityOf } from '../config';
import type { SessionContext } from '../session/context';
import type { OpenTranscript } from '../session/open-transcript';
import { rangeOf } from './ranges';

const protocolSeverity = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Severity, DiagnosticSeverity>;

export type DiagnosticContext = Pick<SessionContext, 'support' | 'messages' | 'checkDocumentation'> & {
  readonly uri: string;
  /** The severity a finding is shown with; undefined where its check is off. */
  readonly severityOf: (finding: Finding) => Severity | undefined;
};

/** The diagnostics of an open document under the settings of this moment. */
export function diagnosticsOf({ uri, analysis }: OpenTranscript, context: SessionContext): Diagnostic[] {
  const { settings, support, messages, checkDocumentation } = context;
  return diagnostics(analysis, {
    uri,
    support,
    messages,
    checkDocumentation,
    severityOf: (finding) => severityOf(finding, settings.current),
  });
}

/** What the checks found, in document order, as far as the user wants it and the client can show it. */
export function diagnostics({ findings }: Analysis, context: DiagnosticContext): Diagnostic[] {
  return findings.flatMap((finding) => {
    const severity = context.severityOf(finding);
    return severity === undefined ? [] : diagnostic(finding, severity, context);
  });
}

function diagnostic(finding: Finding, severity: Severity, context: DiagnosticContext): Diagnostic {
  const { support, messages, checkDocumentation, uri } = context;
  const href = support.codeDescription ? checkDocumentation.get(finding.code) : undefined;
  const related = support.relatedInformation ? finding.related : [];
  return {
    range: rangeOf(finding),
    severity: protocolSeverity[severity],
    source: 'transcript',
    code: finding.code,
    message: finding.message(messages),
    ...(href !== undefined && { codeDescription: { href } }),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: { uri, range: rangeOf(place) },
        message: place.message(messages),
      })),
    }),
  };
}
