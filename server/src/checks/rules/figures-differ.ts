import { displayValue } from '../../figures/notation';
import type { PlacedDifference, PlacedFigure } from '../../figures/placed';
import type { SaidDirection, SaidFigure } from '../../messages/findings';
import { type Code, defaultSeverity } from '../codes';
import type { Finding } from '../finding';
import { explain, report } from '../report';
import type { Rule } from '../rule';
import { slipOf } from './slip';

/**
 * The figures of the two sides that differ: `figure-mismatch`, `period-mismatch`, `direction-mismatch`, `figure-missing`,
 * `figure-added`. One rule, since one comparison finds them: what is a mismatch is neither missing nor added.
 */
export const figuresDiffer: Rule = ({ differences }) => differences.flatMap(findingOf);

function findingOf({ kind, source, target, unit, said }: PlacedDifference): Finding[] {
  if (source && target) {
    if (kind === 'direction') return [reversed(source, target, said)];
    if (kind === 'basis') return [otherBasis(source, target)];
    return [mismatch(kind === 'period' ? 'period-mismatch' : 'figure-mismatch', source, target)];
  }
  if (source && unit.target) {
    const translation = explain(unit.target, ({ findings }) => findings.translationHere());
    return [report('figure-missing', source, ({ findings }) => findings.figureMissing(written(source)), [translation])];
  }
  if (target && unit.source) {
    const original = explain(unit.source, ({ findings }) => findings.sourceHere());
    return [report('figure-added', target, ({ findings }) => findings.figureAdded(written(target)), [original])];
  }
  return [];
}

function written({ figure }: PlacedFigure): SaidFigure {
  return { text: figure.text, value: displayValue(figure) };
}

function mismatch(code: Code, source: PlacedFigure, target: PlacedFigure): Finding {
  const vague = source.figure.approximate || target.figure.approximate;
  const severity = code === 'figure-mismatch' && vague ? 'warning' : defaultSeverity[code];
  const said = (placed: PlacedFigure): SaidFigure => ({
    text: placed.figure.text,
    value: placed.resolved ?? displayValue(placed.figure),
  });
  const slip = slipOf(source.figure, target.figure);
  const original = explain(source, ({ findings }) => findings.sourceSays(said(source)));
  return report(
    code,
    target,
    ({ findings }) => findings.mismatch(said(source), said(target), slip),
    [original],
    severity,
  );
}

function reversed(source: PlacedFigure, target: PlacedFigure, words: PlacedDifference['said']): Finding {
  const said = ({ figure, side, unit }: PlacedFigure): SaidDirection => {
    const { start = 0, end = 0 } = words?.[side] ?? figure.direction ?? {};
    return { word: unit[side]?.text.slice(start, end) ?? '', figure: figure.text };
  };
  const [own, other] = [said(source), said(target)];
  const original = explain(source, ({ findings }) =>
    findings.sourceSays({ text: `${own.word} ${own.figure}`.trim(), value: '' }),
  );
  const of = source.figure.direction?.of;
  const silent = words
    ? other.word === ''
      ? 'translation'
      : undefined
    : of === undefined
      ? 'source'
      : target.figure.direction
        ? undefined
        : 'translation';
  return report(
    'direction-mismatch',
    target,
    ({ findings }) =>
      silent ? findings.directionLost(own, other, silent) : findings.directionReversed(own, other, of ?? 'change'),
    [original],
  );
}

/** A change on the year here, on the quarter there: the period it is measured against differs. */
function otherBasis(source: PlacedFigure, target: PlacedFigure): Finding {
  const [own, other] = [source.figure.direction?.basis?.is ?? 'yoy', target.figure.direction?.basis?.is ?? 'qoq'];
  const original = explain(source, ({ findings }) => findings.sourceHere());
  return report('period-mismatch', target, ({ findings }) => findings.otherBasis(target.figure.text, own, other), [
    original,
  ]);
}
