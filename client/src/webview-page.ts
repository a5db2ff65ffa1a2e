import * as vscode from 'vscode';

/** What a page is made of; its script and style sheet are named alike. */
interface PageParts {
  readonly name: string;
  /** Never shown; names the document. */
  readonly title: string;
  /** The element that the script fills. */
  readonly root: string;
}

/** Everything a page may load is in here. */
export function pageRoot(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** A page that may load its own script and style sheet and nothing else. It carries no data: data comes in messages. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri, { name, title, root }: PageParts): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extensionUri), `${name}.js`));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extensionUri), `${name}.css`));
  const nonce = makeNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>${title}</title>
</head>
<body>
  ${root}
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** Web Crypto is in Node and in browsers, so the pages work in both. */
function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
