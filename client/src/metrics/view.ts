import * as vscode from 'vscode';
import { lineSpan, showPlace } from '../navigation/place';
import type { ActiveOverview } from '../overview/active-overview';
import type { CurrentTurn } from '../overview/current-turn';
import { PageChannel } from './channel';
import { type Shown, type ToHost, toHost } from './messages';
import { pageHtml, pageRoot } from './page';
import { pageTexts } from './texts';

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

  constructor(extensionUri: vscode.Uri, model: ActiveOverview, current: CurrentTurn) {
    this.#extensionUri = extensionUri;
    this.#model = model;
    this.#current = current;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { webview } = view;
    const channel = new PageChannel(webview);
    webview.options = { enableScripts: true, localResourceRoots: [pageRoot(this.#extensionUri)] };
    const subscriptions = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => this.#receive(channel, message)),
      this.#model.onDidChange(() => this.#show(channel)),
      this.#current.onDidChange(() => this.#showSpeaking(channel)),
    );
    view.onDidDispose(() => subscriptions.dispose());
    webview.html = pageHtml(webview, this.#extensionUri);
  }

  #receive(channel: PageChannel, message: unknown): void {
    const parsed = toHost.safeParse(message);
    if (parsed.success) this.#obey(channel, parsed.data);
  }

  #obey(channel: PageChannel, message: ToHost): void {
    switch (message.type) {
      case 'ready':
        channel.restarted();
        channel.send({ type: 'setup', locale: vscode.env.language, texts: pageTexts() });
        this.#show(channel);
        this.#showSpeaking(channel);
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

  #show(channel: PageChannel): void {
    const { state } = this.#model;
    channel.send({ type: 'stale', stale: state.kind === 'ready' && state.stale });
    channel.show(() => ({ type: 'show', shown: this.#shown() }));
  }

  #shown(): Shown {
    const { state } = this.#model;
    if (state.kind !== 'ready') return { kind: state.kind };
    const name = state.document.uri.path.split('/').at(-1) ?? '';
    return { kind: 'ready', name, overview: state.overview };
  }

  #showSpeaking(channel: PageChannel): void {
    channel.send({ type: 'speaking', speaker: this.#current.turn?.speaker ?? null });
  }
}
