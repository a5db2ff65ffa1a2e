import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode } from '../decode';
import { looksLikeTranscript } from '../transcript/recognise';
import { findTranscripts } from './find-transcripts';

/** Why a PATH gave nothing to read. */
export type Obstacle =
  | { readonly kind: 'not-found' | 'not-permitted' | 'not-unicode' | 'no-transcripts' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A transcript to work on, or why there is none; `path` as the user gave it or as it was found. */
export type Input = { readonly path: string } & ({ readonly text: string } | { readonly obstacle: Obstacle });

export const standardInput = '-';

/**
 * Reads what the PATHs name, in their order, each file once. What cannot be read is said in its place and the others
 * still come.
 *
 * @param readStandardInput for the PATH `-`
 */
export async function* readInputs(
  paths: readonly string[],
  readStandardInput: () => Promise<Uint8Array>,
): AsyncGenerator<Input> {
  const seen = new Set<string>();
  const first = (path: string): boolean => seen.size !== seen.add(path).size;
  for (const path of paths) {
    if (path === standardInput) {
      if (first(path)) yield fromBytes(path, await readStandardInput());
      continue;
    }
    try {
      if (!(await stat(path)).isDirectory()) {
        if (first(resolve(path))) yield fromBytes(path, await readFile(path));
        continue;
      }
      let any = false;
      for (const candidate of await findTranscripts(path)) {
        const input = await readCandidate(candidate.path, candidate.uncertain);
        if (input === undefined) continue;
        any = true;
        if (first(resolve(candidate.path))) yield input;
      }
      if (!any) yield { path, obstacle: { kind: 'no-transcripts' } };
    } catch (error) {
      yield { path, obstacle: obstacleOf(error) };
    }
  }
}

/** A file found in a folder; undefined for a `.txt` that is no transcript. */
async function readCandidate(path: string, uncertain: boolean): Promise<Input | undefined> {
  try {
    const input = fromBytes(path, await readFile(path));
    if (!uncertain) return input;
    return 'text' in input && looksLikeTranscript(input.text) ? input : undefined;
  } catch (error) {
    return { path, obstacle: obstacleOf(error) };
  }
}

function fromBytes(path: string, bytes: Uint8Array): Input {
  const text = decode(bytes);
  return text === undefined ? { path, obstacle: { kind: 'not-unicode' } } : { path, text };
}

function obstacleOf(error: unknown): Obstacle {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'not-found' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'not-permitted' };
  return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
}
