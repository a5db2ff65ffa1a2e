import * as vscode from 'vscode';
import type { LanguageService } from '../language/service';
import type { ActiveOverview } from '../overview/active-overview';
import { registerAcceptedCommands } from './commands';
import { AcceptedFiles } from './files';
import { AcceptedTree } from './tree';

/** The Accepted view: what people looked at and found right, to be reviewed and withdrawn. */
export function registerAcceptedView(model: ActiveOverview, service: LanguageService): vscode.Disposable {
  const files = new AcceptedFiles();
  const tree = new AcceptedTree(model, files);
  return vscode.Disposable.from(
    files,
    tree,
    vscode.window.createTreeView('transcript.accepted', { treeDataProvider: tree, showCollapseAll: true }),
    registerAcceptedCommands(service, files),
  );
}
