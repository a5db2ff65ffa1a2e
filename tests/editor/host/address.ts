import { pathToFileURL } from 'node:url';
import type { EditorServer } from './editor-server';

/** A file or folder of this machine as the editor in the browser names it. */
export function remoteUri(server: EditorServer, path: string): string {
  return `vscode-remote://${server.authority}${pathToFileURL(path).pathname}`;
}

/** What the workbench does as it opens: pairs of a name and a value. */
export type Payload = readonly (readonly [name: string, value: string])[];

/** The address of a window of the editor. */
export function windowAddress(server: EditorServer, folder: string, payload: Payload = []): string {
  const address = new URL(`http://${server.authority}/`);
  address.searchParams.set('folder', decodeURIComponent(pathToFileURL(folder).pathname));
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** The same, with one file open. */
export function fileAddress(server: EditorServer, folder: string, file: string): string {
  return windowAddress(server, folder, [['openFile', remoteUri(server, file)]]);
}
