import * as vscode from 'vscode';
import type { ActiveOverview } from '../overview/active-overview';
import type { CurrentTurn } from '../overview/current-turn';
import type { TreeNode } from './nodes';
import { SpeakerTree } from './tree';

/** The Speakers view: who speaks, in which turns. It follows the cursor while it is in sight. */
export class SpeakersView implements vscode.Disposable {
  readonly #tree: SpeakerTree;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #current: CurrentTurn;
  readonly #subscriptions: vscode.Disposable;

  constructor(model: ActiveOverview, current: CurrentTurn) {
    this.#current = current;
    this.#tree = new SpeakerTree(model);
    this.#view = vscode.window.createTreeView('transcript.speakers', {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      this.#view,
      current.onDidChange(() => this.#follow()),
      this.#tree.onDidChangeTreeData(() => this.#follow()),
      this.#view.onDidChangeVisibility(() => this.#follow()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #follow(): void {
    const { turn } = this.#current;
    const node = turn && this.#view.visible ? this.#tree.itemOf(turn.index) : undefined;
    if (node === undefined || this.#view.selection.some(({ id }) => id === node.id)) return;
    // The tree may be rebuilt while it looks for the item; the rebuilt tree is followed in its turn.
    this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }
}
