import * as vscode from 'vscode';
import type { LanguageService } from '../language/service';
import { lineSpan, showPlace } from '../navigation/place';
import type { ActiveOverview } from '../overview/active-overview';
import type { CurrentTurn } from '../overview/current-turn';
import { pageHtml, pageRoot } from '../webview-page';
import { CaretFeed } from './caret';
import { PageFeed } from './feed';
import { type ToHost, type ToPage, toHost } from './messages';
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
    const feed = new PageFeed(view, this.#service, this.#model, this.#output);
    const caret = new CaretFeed(view, this.#model, this.#current);
    // What a page is sent before it listens waits for it, so that it has everything as soon as it does.
    const fill = (): void => {
      void webview.postMessage(this.#setup());
      feed.restarted();
      caret.restarted();
    };
    webview.options = { enableScripts: true, localResourceRoots: [pageRoot(this.#extensionUri)] };
    const subscriptions = vscode.Disposable.from(
      feed,
      caret,
      webview.onDidReceiveMessage((message: unknown) => {
        const parsed = toHost.safeParse(message);
        if (parsed.success) this.#obey(feed, fill, parsed.data);
      }),
      view.onDidChangeVisibility(() => {
        if (view.visible) fill();
      }),
    );
    view.onDidDispose(() => subscriptions.dispose());
    webview.html = pageHtml(webview, this.#extensionUri, {
      name: 'metrics',
      title: 'Metrics',
      root: '<main id="metrics"></main>',
    });
    fill();
  }

  #setup(): ToPage {
    return { type: 'setup', locale: vscode.env.language, texts: pageTexts() };
  }

  #obey(feed: PageFeed, fill: () => void, message: ToHost): void {
    switch (message.type) {
      case 'ready':
        fill();
        break;
      case 'shown':
        feed.shown();
        break;
      case 'figures':
        void feed.sendFigures(message.uri, message.resultId);
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
}
