import * as vscode from 'vscode';
import { problemsText } from '../counts';
import type { ActiveOverview } from '../overview/active-overview';
import type { CurrentTurn } from '../overview/current-turn';
import { overviewOf, problemCount } from '../overview/state';
import { speakerOf } from '../overview/turns';

/** Who speaks at the cursor, in which turn of the call, and how many problems the transcript has. */
export class StatusBar implements vscode.Disposable {
  readonly #model: ActiveOverview;
  readonly #current: CurrentTurn;
  readonly #item = vscode.window.createStatusBarItem('transcript.status', vscode.StatusBarAlignment.Left, 10);
  readonly #subscriptions: vscode.Disposable;

  constructor(model: ActiveOverview, current: CurrentTurn) {
    this.#model = model;
    this.#current = current;
    this.#item.name = vscode.l10n.t('Transcript');
    this.#item.command = 'transcript.showSummary';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      model.onDidChange(() => this.#update()),
      current.onDidChange(() => this.#update()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('transcript.statusBar.show')) this.#update();
      }),
    );
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const overview = overviewOf(this.#model.state);
    const wanted = vscode.workspace.getConfiguration('transcript').get('statusBar.show', true);
    if (overview === undefined || !wanted) {
      this.#item.hide();
      return;
    }
    const { turn } = this.#current;
    const speaker = turn && speakerOf(overview, turn);
    const who = speaker?.name ?? vscode.l10n.t('Transcript');
    const where = turn && vscode.l10n.t('turn {0} of {1}', turn.index + 1, overview.turns.length);
    const said = [who, ...(where === undefined ? [] : [where]), problemsText(problemCount(overview))];
    // A name is data: `$(…)` in it must not become an icon.
    this.#item.text = `$(comment-discussion) ${said.join(' · ').replaceAll('$(', '$ (')}`;
    this.#item.tooltip = [
      ...(speaker === undefined ? [] : [speaker.title === null ? who : `${who} – ${speaker.title}`]),
      vscode.l10n.t('{0} of {1} paragraphs are translated', overview.coverage.translated, overview.coverage.source),
      vscode.l10n.t('Click for a summary of the problems'),
    ].join('\n');
    this.#item.accessibilityInformation = { label: said.join(', '), role: 'button' };
    this.#item.show();
  }
}
