import * as vscode from 'vscode';
import { makeNonce, pageRoot } from '../metrics/page';

/** The side-by-side page. It is set once and carries no data: data comes in messages. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extensionUri), 'side-by-side.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extensionUri), 'side-by-side.css'));
  const nonce = makeNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>Side by Side</title>
</head>
<body>
  <div id="side-by-side"></div>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
