import { removeHeader } from '../repairs/headers';
import { report } from '../report';
import type { Rule } from '../rule';

/** A speaker who says nothing. */
export const emptyTurn: Rule = ({ transcript }) =>
  transcript.turns.flatMap(({ header, paragraphs }) => {
    if (paragraphs.length > 0) return [];
    const { canonical } = header;
    return [
      {
        ...report('empty-turn', canonical, ({ findings }) => findings.emptyTurn(canonical.name.text)),
        repairs: () => [removeHeader(header, transcript)],
      },
    ];
  });
