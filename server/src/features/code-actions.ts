import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { severityOf } from '../config';
import type { Correction } from '../figures/rewrite/correction';
import type { RegisterFeature, SessionContext } from '../session/context';
import type { OpenTranscript } from '../session/open-transcript';
import { certainCorrections, figureFixes } from './figure-fixes';
import { overlap, rangeOf } from './ranges';

/** Mends every slip that is one for certain; editors can run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.transcript`;

/** Quick fixes at figures that differ, and one action that mends all that are certain. */
export const registerCodeActions: RegisterFeature = (context) => {
  const { connection, requests, support } = context;
  // A client that only takes commands would have to be sent its edits by another request.
  if (!support.codeActions) return {};
  connection.onCodeAction(
    requests.answerFor('textDocument/codeAction', null, async (document, params) => {
      await context.settings.settled();
      return codeActions(document, params, context);
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } };
};

type ActionContext = Pick<SessionContext, 'settings' | 'messages' | 'support'>;

/**
 * The actions of the kinds that are asked for. What the client sends as diagnostics is only named again in the
 * actions; what there is to mend comes from the text as it is now.
 */
export function codeActions(document: OpenTranscript, params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { range, context: asked } = params;
  const wants = (kind: CodeActionKind): boolean =>
    asked.only === undefined || asked.only.some((it) => kind === it || it === '' || kind.startsWith(`${it}.`));
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(document, range, asked.diagnostics, context) : []),
    ...(wants(fixAllKind) ? fixAll(document, context) : []),
  ];
}

function quickFixes(
  document: OpenTranscript,
  range: Range,
  known: readonly Diagnostic[],
  { settings, messages, support }: ActionContext,
): CodeAction[] {
  const { analysis } = document;
  const here = analysis.findings.filter(
    (finding) => overlap(rangeOf(finding), range) && severityOf(finding, settings.current) !== undefined,
  );
  return here.flatMap((finding) => {
    const place = rangeOf(finding);
    const diagnostics = known.filter(({ code, range: its }) => code === finding.code && equal(its, place));
    return figureFixes(analysis, finding, messages).map(({ title, preferred, corrections }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostics.length > 0 && { diagnostics }),
      ...(preferred && support.preferredActions && { isPreferred: true }),
      edit: workspaceEdit(document, corrections, support),
    }));
  });
}

function fixAll(document: OpenTranscript, { messages, support }: ActionContext): CodeAction[] {
  const corrections = certainCorrections(document.analysis);
  if (corrections.length === 0) return [];
  const title = messages.features.fixes.all(corrections.length);
  return [{ title, kind: fixAllKind, edit: workspaceEdit(document, corrections, support) }];
}

/** One edit, which is one step for undo. */
function workspaceEdit(
  { uri, version }: OpenTranscript,
  corrections: readonly Correction[],
  { versionedEdits }: ActionContext['support'],
): WorkspaceEdit {
  const edits = corrections.map((correction) => ({ range: rangeOf(correction), newText: correction.text }));
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

function equal(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
