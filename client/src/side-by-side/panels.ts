import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { isTranscript } from '../language/identity';
import type { LanguageService } from '../language/service';
import type { ActiveOverview } from '../overview/active-overview';
import { offerTranscript } from '../overview/at-hand';
import { documentOf } from '../overview/state';
import { saveAsHtml } from './export/save';
import { PairedDocument } from './paired-document';
import { SideBySidePanel } from './panel';

const viewType = 'transcript.sideBySide';

/** What a page keeps over a restart of the window. */
const kept = z.object({ uri: z.string() });

/** The side-by-side panels, one for a transcript, and the commands that open and save them. */
export class SideBySidePanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #service: LanguageService;
  readonly #model: ActiveOverview;
  readonly #output: vscode.LogOutputChannel;
  readonly #panels = new Set<SideBySidePanel>();
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
    const { registerCommand } = vscode.commands;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      registerCommand('transcript.showSideBySide', (resource: unknown) => this.#show(resource)),
      registerCommand('transcript.saveSideBySide', (resource: unknown) => this.#save(resource)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Puts a transcript back into a panel that VS Code has restored. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const parsed = kept.safeParse(state);
    if (parsed.success) this.#fill(panel, vscode.Uri.parse(parsed.data.uri));
    else panel.dispose();
  }

  #show(resource: unknown): void {
    const uri = this.#asked(resource);
    if (uri === undefined) {
      sayWhatToDo();
      return;
    }
    const open = this.#panelOf(uri);
    if (open) {
      open.reveal();
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#fill(vscode.window.createWebviewPanel(viewType, '', column, { enableFindWidget: true }), uri);
  }

  async #save(resource: unknown): Promise<void> {
    const active = [...this.#panels].find((panel) => panel.isActive);
    const uri = fileOf(resource) ?? active?.document.uri ?? this.#asked(undefined);
    if (uri === undefined) {
      sayWhatToDo();
      return;
    }
    await saveAsHtml(uri, this.#service, this.#output);
  }

  #fill(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const document = new PairedDocument(uri, this.#service, this.#output);
    const filled = new SideBySidePanel(panel, document, this.#extensionUri);
    this.#panels.add(filled);
    filled.onDidDispose(() => this.#panels.delete(filled));
  }

  #panelOf(uri: vscode.Uri): SideBySidePanel | undefined {
    return [...this.#panels].find(({ document }) => document.uri.toString() === uri.toString());
  }

  /** The file that a menu gives, or the transcript that the user works on. */
  #asked(resource: unknown): vscode.Uri | undefined {
    const file = fileOf(resource);
    if (file) return file;
    const active = vscode.window.activeTextEditor?.document;
    return active && isTranscript(active) ? active.uri : documentOf(this.#model.state)?.uri;
  }
}

/** What a menu gives; above a panel that is the panel itself. */
function fileOf(resource: unknown): vscode.Uri | undefined {
  return resource instanceof vscode.Uri && resource.scheme !== 'webview-panel' ? resource : undefined;
}

function sayWhatToDo(): void {
  void offerTranscript(
    vscode.l10n.t('Open a transcript first; its source and translation are then shown side by side.'),
  );
}
