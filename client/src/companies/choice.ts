import * as vscode from 'vscode';
import type { CompanyList } from '../../../server/src/protocol-companies';
import { isTranscript } from '../language/identity';
import type { LanguageService } from '../language/service';

type Company = CompanyList['companies'][number];

interface CompanyItem extends vscode.QuickPickItem {
  readonly company: Company;
}

/**
 * The name of the company whose calls are to be compared: that of a transcript, or the only one there is, or the one
 * that the user chooses; undefined where there is none, which is then said.
 *
 * @param uri of the transcript that it is about, if any
 */
export async function chooseCompany(
  service: LanguageService,
  uri: vscode.Uri | undefined,
): Promise<string | undefined> {
  if (!(await service.running())) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The transcript language server does not answer.'));
    return undefined;
  }
  const named = uri === undefined ? undefined : await companyOf(service, uri);
  return named ?? (await chooseAmongAll(service, uri));
}

/** What an open transcript says itself, without a look at the others. */
async function companyOf(service: LanguageService, uri: vscode.Uri): Promise<string | undefined> {
  const isOpen = vscode.workspace.textDocuments.some(
    (own) => isTranscript(own) && own.uri.toString() === uri.toString(),
  );
  const report = isOpen ? await service.call(uri).catch(() => undefined) : undefined;
  return report?.company ?? undefined;
}

async function chooseAmongAll(service: LanguageService, uri: vscode.Uri | undefined): Promise<string | undefined> {
  const reading = listOf(service);
  const list = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading the calls of the workspace…') },
    () => reading,
  );
  const companies = list?.companies ?? [];
  const own = uri && companies.find(({ calls }) => calls.some((call) => call.uri === uri.toString()));
  if (own) return own.key;
  if (uri !== undefined && companies.length > 0) {
    const name = uri.path.split('/').at(-1) ?? '';
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The opening of {0} does not name its company. Choose one.', name),
    );
  }
  const [first, ...others] = companies;
  if (first === undefined) {
    void sayWhatToDo();
    return undefined;
  }
  if (others.length === 0 && uri === undefined) return first.key;
  const choice = await vscode.window.showQuickPick(companies.map(itemOf), {
    title: vscode.l10n.t('Compare Calls of a Company'),
    placeHolder: vscode.l10n.t('Choose a company'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.company.key;
}

async function listOf(service: LanguageService): Promise<CompanyList | undefined> {
  return await service.companies().catch(() => undefined);
}

function itemOf(company: Company): CompanyItem {
  const periods = company.calls.flatMap(({ period, sameAs }) => (sameAs === null ? (period ?? []) : []));
  const count = vscode.l10n.t('calls: {0}', String(company.calls.length));
  return {
    company,
    label: company.name,
    description: [company.translated, count].filter(Boolean).join(' · '),
    detail: periods.join(', '),
  };
}

async function sayWhatToDo(): Promise<void> {
  const openFolder = vscode.l10n.t('Open Folder…');
  const openFile = vscode.l10n.t('Open File…');
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'There is no call here whose company is recognized. Open a folder with transcripts of a company’s calls, or one of them.',
    ),
    openFolder,
    openFile,
  );
  if (choice === openFolder) await vscode.commands.executeCommand('workbench.action.files.openFolder');
  if (choice === openFile) await vscode.commands.executeCommand('workbench.action.files.openFile');
}
