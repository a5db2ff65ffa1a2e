import { displayValue } from '../../figures/notation';
import type { CrossCheck, CrossCheckKind } from '../../metrics/key-figures/cross-checks/cross-checks';
import type { KeyFigurePlace } from '../../metrics/key-figures/model';
import type { Code } from '../codes';
import type { Localised } from '../finding';
import { explain, report } from '../report';
import type { Rule } from '../rule';

const codes: Readonly<Record<CrossCheckKind, Code>> = {
  contradiction: 'contradicting-figures',
  growth: 'growth-does-not-follow',
  ratio: 'ratio-does-not-follow',
  shares: 'shares-do-not-add-up',
  segments: 'segments-do-not-add-up',
};

/** Key figures of the call that cannot all be right: the source's own, whatever its translation says. */
export const figuresDisagree: Rule = ({ keyFigures }) =>
  keyFigures
    .read()
    .crossChecks.filter(isNotYetKnown)
    .map((check) =>
      report(
        codes[check.kind],
        check.place,
        messageOf(check),
        check.others.map((place) => explain(place, ({ crossChecks }) => crossChecks.saidHere(place.text))),
      ),
    );

/** A figure that differs from its translation is reported for that; one slip is one report. */
function isNotYetKnown({ place, others }: CrossCheck): boolean {
  return [place, ...others].every(({ status }) => status !== 'mismatched');
}

function messageOf({ kind, place, others, expected = 0, found = 0 }: CrossCheck): Localised {
  const [first, second] = others;
  const here = place.text;
  return ({ crossChecks }) => {
    if (kind === 'contradiction') return crossChecks.contradiction(here, first.text, first.line + 1);
    if (kind === 'growth') return crossChecks.growth(here, first.text, second?.text ?? '', inPercent(expected, place));
    if (kind === 'ratio') return crossChecks.ratio(here, first.text, second?.text ?? '', inPercent(expected, place));
    if (kind === 'shares') return crossChecks.shares(inPercent(found, place));
    return crossChecks.segments(displayValue({ kind: 'money', value: found, unit: unitOf(place) }), here);
  };
}

/** A percentage with as many decimals as the figure it is held against, one at least. */
function inPercent(value: number, { text }: KeyFigurePlace): string {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return displayValue({ kind: 'percent', value: Number(value.toFixed(Math.max(1, decimals))), unit: '%' });
}

function unitOf({ figures }: KeyFigurePlace): string | undefined {
  return figures[0]?.figure.unit;
}
