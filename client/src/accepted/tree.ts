import * as vscode from 'vscode';
import type { ActiveOverview } from '../overview/active-overview';
import { SingleFlight } from '../overview/single-flight';
import type { AcceptedFile, AcceptedFiles } from './files';
import { acceptedItem } from './items';
import { type AcceptedNode, acceptedNodes, type TranscriptNode } from './nodes';
import { transcriptUri } from './place';

/** The data of the Accepted view. */
export class AcceptedTree implements vscode.TreeDataProvider<AcceptedNode>, vscode.Disposable {
  readonly #model: ActiveOverview;
  readonly #files: AcceptedFiles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #flight = new SingleFlight(() => this.#read());
  readonly #subscriptions: vscode.Disposable;
  #written: readonly AcceptedFile[] = [];
  #roots: readonly TranscriptNode[] = [];
  #shown = '[]';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(model: ActiveOverview, files: AcceptedFiles) {
    this.#model = model;
    this.#files = files;
    this.#subscriptions = vscode.Disposable.from(
      files.onDidChange(() => this.#flight.request()),
      model.onDidChange(() => this.#update()),
    );
    this.#flight.request();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  getChildren(node?: AcceptedNode): AcceptedNode[] {
    if (node === undefined) return [...this.#roots];
    return node.kind === 'transcript' ? [...node.judgements] : [];
  }

  getTreeItem(node: AcceptedNode): vscode.TreeItem {
    return acceptedItem(node);
  }

  async #read(): Promise<void> {
    this.#written = await this.#files.read();
    this.#update();
  }

  #update(): void {
    const files = this.#written.map(({ uri, judgements }) => ({ uri: uri.toString(), judgements }));
    this.#roots = acceptedNodes(files, (file, transcript) => this.#keysInView(file, transcript));
    const shown = JSON.stringify(this.#roots.flatMap((root) => [root, ...root.judgements].map(appearance)));
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }

  #keysInView(file: string, transcript: string): ReadonlySet<string> | undefined {
    const { state } = this.#model;
    if (state.kind !== 'ready' || state.stale) return undefined;
    if (state.document.uri.toString() !== transcriptUri(file, transcript).toString()) return undefined;
    return new Set(state.overview.accepted.map(({ key }) => key));
  }
}

function appearance(node: AcceptedNode): readonly unknown[] {
  const { label, description, tooltip } = acceptedItem(node);
  return [node.id, label, description, tooltip];
}
