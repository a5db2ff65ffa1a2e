import type { TextDocument } from 'vscode';
import type { Overview } from '../../../server/src/protocol';

/**
 * What is known of the transcript the user works on: there is none; its first answer is awaited; the server does
 * not answer; or its overview, which is `stale` while the document is a version ahead of it.
 */
export type OverviewState =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting'; readonly document: TextDocument }
  | { readonly kind: 'unavailable'; readonly document: TextDocument }
  | {
      readonly kind: 'ready';
      readonly document: TextDocument;
      readonly overview: Overview;
      readonly stale: boolean;
    };

/** The overview, where there is one. */
export function overviewOf(state: OverviewState): Overview | undefined {
  return state.kind === 'ready' ? state.overview : undefined;
}

/** The transcript's document, where there is one. */
export function documentOf(state: OverviewState): TextDocument | undefined {
  return state.kind === 'none' ? undefined : state.document;
}

export function problemCount(overview: Overview): number {
  return overview.problems.reduce((sum, problem) => sum + problem.count, 0);
}
