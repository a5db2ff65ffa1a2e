import * as vscode from 'vscode';
import type { SpanData } from '../../../server/src/protocol';
import type { LanguageService } from '../language/service';
import { pageHtml, pageRoot } from '../webview-page';
import type { ComparedCompany } from './compared-company';
import { PageFeed } from './feed';
import { type Shown, type ToHost, toHost } from './messages';
import { revealCall } from './reveal';
import { takeTable } from './taking';
import { pageTexts } from './texts';

const actions = {
  restart: 'transcript.restartServer',
  showOutput: 'transcript.showOutput',
  choose: 'transcript.compareCalls',
  openFolder: 'workbench.action.files.openFolder',
} as const;

/** What the command is given that asks which company, whatever is open. */
export const chooseAnew = 'choose';

/** A tab with the calls of one company side by side. */
export class CompanyPanel {
  readonly company: ComparedCompany;
  readonly #panel: vscode.WebviewPanel;
  readonly #service: LanguageService;
  readonly #feed: PageFeed;

  constructor(
    panel: vscode.WebviewPanel,
    company: ComparedCompany,
    extensionUri: vscode.Uri,
    service: LanguageService,
  ) {
    this.#panel = panel;
    this.company = company;
    this.#service = service;
    this.#feed = new PageFeed(panel.webview);
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extensionUri)] };
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'client/images/file-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'client/images/file-dark.svg'),
    };
    this.#name();
    const subscriptions = vscode.Disposable.from(
      company,
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      company.onDidChange(() => this.#show()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#show()),
      panel.onDidChangeViewState(() => company.follow(panel.visible)),
    );
    panel.onDidDispose(() => subscriptions.dispose());
    webview.html = pageHtml(webview, extensionUri, {
      name: 'companies',
      title: 'Calls of a Company',
      root: '<div id="companies"></div>',
    });
  }

  /** Whether a name is one of the company's. */
  isOf(name: string): boolean {
    const { state } = this.company;
    return (
      this.company.name === name || (state.kind === 'ready' && [state.report.key, state.report.name].includes(name))
    );
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  #receive(message: unknown): void {
    const parsed = toHost.safeParse(message);
    if (parsed.success) this.#obey(parsed.data);
  }

  #obey(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        this.#feed.restarted();
        this.#feed.send({
          type: 'setup',
          ...{ company: this.company.name, locale: vscode.env.language, texts: pageTexts() },
        });
        this.#show();
        break;
      case 'shown':
        this.#feed.shown();
        break;
      case 'goTo':
        void this.#goTo(message.uri, message.place);
        break;
      case 'openCall':
        void this.#goTo(message.uri);
        break;
      case 'take':
        void takeTable(message, this.company, this.#service);
        break;
      case 'resume':
        this.company.resume();
        break;
      case 'run':
        void vscode.commands.executeCommand(
          actions[message.action],
          ...(message.action === 'choose' ? [chooseAnew] : []),
        );
        break;
    }
  }

  /** Only calls that the page shows are opened: it can ask for no other file. */
  async #goTo(uri: string, place?: SpanData): Promise<void> {
    const { state } = this.company;
    if (state.kind !== 'ready' || ![...state.report.calls, ...state.unnamed].some((call) => call.uri === uri)) return;
    await revealCall(this.#panel, vscode.Uri.parse(uri), place);
  }

  #show(): void {
    this.#name();
    this.#feed.show(() => this.#shown());
  }

  #shown(): Shown {
    const { state, name } = this.company;
    if (state.kind === 'absent') return { kind: 'absent', name };
    if (state.kind !== 'ready') return state;
    return { ...state, hasFolder: (vscode.workspace.workspaceFolders?.length ?? 0) > 0 };
  }

  #name(): void {
    const { state } = this.company;
    const name = state.kind === 'ready' ? state.report.name : this.company.name;
    const title = vscode.l10n.t('Calls: {0}', name);
    if (this.#panel.title !== title) this.#panel.title = title;
  }
}
