import { tidy } from '../draft';
import { groupDigits } from '../notation';

const FULL_WIDTH_OFFSET = 0xfee0;

/** Whether thousands stand apart by commas; undefined for a text without four digits in a row or grouped. */
export function groupsThousands(text: string): boolean | undefined {
  if (/[\d０-９][,，][\d０-９]{3}/.test(text)) return true;
  return /[\d０-９]{4}/.test(text) ? false : undefined;
}

/** A number in digits, with or without commas; undefined where six decimals cannot hold it. */
export function writeDigits(value: number, grouped: boolean): string | undefined {
  const exact = tidy(value);
  if (Number(exact.toFixed(6)) !== exact || Math.abs(exact) >= 1e15) return undefined;
  const text = groupDigits(exact);
  return grouped ? text : text.replaceAll(',', '');
}

/** The digits, commas and points of a text in the width that another text has them in. */
export function inWidthOf(model: string, text: string): string {
  if (!/[０-９]/.test(model)) return text;
  const comma = /[０-９],/.test(model) ? ',' : '，';
  const point = /[０-９]\.[０-９]/.test(model) ? '.' : '．';
  return text.replace(/[\d,.]/g, (character) => {
    if (character === ',') return comma;
    return character === '.' ? point : String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET);
  });
}

/** A text whose first number has so many decimals at least. */
export function withDecimals(text: string, count: number): string {
  return text.replace(/(\d[\d,]*)(?:\.(\d+))?/, (_, whole: string, decimals = '') => {
    return `${whole}.${decimals.padEnd(count, '0')}`;
  });
}
