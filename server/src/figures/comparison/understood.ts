import type { ExtractedFigure } from '../extract';
import { wordSet } from '../tokens/word-set';
import { isCents, isYenOrYuan } from './readings';
import { isPlainYuan } from './yuan';

const cardinals = wordSet(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety`,
);

/**
 * A figure as its counterpart makes it understood, where by itself it leaves something open: the 7 of `13 points of
 * expansion, 7 is seats` is a percentage beside 7個百分點, `seven` a count beside 七筆, 486億元 what the other side calls
 * dollars, `62 cents` those of Hong Kong, and `the first` a quarter.
 */
export function understood(figure: ExtractedFigure, counterpart: ExtractedFigure): ExtractedFigure {
  if (counterpart.implicit) return figure;
  const { kind, unit, value } = counterpart;
  if (figure.kind === 'money') {
    const isOpen = kind === 'money' && (isPlainYuan(figure) || isCents(figure) || isYenOrYuan(figure));
    return { ...figure, unit: isOpen ? unit : figure.unit, implicit: false };
  }
  if (figure.kind === 'duration' && figure.text.startsWith('半')) return { ...figure, implicit: false };
  if (figure.kind !== 'quantity') return figure;
  if (figure.unit === 'times' && figure.text.endsWith('fold')) return { ...figure, implicit: false };
  if (figure.unit !== '' || !isSaid(figure, kind)) return figure;
  return kind === 'quantity' ? { ...figure, implicit: false } : { ...figure, kind, unit, value, implicit: false };
}

/** Whether a number is said for its own sake: `six`, and not `sixth` or the 100 of A100; an ordinal may be a quarter. */
function isSaid({ implicit, text }: ExtractedFigure, kind: ExtractedFigure['kind']): boolean {
  if (kind === 'identifier' || kind === 'date') return false;
  if (kind === 'period') return implicit && /^(?:first|second|third|fourth)$/i.test(text);
  return !implicit || cardinals.has(text.toLowerCase()) || /^[兩两三四五六七八九十]./.test(text);
}

/** A figure in a call that means another currency by 元 than the grammar takes it for. */
export function inYuanOf(figure: ExtractedFigure, yuan: string): ExtractedFigure {
  return yuan !== 'CNY' && isPlainYuan(figure) ? { ...figure, unit: yuan } : figure;
}
