import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { LanguageService, TableFormat } from '../../language/service';
import type { ActiveOverview } from '../../overview/active-overview';
import { type TranscriptAtHand, turnsAtHand } from '../../overview/at-hand';
import { saveTable } from './save';

/** The tables that can be taken away by hand; the command line writes the others too. */
const taken = z.enum(['key-figures', 'figures']);

interface FormatChoice extends vscode.QuickPickItem {
  readonly format: TableFormat;
}

/** Commands that copy or save the key figures of a call, or what the page of the Metrics view names. */
export function registerTaking(model: ActiveOverview, service: LanguageService): vscode.Disposable {
  const register = (id: string, take: (taking: Taking) => Promise<void>) =>
    vscode.commands.registerCommand(id, async (asked: unknown) => {
      const table = taken.safeParse(asked);
      const taking = await prepare(model, service, table.success ? table.data : 'key-figures');
      if (taking !== undefined) await take(taking);
    });
  return vscode.Disposable.from(
    register('transcript.copyKeyFigures', copy),
    register('transcript.saveKeyFigures', ({ at, table, format, text }) =>
      saveTable(at.document.uri, table, format, text),
    ),
  );
}

interface Taking {
  readonly at: TranscriptAtHand;
  readonly table: z.infer<typeof taken>;
  readonly format: TableFormat;
  readonly text: string;
}

/** Asks for the form, and the server for the text in it; undefined where the user or the server gives none. */
async function prepare(
  model: ActiveOverview,
  service: LanguageService,
  table: Taking['table'],
): Promise<Taking | undefined> {
  const at = await turnsAtHand(model);
  if (at === undefined) return undefined;
  const title = table === 'figures' ? vscode.l10n.t('Figures of the Call') : vscode.l10n.t('Key Figures of the Call');
  const placeHolder = vscode.l10n.t('Choose the form');
  const choice = await vscode.window.showQuickPick(formats(), { title, placeHolder });
  if (choice === undefined) return undefined;
  const answer = await service.table(at.document.uri, table, choice.format).catch(() => undefined);
  if (answer !== undefined) return { at, table, format: choice.format, text: answer.text };
  void vscode.window.showWarningMessage(vscode.l10n.t('The transcript language server does not answer.'));
  return undefined;
}

function formats(): readonly FormatChoice[] {
  return [
    { format: 'csv', label: 'CSV', description: vscode.l10n.t('for spreadsheets') },
    { format: 'markdown', label: 'Markdown', description: vscode.l10n.t('for notes and articles') },
    { format: 'json', label: 'JSON', description: vscode.l10n.t('for programs') },
  ];
}

async function copy({ table, text }: Taking): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  const said = table === 'figures' ? vscode.l10n.t('Figures copied.') : vscode.l10n.t('Key figures copied.');
  vscode.window.setStatusBarMessage(`$(check) ${said}`, 4000);
}
