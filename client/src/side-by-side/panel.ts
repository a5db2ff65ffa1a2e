import * as vscode from 'vscode';
import { pageHtml, pageRoot } from '../webview-page';
import { EditorLink } from './editor-link';
import { PageFeed } from './feed';
import { type ToHost, toHost } from './messages';
import type { PairedDocument } from './paired-document';
import { pageTexts } from './texts';

const actions = {
  openFile: 'workbench.action.files.openFile',
  restart: 'transcript.restartServer',
  showOutput: 'transcript.showOutput',
} as const;

/** A panel with the pairs of one transcript; it lives as long as its tab. */
export class SideBySidePanel {
  readonly document: PairedDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #feed: PageFeed;
  readonly #editor: EditorLink;
  #isVisible: boolean;

  constructor(panel: vscode.WebviewPanel, document: PairedDocument, extensionUri: vscode.Uri) {
    this.#panel = panel;
    this.#isVisible = panel.visible;
    this.document = document;
    const name = document.uri.path.split('/').at(-1) ?? '';
    this.#feed = new PageFeed(panel.webview, name);
    this.#editor = new EditorLink(document);
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extensionUri)] };
    panel.title = vscode.l10n.t('Side by Side: {0}', name);
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'client/images/file-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'client/images/file-dark.svg'),
    };
    const subscriptions = vscode.Disposable.from(
      document,
      this.#editor,
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      document.onDidChange(() => this.#show()),
      this.#editor.onDidScroll((line) => this.#tell({ type: 'scrollTo', line })),
      this.#editor.onDidMoveCaret((line) => this.#tell({ type: 'caret', line })),
      panel.onDidChangeViewState(() => this.#followView()),
    );
    panel.onDidDispose(() => subscriptions.dispose());
    webview.html = pageHtml(webview, extensionUri, {
      name: 'side-by-side',
      title: 'Side by Side',
      root: '<div id="side-by-side"></div>',
    });
    this.#fill();
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  #receive(message: unknown): void {
    const parsed = toHost.safeParse(message);
    if (parsed.success) this.#obey(parsed.data);
  }

  #obey(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        this.#fill();
        break;
      case 'shown':
        this.#feed.shown();
        break;
      case 'scrolled':
        this.#editor.scrollTo(message.line);
        break;
      case 'goTo':
        void this.#goTo(message);
        break;
      case 'run':
        if (message.action === 'save')
          void vscode.commands.executeCommand('transcript.saveSideBySide', this.document.uri);
        else void vscode.commands.executeCommand(actions[message.action]);
        break;
    }
  }

  /** What a page is sent before it listens waits for it, so that it has everything as soon as it does. */
  #fill(): void {
    this.#feed.restarted();
    this.#feed.send({
      type: 'setup',
      uri: this.document.uri.toString(),
      locale: vscode.env.language,
      texts: pageTexts(),
    });
    // A page begins by saying that it waits.
    if (this.document.state.kind !== 'waiting') this.#show();
    this.#editor.tell();
  }

  /** A page that is out of sight is thrown away, and made anew when it is seen again. */
  #followView(): void {
    const { visible } = this.#panel;
    this.document.follow(visible);
    if (visible && !this.#isVisible) this.#fill();
    this.#isVisible = visible;
  }

  async #goTo({ row, line, start, end }: Extract<ToHost, { type: 'goTo' }>): Promise<void> {
    const base = this.#feed.lineOf(row);
    if (base === undefined) return;
    const at = [base + line, start, end].map((number) => Math.max(0, number));
    await this.#editor.goTo(at[0] ?? 0, at[1] ?? 0, at[2] ?? 0, this.#panel.viewColumn);
  }

  /** A page that is out of sight does not exist, and what it is sent would wait for the next. */
  #show(): void {
    if (this.#panel.visible) this.#feed.show(() => this.document.state);
  }

  #tell(message: Parameters<PageFeed['send']>[0]): void {
    if (this.#panel.visible) this.#feed.send(message);
  }
}
