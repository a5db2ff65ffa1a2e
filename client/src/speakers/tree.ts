import * as vscode from 'vscode';
import type { ActiveOverview } from '../overview/active-overview';
import { overviewOf } from '../overview/state';
import type { SpeakerChoices } from './choices';
import { treeItem } from './items';
import { type GroupNode, speakerGroups, type TreeNode, type TurnNode } from './nodes';

/** The data of the Speakers view. */
export class SpeakerTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #model: ActiveOverview;
  readonly #choices: SpeakerChoices;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #roots: readonly GroupNode[] = [];
  #shown = '[]';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(model: ActiveOverview, choices: SpeakerChoices) {
    this.#model = model;
    this.#choices = choices;
    this.#update();
    this.#subscriptions = vscode.Disposable.from(
      model.onDidChange(() => this.#update()),
      choices.onDidChange(() => this.#update()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  /** How many speakers fit the filter. */
  get speakerCount(): number {
    return this.#roots.reduce((sum, { speakers }) => sum + speakers.length, 0);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return node === undefined ? [...this.#roots] : [...childrenOf(node)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'group' ? undefined : node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node);
  }

  /** The tree's item for a turn of the call; undefined where the filter hides it. */
  itemOf(turnIndex: number): TurnNode | undefined {
    for (const { turns } of this.#roots.flatMap(({ speakers }) => speakers)) {
      const node = turns.find(({ turn }) => turn.index === turnIndex);
      if (node !== undefined) return node;
    }
    return undefined;
  }

  #update(): void {
    const overview = overviewOf(this.#model.state);
    this.#roots = overview === undefined ? [] : speakerGroups(overview, this.#choices.arrangement, vscode.env.language);
    // Most edits change nothing that the tree shows; an unneeded refresh would flicker and cost a screen reader its place.
    const shown = JSON.stringify(this.#roots.flatMap(withDescendants).map(appearance));
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }
}

function childrenOf(node: TreeNode): readonly TreeNode[] {
  if (node.kind === 'group') return node.speakers;
  return node.kind === 'speaker' ? node.turns : [];
}

function withDescendants(node: TreeNode): TreeNode[] {
  return [node, ...childrenOf(node).flatMap(withDescendants)];
}

function appearance(node: TreeNode): readonly unknown[] {
  const { label, description, tooltip } = treeItem(node);
  return [node.id, label, description, tooltip];
}
