import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { isTranscript } from '../language/identity';
import type { LanguageService } from '../language/service';
import type { ActiveOverview } from '../overview/active-overview';
import { documentOf } from '../overview/state';
import { chooseCompany } from './choice';
import { ComparedCompany } from './compared-company';
import { CompanyPanel, chooseAnew } from './panel';

const viewType = 'transcript.companies';

/** What a page keeps over a restart of the window. */
const kept = z.object({ company: z.string() });

/** The tabs that compare calls, one for a company, and the command that opens them. */
export class CompanyPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #service: LanguageService;
  readonly #model: ActiveOverview;
  readonly #output: vscode.LogOutputChannel;
  readonly #panels = new Set<CompanyPanel>();
  readonly #subscriptions: vscode.Disposable;

  constructor(
    extensionUri: vscode.Uri,
    service: LanguageService,
    model: ActiveOverview,
    output: vscode.LogOutputChannel,
  ) {
    this.#extensionUri = extensionUri;
    this.#service = service;
    this.#model = model;
    this.#output = output;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.commands.registerCommand('transcript.compareCalls', (asked: unknown) => this.#compare(asked)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Puts a company back into a panel that VS Code has restored. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const parsed = kept.safeParse(state);
    if (parsed.success && parsed.data.company !== '') this.#fill(panel, parsed.data.company);
    else panel.dispose();
  }

  async #compare(asked: unknown): Promise<void> {
    const name = await chooseCompany(this.#service, asked === chooseAnew ? undefined : this.#transcript(asked));
    if (name === undefined) return;
    const open = [...this.#panels].find((panel) => panel.isOf(name));
    if (open) open.reveal();
    else
      this.#fill(
        vscode.window.createWebviewPanel(viewType, '', vscode.ViewColumn.Active, { enableFindWidget: true }),
        name,
      );
  }

  #fill(panel: vscode.WebviewPanel, name: string): void {
    const company = new ComparedCompany(name, this.#service, this.#output);
    const filled = new CompanyPanel(panel, company, this.#extensionUri, this.#service);
    this.#panels.add(filled);
    filled.onDidDispose(() => this.#panels.delete(filled));
  }

  /** The file that a menu gives, or the transcript that the user works on. */
  #transcript(asked: unknown): vscode.Uri | undefined {
    if (asked instanceof vscode.Uri && asked.scheme !== 'webview-panel') return asked;
    const active = vscode.window.activeTextEditor?.document;
    return active && isTranscript(active) ? active.uri : documentOf(this.#model.state)?.uri;
  }
}
