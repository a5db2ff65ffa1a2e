import * as vscode from 'vscode';

const setting = 'speakers.followCursor';

/** Whether the Speakers view selects the turn at the cursor. */
export function followsCursor(): boolean {
  return vscode.workspace.getConfiguration('transcript').get(setting, true);
}

/** Writes the setting where it is set now: one of the workspace would hide one of the user. */
export async function followTheCursor(follows: boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('transcript');
  const inWorkspace = configuration.inspect(setting)?.workspaceValue !== undefined;
  await configuration.update(
    setting,
    follows,
    inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
  );
}

export function onDidChangeFollowing(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`transcript.${setting}`)) listener();
  });
}
