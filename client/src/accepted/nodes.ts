import type { WrittenJudgement } from '../../../server/src/knowledge/judgements/file';
import { keyOf } from '../../../server/src/knowledge/judgements/model';

/** A judgement in the tree. */
export interface JudgementNode {
  readonly kind: 'judgement';
  readonly id: string;
  readonly key: string;
  /** The file it is written in. */
  readonly file: string;
  readonly written: WrittenJudgement;
  /** Whether it still accepts something; undefined while its transcript is not in view. */
  readonly holds: boolean | undefined;
}

/** A transcript with what was accepted in it. */
export interface TranscriptNode {
  readonly kind: 'transcript';
  readonly id: string;
  readonly file: string;
  /** As the file of judgements names it; undefined for judgements that name none. */
  readonly transcript: string | undefined;
  readonly judgements: readonly JudgementNode[];
}

export type AcceptedNode = TranscriptNode | JudgementNode;

/**
 * The tree of what was accepted: transcripts in the order of their names, each with its judgements, those without a
 * name last.
 *
 * @param keysInView what is accepted in a transcript that is in view, by `file` and the path it is named by there;
 *   undefined for one that is not in view
 */
export function acceptedNodes(
  files: readonly { readonly uri: string; readonly judgements: readonly WrittenJudgement[] }[],
  keysInView: (file: string, transcript: string) => ReadonlySet<string> | undefined,
): readonly TranscriptNode[] {
  return files.flatMap(({ uri, judgements }) => {
    const transcripts = [...new Set(judgements.map(({ judgement }) => judgement.transcript))];
    return transcripts.sort().map((transcript) => {
      const keys = transcript === undefined ? undefined : keysInView(uri, transcript);
      const own = judgements.filter(({ judgement }) => judgement.transcript === transcript);
      return transcriptNode(uri, transcript, own, keys);
    });
  });
}

function transcriptNode(
  file: string,
  transcript: string | undefined,
  judgements: readonly WrittenJudgement[],
  keys: ReadonlySet<string> | undefined,
): TranscriptNode {
  const id = `${file}#${transcript ?? ''}`;
  // By key, since a line may stand there twice, after a merge for instance.
  const nodes = new Map<string, JudgementNode>();
  for (const written of judgements) {
    const key = keyOf(written.judgement);
    nodes.set(key, { kind: 'judgement', id: `${id}#${key}`, key, file, written, holds: keys?.has(key) });
  }
  return { kind: 'transcript', id, file, transcript, judgements: [...nodes.values()] };
}
