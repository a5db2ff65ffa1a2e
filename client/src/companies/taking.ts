import * as vscode from 'vscode';
import type { LanguageService } from '../language/service';
import { askForFormat, copyTable } from '../metrics/taking/forms';
import { saveTable } from '../metrics/taking/save';
import type { ComparedCompany } from './compared-company';
import { companyFileName } from './file-name';
import type { ToHost } from './messages';

type Taking = Extract<ToHost, { type: 'take' }>;

/** Asks for the form, and copies or saves a table of the company in it. */
export async function takeTable(
  { how, table, kind }: Taking,
  company: ComparedCompany,
  service: LanguageService,
): Promise<void> {
  const title = titles()[table];
  const format = await askForFormat(title);
  if (format === undefined) return;
  const own = { company: company.name, table, format, ...(kind === undefined ? {} : { kind }) };
  const text = await service.companyTable(own).catch(() => undefined);
  const beside = company.newestCall;
  if (text === undefined || beside === undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The transcript language server does not answer.'));
    return;
  }
  if (how === 'copy') {
    await copyTable(text, vscode.l10n.t('Table copied.'));
    return;
  }
  const name = company.state.kind === 'ready' ? company.state.report.name : company.name;
  const path = (extension: string): string => companyFileName(beside.path, name, table, extension);
  await saveTable({ title, format, text, beside, path });
}

function titles(): Record<Taking['table'], string> {
  return {
    results: vscode.l10n.t('Key figures by period'),
    guidance: vscode.l10n.t('Guidance against results'),
    disagreements: vscode.l10n.t('Where calls do not agree'),
  };
}
