import * as vscode from 'vscode';
import { judgementsFile, readJudgements, type WrittenJudgement } from '../../../server/src/knowledge/judgements/file';
import { isTranscript } from '../language/identity';

/** A file of judgements and what it says. */
export interface AcceptedFile {
  readonly uri: vscode.Uri;
  readonly judgements: readonly WrittenJudgement[];
}

/**
 * The files of judgements there may be: one in each folder of the workspace, and one beside each transcript that is open
 * without its folder.
 */
export class AcceptedFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #watchers = new Map<string, vscode.Disposable>();

  /** After one of them has come, changed or gone. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const follow = () => this.#follow();
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(follow),
      vscode.workspace.onDidOpenTextDocument(follow),
      vscode.workspace.onDidCloseTextDocument(follow),
    );
    this.#follow();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#changed.dispose();
  }

  /** Those that exist, as they are on disk. */
  async read(): Promise<readonly AcceptedFile[]> {
    const files = await Promise.all([...this.#watchers.keys()].map((uri) => readFile(vscode.Uri.parse(uri))));
    return files.filter((file) => file !== undefined);
  }

  #follow(): void {
    const uris = new Set(folders().map((folder) => vscode.Uri.joinPath(folder, judgementsFile).toString()));
    const gone = [...this.#watchers].filter(([uri]) => !uris.has(uri));
    const added = [...uris].filter((uri) => !this.#watchers.has(uri));
    for (const [uri, watcher] of gone) {
      watcher.dispose();
      this.#watchers.delete(uri);
    }
    for (const uri of added) this.#watchers.set(uri, this.#watch(vscode.Uri.parse(uri)));
    if (gone.length > 0 || added.length > 0) this.#changed.fire();
  }

  #watch(uri: vscode.Uri): vscode.Disposable {
    const folder = vscode.Uri.joinPath(uri, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, judgementsFile));
    const changed = () => this.#changed.fire();
    watcher.onDidCreate(changed);
    watcher.onDidChange(changed);
    watcher.onDidDelete(changed);
    return watcher;
  }
}

function folders(): vscode.Uri[] {
  const open = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const alone = vscode.workspace.textDocuments.filter(
    (document) =>
      isTranscript(document) &&
      document.uri.scheme === 'file' &&
      vscode.workspace.getWorkspaceFolder(document.uri) === undefined,
  );
  return [...open, ...alone.map(({ uri }) => vscode.Uri.joinPath(uri, '..'))];
}

async function readFile(uri: vscode.Uri): Promise<AcceptedFile | undefined> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return { uri, judgements: readJudgements(text).judgements };
  } catch {
    return undefined;
  }
}
