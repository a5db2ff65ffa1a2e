import * as vscode from 'vscode';
import type { ActiveOverview } from '../overview/active-overview';
import { overviewOf } from '../overview/state';
import { treeItem } from './items';
import { type SpeakerNode, speakerNodes, type TreeNode, type TurnNode } from './nodes';

/** The data of the Speakers view. */
export class SpeakerTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #roots: readonly SpeakerNode[] = [];
  #shown = '[]';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(model: ActiveOverview) {
    this.#update(model);
    this.#subscription = model.onDidChange(() => this.#update(model));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node === undefined) return [...this.#roots];
    return node.kind === 'speaker' ? [...node.turns] : [];
  }

  getParent(node: TreeNode): SpeakerNode | undefined {
    return node.kind === 'turn' ? node.parent : undefined;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node);
  }

  /** The tree's item for a turn of the call. */
  itemOf(turnIndex: number): TurnNode | undefined {
    for (const speaker of this.#roots) {
      const node = speaker.turns.find(({ turn }) => turn.index === turnIndex);
      if (node !== undefined) return node;
    }
    return undefined;
  }

  #update({ state }: ActiveOverview): void {
    const overview = overviewOf(state);
    this.#roots = overview === undefined ? [] : speakerNodes(overview);
    // Most edits change nothing that the tree shows; an unneeded refresh would flicker and cost a screen reader its place.
    const shown = JSON.stringify(this.#roots.map((root) => [root, ...root.turns].map(appearance)));
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }
}

function appearance(node: TreeNode): readonly unknown[] {
  const { label, description } = treeItem(node);
  return [node.id, label, description];
}
