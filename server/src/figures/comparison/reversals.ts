import type { ExtractedFigure } from '../extract';
import type { SaidBasis } from '../model';
import type { Difference } from './compare';
import type { Side } from './side';

/**
 * Pairs that agree but for their direction, or for what their change is measured against. What one word says of several
 * figures (`grew 3% to 4%`, 淨損為220萬美元，即每股0.05美元) is one difference, at the first of them.
 */
export function reversed(
  source: Side,
  target: Side,
  counterparts: ReadonlyMap<ExtractedFigure, ExtractedFigure>,
): Difference[] {
  const differences: Difference[] = [];
  const told = { source: new Set<number>(), target: new Set<number>(), basis: new Set<number>() };
  for (const figure of source.figures) {
    const other = counterparts.get(figure);
    // A figure said twice shares its counterpart; only a pair of its own is compared.
    if (!other || counterparts.get(other) !== figure) continue;
    const [a, b] = [figure.direction, other.direction];
    if (!a || !b || a.of !== b.of) continue;
    if (isApart(figure, b.compares) || isApart(other, a.compares)) continue;
    if (signOf(source.text, figure) === signOf(target.text, other)) {
      const [own, others] = [a.basis, b.basis];
      const isNew = own && others && !told.basis.has(others.start);
      if (isNew && areApart(own.is, others.is)) {
        told.basis.add(others.start);
        differences.push({ kind: 'basis', source: figure, target: other });
      }
      continue;
    }
    if (told.source.has(a.start) || told.target.has(b.start)) continue;
    told.source.add(a.start);
    told.target.add(b.start);
    differences.push({ kind: 'direction', source: figure, target: other });
  }
  return differences;
}

/** 環比 may be said of a quarter and of a month, but not of a year. */
function areApart(a: SaidBasis, b: SaidBasis): boolean {
  const isWhichever = a === 'sequential' || b === 'sequential';
  return a !== b && (!isWhichever || a === 'yoy' || b === 'yoy');
}

const minus = /(?:[-－−–(（]|負|负)\s?$/;

/** Which way a figure goes: a gain of less than nothing, 淨利為負790萬美元, is a loss. */
function signOf(text: string, { direction, start }: ExtractedFigure): number {
  const sign = direction?.sign ?? 0;
  const negative = direction?.of === 'result' && sign > 0 && minus.test(text.slice(Math.max(0, start - 2), start));
  return negative ? -sign : sign;
}

/**
 * Whether a figure goes by a word of its own behind it, where the other side only compares with it: `above the 11% decline`
 * may be 高於今年所見的11%, and 11%的跌幅.
 */
function isApart({ direction, end }: ExtractedFigure, otherCompares: boolean): boolean {
  return otherCompares && direction !== undefined && !direction.compares && direction.start >= end;
}
