import * as vscode from 'vscode';
import type { ActiveOverview } from './active-overview';
import type { OverviewState } from './state';

/** What `when` clauses ask: `transcript.state` is `none`, `waiting`, `unavailable`, `empty` (no speaker) or `ready`. */
export function publishContextKeys(model: ActiveOverview): vscode.Disposable {
  let published: string | undefined;
  const publish = () => {
    const key = contextKey(model.state);
    if (key === published) return;
    published = key;
    void vscode.commands.executeCommand('setContext', 'transcript.state', key);
  };
  publish();
  return model.onDidChange(publish);
}

function contextKey(state: OverviewState): string {
  return state.kind === 'ready' && state.overview.turns.length === 0 ? 'empty' : state.kind;
}
