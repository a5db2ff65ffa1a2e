import type { UnreadableFile } from '../messages/files';

/** What a file holds, or why it cannot be said. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | UnreadableFile;

/** The files of the workspace, as the place the server runs in can read them. */
export interface WorkspaceFiles {
  /** Reads a file whole. Never rejects; a folder, or a scheme that this host cannot read, is absent. */
  read(uri: string): Promise<FileContent>;
}

/** A file larger than this was not written for us; reading it would only stop everything else. In bytes. */
export const largestFile = 16 * 1024 * 1024;
