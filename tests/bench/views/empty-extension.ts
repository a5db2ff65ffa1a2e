import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../editor/installation/run-command';
import { repository } from '../../editor/paths';

const manifest = {
  ...{ name: 'empty-view', publisher: 'bench', version: '1.0.0', displayName: 'Empty View', license: 'MIT' },
  ...{ engines: { vscode: '^1.100.0' }, main: 'main.js', files: ['main.js'] },
  contributes: {
    views: { explorer: [{ id: 'bench.empty', name: 'Empty', type: 'webview' }] },
    commands: [{ command: 'bench.openEmpty', title: 'Open Empty', icon: '$(circle)' }],
    menus: {
      'editor/title': [{ command: 'bench.openEmpty', group: 'navigation', when: 'editorLangId == transcript' }],
    },
  },
};

/** A page that shows the version of the document that is typed in, and nothing else. */
const main = `
const vscode = require('vscode');
const page = \`<!DOCTYPE html><html lang="en"><body><p id="empty">0</p><script>
  addEventListener('message', ({ data }) => { document.getElementById('empty').textContent = data; });
</script></body></html>\`;
const fill = ({ webview }) => {
  webview.options = { enableScripts: true };
  webview.html = page;
  return vscode.workspace.onDidChangeTextDocument(({ document }) => webview.postMessage(String(document.version)));
};
exports.activate = (context) => {
  const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  context.subscriptions.push(
    vscode.window.registerWebviewViewProvider('bench.empty', { resolveWebviewView: (view) => void fill(view) }),
    vscode.commands.registerCommand('bench.openEmpty', () => {
      const panel = vscode.window.createWebviewPanel('bench.empty', 'Empty', beside);
      const following = fill(panel);
      panel.onDidDispose(() => following.dispose());
    }),
  );
};
`;

/**
 * Packages an extension with a view and a panel of which nothing can be quicker: what VS Code itself takes to open a page, and to
 * take a key from the editor through an extension to a page.
 *
 * @param folder an empty one, which is made
 */
export async function packageEmptyExtension(folder: string): Promise<string> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'main.js'), main);
  const target = join(folder, 'empty-view.vsix');
  const vsce = join(repository, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', target];
  await runCommand(process.execPath, [vsce, 'package', ...options], { cwd: folder });
  return target;
}
