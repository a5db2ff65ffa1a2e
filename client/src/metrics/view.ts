import * as vscode from 'vscode';
import type { LanguageService } from '../language/service';
import { lineSpan, showPlace } from '../navigation/place';
import type { ActiveOverview } from '../overview/active-overview';
import { type CurrentTurn, editorOf } from '../overview/current-turn';
import { pageHtml, pageRoot } from '../webview-page';
import { PageChannel } from './channel';
import { type Shown, type ToHost, toHost } from './messages';
import { CallReports } from './reports';
import { pageTexts } from './texts';

const takes = {
  copy: 'transcript.copyKeyFigures',
  save: 'transcript.saveKeyFigures',
} as const;

const actions = {
  openFile: 'workbench.action.files.openFile',
  restart: 'transcript.restartServer',
  showOutput: 'transcript.showOutput',
} as const;

/** The Metrics view: the numbers of the transcript that the user works on. */
export class MetricsView implements vscode.WebviewViewProvider {
  readonly #extensionUri: vscode.Uri;
  readonly #model: ActiveOverview;
  readonly #current: CurrentTurn;
  readonly #service: LanguageService;
  readonly #output: vscode.LogOutputChannel;

  constructor(
    extensionUri: vscode.Uri,
    model: ActiveOverview,
    current: CurrentTurn,
    service: LanguageService,
    output: vscode.LogOutputChannel,
  ) {
    this.#extensionUri = extensionUri;
    this.#model = model;
    this.#current = current;
    this.#service = service;
    this.#output = output;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { webview } = view;
    const channel = new PageChannel(webview);
    const reports = new CallReports(this.#service, this.#model, this.#output);
    webview.options = { enableScripts: true, localResourceRoots: [pageRoot(this.#extensionUri)] };
    const subscriptions = vscode.Disposable.from(
      reports,
      webview.onDidReceiveMessage((message: unknown) => this.#receive(channel, reports, message)),
      this.#model.onDidChange(() => this.#show(channel, reports)),
      reports.onDidChange((report) => channel.put('report', () => ({ type: 'report', report }))),
      this.#current.onDidChange(() => this.#showCaret(channel)),
      vscode.window.onDidChangeTextEditorSelection(() => this.#showCaret(channel)),
    );
    view.onDidDispose(() => subscriptions.dispose());
    webview.html = pageHtml(webview, this.#extensionUri, {
      name: 'metrics',
      title: 'Metrics',
      root: '<main id="metrics"></main>',
    });
  }

  #receive(channel: PageChannel, reports: CallReports, message: unknown): void {
    const parsed = toHost.safeParse(message);
    if (parsed.success) this.#obey(channel, reports, parsed.data);
  }

  #obey(channel: PageChannel, reports: CallReports, message: ToHost): void {
    switch (message.type) {
      case 'ready':
        channel.restarted();
        reports.restarted();
        channel.send({ type: 'setup', locale: vscode.env.language, texts: pageTexts() });
        this.#show(channel, reports);
        this.#showCaret(channel);
        break;
      case 'shown':
        channel.shown();
        break;
      case 'goTo':
        void this.#goTo(message);
        break;
      case 'goToTurn':
        void vscode.commands.executeCommand('transcript.goToTurn', message.turn);
        break;
      case 'take':
        void vscode.commands.executeCommand(takes[message.how], message.table);
        break;
      case 'run':
        void vscode.commands.executeCommand(actions[message.action]);
        break;
    }
  }

  async #goTo({ uri, place }: Extract<ToHost, { type: 'goTo' }>): Promise<void> {
    const { state } = this.#model;
    if (state.kind !== 'ready' || state.overview.uri !== uri) return;
    const line = lineSpan(state.document, place.line);
    await showPlace(state.document, { ...place, line: line.line, end: Math.min(place.end, line.end) });
  }

  #show(channel: PageChannel, reports: CallReports): void {
    const { state } = this.#model;
    channel.send({ type: 'stale', stale: state.kind === 'ready' && state.stale });
    channel.put('show', () => ({ type: 'show', shown: this.#shown() }));
    reports.follow();
  }

  #shown(): Shown {
    const { state } = this.#model;
    if (state.kind !== 'ready') return { kind: state.kind };
    const name = state.document.uri.path.split('/').at(-1) ?? '';
    return { kind: 'ready', name, overview: state.overview };
  }

  #showCaret(channel: PageChannel): void {
    const line = editorOf(this.#model)?.selection.active.line;
    channel.send({ type: 'caret', line: line ?? null, turn: this.#current.turn?.index ?? null });
  }
}
