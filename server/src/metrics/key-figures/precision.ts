import type { ExtractedFigure } from '../../figures/extract';

const written = /\d[\d,]*(?:\.(\d+))?/;

/**
 * How exactly a figure is said: what a step of its last digit is in its own value; `$52.2 million` is exact to 100,000.
 * Undefined where it is not written in digits.
 */
export function stepOf({ text, value }: Pick<ExtractedFigure, 'text' | 'value'>): number | undefined {
  const match = written.exec(text);
  if (!match || typeof value !== 'number') return undefined;
  const number = Number(match[0].replaceAll(',', ''));
  if (number === 0 || value === 0) return undefined;
  return (Math.abs(value) / number) * 10 ** -(match[1]?.length ?? 0);
}
