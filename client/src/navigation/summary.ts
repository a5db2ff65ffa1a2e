import * as vscode from 'vscode';
import type { Overview, ProblemSummary } from '../../../server/src/protocol';
import { problemsText } from '../counts';
import { problemCount } from '../overview/state';
import { problemTitle } from '../problem-titles';

const icons: Readonly<Record<ProblemSummary['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

type Choice = vscode.QuickPickItem & { readonly go: string | (() => Thenable<unknown>) };

/**
 * Lists the problems by kind, the most severe first, or says that there is none.
 *
 * @returns the code of the kind that was chosen
 */
export async function pickProblem(overview: Overview): Promise<string | undefined> {
  if (overview.problems.length === 0) {
    sayThereIsNone(overview);
    return undefined;
  }
  const kinds = overview.problems.map(
    ({ code, severity, count, first }): Choice => ({
      label: problemTitle(code),
      description: String(count),
      detail:
        count === 1 ? vscode.l10n.t('line {0}', first.line + 1) : vscode.l10n.t('first on line {0}', first.line + 1),
      iconPath: new vscode.ThemeIcon(icons[severity]),
      go: code,
    }),
  );
  const choice = await vscode.window.showQuickPick<Choice>([...kinds, ...elsewhere(overview)], {
    title: problemsText(problemCount(overview)),
    placeHolder: vscode.l10n.t('Choose a kind of problem to go to'),
    matchOnDescription: true,
  });
  if (typeof choice?.go === 'string') return choice.go;
  await choice?.go();
  return undefined;
}

/** Says plainly that nothing is missing, and what that is based on. */
export function sayThereIsNone(overview: Overview): void {
  const accepted = overview.accepted.length;
  const show = vscode.l10n.t('Show Accepted');
  const said = [noProblemText(overview), ...(accepted === 0 ? [] : [vscode.l10n.t('Accepted: {0}.', accepted)])];
  void vscode.window.showInformationMessage(said.join(' '), ...(accepted === 0 ? [] : [show])).then((choice) => {
    if (choice === show) void vscode.commands.executeCommand('transcript.accepted.focus');
  });
}

function noProblemText({ monolingual, coverage, figures }: Overview): string {
  if (monolingual !== null) return vscode.l10n.t('This transcript has no translation.');
  if (coverage.source === 0) return vscode.l10n.t('There is nothing to compare yet.');
  // Rules that are off say nothing, and then this must not say more than they would have.
  if (coverage.translated < coverage.source || figures.matched < figures.total) {
    return vscode.l10n.t(
      'No problem is reported; {0} of {1} paragraphs are translated, and {2} of {3} figures agree.',
      ...[coverage.translated, coverage.source, figures.matched, figures.total],
    );
  }
  return figures.total > 1
    ? vscode.l10n.t('No problem: every paragraph has its translation, and all {0} figures agree.', figures.total)
    : vscode.l10n.t('No problem: every paragraph has its translation.');
}

function elsewhere({ accepted }: Overview): Choice[] {
  const command = (id: string) => () => vscode.commands.executeCommand(id);
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator, go: '' },
    { label: vscode.l10n.t('Open the Problems View'), go: command('workbench.actions.view.problems') },
    ...(accepted.length === 0
      ? []
      : [
          {
            label: vscode.l10n.t('Show Accepted'),
            description: String(accepted.length),
            go: command('transcript.accepted.focus'),
          },
        ]),
  ];
}
