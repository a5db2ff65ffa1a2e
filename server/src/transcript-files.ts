/** Which files of a folder may be transcripts, by their names. */

/** Whether a name says that the file is a transcript. */
export function isNamedTranscript(name: string): boolean {
  return /\.transcript(\.txt)?$/i.test(name);
}

/** Whether a file is worth a look: a plain `.txt` only its content can tell. */
export function mayBeTranscript(name: string): boolean {
  return isNamedTranscript(name) || name.toLowerCase().endsWith('.txt');
}

/** Whether a folder is never searched: hidden ones hold copies and caches. */
export function isPassedOver(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}
