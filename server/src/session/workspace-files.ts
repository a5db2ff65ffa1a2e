import type { UnreadableFile } from '../messages/files';

/** What a file holds, or why it cannot be said. */
export type FileContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** When it was written, where that is known; in milliseconds. */
      readonly modified?: number;
    }
  | { readonly kind: 'absent' }
  | UnreadableFile;

/** The files of the workspace, as the place the server runs in can read them. */
export interface WorkspaceFiles {
  /** Reads a file whole. Never rejects; a folder, or a scheme that this host cannot read, is absent. */
  read(uri: string): Promise<FileContent>;
  /**
   * The addresses of the files in a folder, and in those in it, whose names allow them to be transcripts. Never rejects;
   * nothing for a scheme that this host cannot read.
   */
  transcriptsIn(folder: string): AsyncIterable<string>;
}

/** A file larger than this was not written for us; reading it would only stop everything else. In bytes. */
export const largestFile = 16 * 1024 * 1024;
