import { report } from '../report';
import type { Rule } from '../rule';

/** A speaker who says nothing. */
export const emptyTurn: Rule = ({ transcript }) =>
  transcript.turns.flatMap(({ header: { canonical }, paragraphs }) =>
    paragraphs.length > 0
      ? []
      : [report('empty-turn', canonical, ({ findings }) => findings.emptyTurn(canonical.name.text))],
  );
