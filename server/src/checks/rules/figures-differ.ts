import { displayValue } from '../../figures/notation';
import type { PlacedDifference, PlacedFigure } from '../../figures/placed';
import type { Code, Severity } from '../codes';
import { defaultSeverity } from '../codes';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { slipOf } from './slip';

/**
 * The figures of the two sides that differ: `figure-mismatch`, `period-mismatch`, `direction-mismatch`, `figure-missing`,
 * `figure-added`.
 * One rule, since one comparison finds them: what is a mismatch is neither missing nor added.
 */
export const figuresDiffer: Rule = ({ differences }) => differences.flatMap(findingOf);

function findingOf(difference: PlacedDifference): Finding[] {
  const { kind, source, target, unit } = difference;
  if (source && target && kind === 'direction') return [reversed(source, target)];
  if (source && target && kind === 'basis') return [otherBasis(source, target)];
  if (source && target) return [mismatch(kind === 'period' ? 'period-mismatch' : 'figure-mismatch', source, target)];
  const figure = source ?? target;
  const other = source ? unit.target : unit.source;
  if (!figure || !other) return [];
  const code: Code = source ? 'figure-missing' : 'figure-added';
  return [
    {
      ...{ line: figure.line, start: figure.start, end: figure.end },
      code,
      severity: defaultSeverity[code],
      message: ({ findings }) => {
        const said = { text: figure.figure.text, value: displayValue(figure.figure) };
        return source ? findings.figureMissing(said) : findings.figureAdded(said);
      },
      related: [
        {
          ...{ line: other.line, start: other.start, end: other.end },
          message: ({ findings }) => (source ? findings.translationHere() : findings.sourceHere()),
        },
      ],
    },
  ];
}

function mismatch(code: 'figure-mismatch' | 'period-mismatch', source: PlacedFigure, target: PlacedFigure): Finding {
  const vague = source.figure.approximate || target.figure.approximate;
  const severity: Severity = code === 'figure-mismatch' && vague ? 'warning' : defaultSeverity[code];
  const said = (placed: PlacedFigure): { text: string; value: string } => ({
    text: placed.figure.text,
    value: placed.resolved ?? displayValue(placed.figure),
  });
  return {
    ...{ line: target.line, start: target.start, end: target.end },
    ...{ code, severity },
    message: ({ findings }) => findings.mismatch(said(source), said(target), slipOf(source.figure, target.figure)),
    related: [
      {
        ...{ line: source.line, start: source.start, end: source.end },
        message: ({ findings }) => findings.sourceSays(said(source)),
      },
    ],
  };
}

function reversed(source: PlacedFigure, target: PlacedFigure): Finding {
  const wordOf = (placed: PlacedFigure): string => {
    const paragraph = placed.side === 'source' ? placed.unit.source : placed.unit.target;
    const { direction } = placed.figure;
    return direction ? (paragraph?.text.slice(direction.start, direction.end) ?? '') : '';
  };
  const said = (placed: PlacedFigure) => ({ word: wordOf(placed), figure: placed.figure.text });
  return {
    ...{ line: target.line, start: target.start, end: target.end },
    ...{ code: 'direction-mismatch', severity: defaultSeverity['direction-mismatch'] },
    message: ({ findings }) =>
      findings.directionReversed(said(source), said(target), source.figure.direction?.of ?? 'change'),
    related: [
      {
        ...{ line: source.line, start: source.start, end: source.end },
        message: ({ findings }) => findings.sourceSays({ text: `${wordOf(source)} ${source.figure.text}`, value: '' }),
      },
    ],
  };
}

/** A change on the year here, on the quarter there: the period it is measured against differs. */
function otherBasis(source: PlacedFigure, target: PlacedFigure): Finding {
  const [own, other] = [source.figure.direction?.basis?.is ?? 'yoy', target.figure.direction?.basis?.is ?? 'qoq'];
  return {
    ...{ line: target.line, start: target.start, end: target.end },
    ...{ code: 'period-mismatch', severity: defaultSeverity['period-mismatch'] },
    message: ({ findings }) => findings.otherBasis(target.figure.text, own, other),
    related: [
      {
        ...{ line: source.line, start: source.start, end: source.end },
        message: ({ findings }) => findings.sourceHere(),
      },
    ],
  };
}
