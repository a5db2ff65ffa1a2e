import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { LanguageService, TableFormat } from '../../language/service';
import type { ActiveOverview } from '../../overview/active-overview';
import { type TranscriptAtHand, turnsAtHand } from '../../overview/at-hand';
import { tableFileName } from './file-name';
import { askForFormat, copyTable } from './forms';
import { saveTable } from './save';

/** The tables that can be taken away by hand; the command line writes the others too. */
const taken = z.enum(['key-figures', 'figures']);

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
    register('transcript.saveKeyFigures', save),
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
  const format = await askForFormat(title);
  if (format === undefined) return undefined;
  const answer = await service.table(at.document.uri, table, format).catch(() => undefined);
  if (answer !== undefined) return { at, table, format, text: answer.text };
  void vscode.window.showWarningMessage(vscode.l10n.t('The transcript language server does not answer.'));
  return undefined;
}

async function copy({ table, text }: Taking): Promise<void> {
  await copyTable(text, table === 'figures' ? vscode.l10n.t('Figures copied.') : vscode.l10n.t('Key figures copied.'));
}

async function save({ at, table, format, text }: Taking): Promise<void> {
  const { uri } = at.document;
  await saveTable({
    title: table === 'figures' ? vscode.l10n.t('Save Figures') : vscode.l10n.t('Save Key Figures'),
    ...{ format, text, beside: uri },
    path: (extension) => tableFileName(uri.path, table, extension),
  });
}
