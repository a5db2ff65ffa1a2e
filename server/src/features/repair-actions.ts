import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { Finding, TextChange } from '../checks/finding';
import { type Settings, severityOf } from '../config';
import type { Messages } from '../messages/messages';
import type { OpenTranscript } from '../session/open-transcript';
import { printable } from './excerpt';
import { overlap, rangeOf, sameRange } from './ranges';
import { documentEdit } from './workspace-edit';

interface RepairContext {
  readonly messages: Messages;
  readonly settings: { readonly current: Settings };
  readonly support: { readonly preferredActions: boolean; readonly versionedEdits: boolean };
}

/** What the rules themselves know to mend their findings with. */
export function repairActions(
  document: OpenTranscript,
  { range, context: { diagnostics } }: CodeActionParams,
  { messages, settings, support }: RepairContext,
): CodeAction[] {
  const here = document.analysis.findings.filter(
    (finding) => touches(finding, range) && severityOf(finding, settings.current) !== undefined,
  );
  return here.flatMap((finding) => {
    const known = diagnostics.filter((it) => it.code === finding.code && sameRange(it.range, rangeOf(finding)));
    return (finding.repairs?.() ?? []).map(({ title, changes, preferred = true }, at): CodeAction => {
      const edits = changes.map((change) => textEdit(change, document.lineEnding));
      return {
        ...{ title: printable(title(messages)), kind: CodeActionKind.QuickFix },
        ...(known.length > 0 && { diagnostics: known }),
        ...(at === 0 && preferred && support.preferredActions && { isPreferred: true }),
        edit: documentEdit(document, edits, support),
      };
    });
  });
}

/** A slip or swap can be mended wherever it shows, not only where it starts. */
function touches(finding: Finding, range: Range): boolean {
  if (overlap(rangeOf(finding), range)) return true;
  return finding.code === 'misaligned-translation' && finding.related.some((place) => overlap(rangeOf(place), range));
}

function textEdit({ start, end, text }: TextChange, lineEnding: string): TextEdit {
  return {
    range: {
      start: { line: start.line, character: start.column },
      end: { line: end.line, character: end.column },
    },
    newText: text.replaceAll('\n', lineEnding),
  };
}
