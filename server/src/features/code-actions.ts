import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../checks/finding';
import type { RegisterFeature, SessionContext } from '../session/context';
import type { OpenTranscript } from '../session/open-transcript';
import { acceptActions } from './accept-actions';
import { FigureFixes, type Fix } from './figure-fixes';
import { overlap, rangeOf, sameRange } from './ranges';
import { repairActions } from './repair-actions';
import { documentEdit } from './workspace-edit';

/** Mends every slip that is one for certain; editors can run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.transcript`;

/** Quick fixes at what is found, and one action that mends all that are certain. */
export const registerCodeActions: RegisterFeature = (context) => {
  const { connection, requests, support } = context;
  // A client that only takes commands would have to be sent its edits by another request.
  if (!support.codeActions) return {};
  connection.onCodeAction(
    requests.answerFor('textDocument/codeAction', null, async (document, params) => {
      await context.knowledge.settled();
      return codeActions(document, params, context);
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } };
};

type ActionContext = Pick<SessionContext, 'messages' | 'support'> & {
  readonly settings: Pick<SessionContext['settings'], 'current'>;
};

/**
 * The actions of the kinds that are asked for. What the client sends as diagnostics is only named again in the
 * actions; what there is to mend comes from the text as it is now.
 */
export function codeActions(document: OpenTranscript, params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { only } = params.context;
  const wants = (kind: CodeActionKind): boolean =>
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  const { checks } = context.settings.current;
  const fixes = new FigureFixes(document.analysis, context.messages.features, (code) => checks[code] !== 'off');
  const actions = wants(CodeActionKind.QuickFix) ? quickFixes(document, fixes, params, context) : [];
  if (wants(CodeActionKind.QuickFix)) {
    actions.push(...repairActions(document, params, context), ...acceptActions(document, params, context));
  }
  const all = wants(fixAllKind) ? fixes.all() : undefined;
  return all === undefined ? actions : [...actions, action(all, fixAllKind, [], document, context)];
}

function quickFixes(
  document: OpenTranscript,
  fixes: FigureFixes,
  { range, context: { diagnostics } }: CodeActionParams,
  context: ActionContext,
): CodeAction[] {
  const here = document.analysis.findings.filter((finding) => overlap(rangeOf(finding), range));
  const known = (...findings: readonly Finding[]): Diagnostic[] =>
    diagnostics.filter((it) =>
      findings.some((finding) => it.code === finding.code && sameRange(it.range, rangeOf(finding))),
    );
  const single = here.flatMap((finding) =>
    fixes.of(finding).map((fix) => action(fix, CodeActionKind.QuickFix, known(finding), document, context)),
  );
  const certain = here.filter((finding) => fixes.isCertain(finding));
  const all = certain.length > 0 ? fixes.all() : undefined;
  if (all === undefined || all.corrections.length < 2) return single;
  return [...single, action(all, CodeActionKind.QuickFix, known(...certain), document, context)];
}

function action(
  { title, preferred, corrections }: Fix,
  kind: CodeActionKind,
  diagnostics: Diagnostic[],
  document: OpenTranscript,
  { support }: ActionContext,
): CodeAction {
  return {
    ...{ title, kind },
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(preferred && support.preferredActions && { isPreferred: true }),
    edit: documentEdit(
      document,
      corrections.map((correction) => ({ range: rangeOf(correction), newText: correction.text })),
      support,
    ),
  };
}
