import assert from 'node:assert/strict';
import { acceptedNodes } from '../../../client/src/accepted/nodes';
import type { WrittenJudgement } from '../../../server/src/knowledge/judgements/file';
import { keyOf } from '../../../server/src/knowledge/judgements/model';

const uri = 'file:///calls/.transcript-accepted.jsonl';

function written(line: number, transcript: string | undefined, words: string): WrittenJudgement {
  return {
    line,
    judgement: {
      ...{ code: 'figure-mismatch', words, occurrence: 1, texts: '0123456789abcdef' },
      ...{ source: 'Revenue.', target: '營收。', transcript, reason: undefined },
    },
  };
}

describe('the tree of what was accepted', () => {
  it('has the transcripts in order, each with its judgements', () => {
    const judgements = [written(0, 'b', '1'), written(1, 'a', '2'), written(2, 'b', '3'), written(3, undefined, '4')];
    const nodes = acceptedNodes([{ uri, judgements }], () => undefined);
    assert.deepEqual(
      nodes.map((node) => [node.transcript, node.judgements.map((it) => it.written.judgement.words)]),
      [
        ['a', ['2']],
        ['b', ['1', '3']],
        [undefined, ['4']],
      ],
    );
  });

  it('shows a judgement once that stands there twice', () => {
    const nodes = acceptedNodes([{ uri, judgements: [written(0, 'a', '1'), written(1, 'a', '1')] }], () => undefined);
    assert.equal(nodes[0]?.judgements.length, 1);
  });

  it('tells which have no effect any more in the transcript in view', () => {
    const [first, second] = [written(0, 'a', '1'), written(1, 'a', '2')];
    const judgements = [first, second, written(2, 'b', '1')];
    const keys = new Set([keyOf(first.judgement)]);
    const nodes = acceptedNodes([{ uri, judgements }], (_, transcript) => (transcript === 'a' ? keys : undefined));
    assert.deepEqual(
      nodes.flatMap((node) => node.judgements.map(({ holds }) => holds)),
      [true, false, undefined],
    );
  });
});
