import * as vscode from 'vscode';

/** Everything the page may load is in here. */
export function pageRoot(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** The page of the Metrics view. It is set once and carries no data: data comes in messages. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extensionUri), 'metrics.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extensionUri), 'metrics.css'));
  const nonce = makeNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>Metrics</title>
</head>
<body>
  <main id="metrics"></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** Web Crypto is in Node and in browsers, so the view works in both. */
export function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
