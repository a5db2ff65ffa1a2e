import { analyse } from '../../../../server/src/analysis';
import { type KeyFigures, keyFiguresOf } from '../../../../server/src/metrics/key-figures/key-figures';
import type { KeyFigure } from '../../../../server/src/metrics/key-figures/model';

/** The key figures of a call of which a chief financial officer says some paragraphs. */
export function keyFiguresIn(opening: string, ...paragraphs: readonly string[]): KeyFigures {
  const lines = ['Operator', 'Operator', opening, '開場。', 'Jane Doe - CFO', 'Jane Doe - CFO'];
  for (const paragraph of paragraphs) lines.push(paragraph, '譯文。');
  return keyFiguresOf(analyse(lines.join('\n')));
}

const openings: Readonly<Record<string, string>> = {
  Q: 'Welcome to the Acme Corporation $ quarter & earnings conference call.',
  H: 'Welcome to the Acme Corporation & interim results call.',
};
const ordinals = ['first', 'second', 'third', 'fourth'];

/** What an operator says at the beginning of a call on a period: `2022-Q1`, `2024-H1`. */
export function openingOf(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const opening = openings[part[0] ?? ''] ?? '';
  return opening.replace('&', year).replace('$', ordinals[Number(part[1]) - 1] ?? '');
}

/** A key figure in a line: `revenue [CATV] 2022-Q1 25000000 USD`, `eps non-gaap 2022-Q2 -0.3..-0.34 USD guidance`. */
export function line({ metric, segment, basis, period, value, to, unit, change, guidance, of }: KeyFigure): string {
  const amount = to === undefined ? `${value}` : `${value}..${to}`;
  return [
    metric,
    segment === undefined ? [] : `[${segment}]`,
    of === undefined ? [] : `of [${of}]`,
    basis ?? [],
    period ?? [],
    change ?? [],
    amount,
    unit ?? [],
    guidance ? 'guidance' : [],
  ]
    .flat()
    .join(' ');
}

/** The key figures of a paragraph, a line each, in a call on a period. */
export function linesIn(period: string, ...paragraphs: readonly string[]): string[] {
  return keyFiguresIn(openingOf(period), ...paragraphs).rows.map(line);
}
