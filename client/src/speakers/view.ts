import * as vscode from 'vscode';
import { speakersText } from '../counts';
import type { ActiveOverview } from '../overview/active-overview';
import type { CurrentTurn } from '../overview/current-turn';
import { overviewOf } from '../overview/state';
import { isFiltering } from './arrangement';
import type { SpeakerChoices } from './choices';
import { followsCursor, onDidChangeFollowing } from './following';
import type { TreeNode } from './nodes';
import { filterText, orderText } from './texts';
import { SpeakerTree } from './tree';

/** The Speakers view: who speaks, in which turns. It follows the cursor while it is in sight, unless told not to. */
export class SpeakersView implements vscode.Disposable {
  readonly #model: ActiveOverview;
  readonly #choices: SpeakerChoices;
  readonly #current: CurrentTurn;
  readonly #tree: SpeakerTree;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #subscriptions: vscode.Disposable;

  constructor(model: ActiveOverview, current: CurrentTurn, choices: SpeakerChoices) {
    this.#model = model;
    this.#choices = choices;
    this.#current = current;
    this.#tree = new SpeakerTree(model, choices);
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
      onDidChangeFollowing(() => this.#follow()),
      // The tree listens first, and has counted when these are called.
      model.onDidChange(() => this.#describe()),
      choices.onDidChange(() => this.#describe()),
    );
    this.#describe();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #follow(): void {
    const { turn } = this.#current;
    const node = turn && this.#view.visible && followsCursor() ? this.#tree.itemOf(turn.index) : undefined;
    if (node === undefined || this.#view.selection.some(({ id }) => id === node.id)) return;
    // The tree may be rebuilt while it looks for the item; the rebuilt tree is followed in its turn.
    this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  /** Says how the speakers are arranged, where it is not as usual. */
  #describe(): void {
    const { order, filter } = this.#choices.arrangement;
    const all = overviewOf(this.#model.state)?.speakers.length ?? 0;
    const shown = this.#tree.speakerCount;
    this.#view.description = order === 'appearance' ? '' : orderText(order);
    // Over an empty tree a message would stand in the way of the welcome text, which offers to clear the filter.
    this.#view.message =
      isFiltering(filter) && shown > 0
        ? vscode.l10n.t('Filtered: {0} ({1} of {2})', filterText(filter), shown, speakersText(all))
        : '';
  }
}
