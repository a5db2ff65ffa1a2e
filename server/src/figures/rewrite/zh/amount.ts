import { type Script, scriptOf } from '../../../transcript/chinese-script';
import { tidy } from '../../draft';
import { extractFigures } from '../../extract';
import { groupsThousands, inWidthOf, writeDigits } from '../digits';
import type { AmountModel, AmountParts } from '../parts';
import type { Surroundings } from '../surroundings';
import { writeNumerals } from './numerals';
import { scaledForms } from './scales';

const digits = '[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?';
const numeral = '[零〇○一二兩两三四五六七八九十百點点]';
// 千, 萬 and 兆 before these are part of a unit: 千瓦, 兆瓦, 千米.
const scale = '[千萬万億亿兆](?![瓦米克])';
const begin = '[\\d０-９零〇○一二兩两三四五六七八九十百千]';
const amount = new RegExp(
  `^(百分之|(?:(?!${begin})[^])*?)([-－]?(?:${digits}|${numeral}|${scale})(?:\\s*(?:${digits}|${numeral}|${scale}))*)([^]*)$`,
);

/** Takes 人民幣1億2,000萬元 apart; undefined where no number is found. */
export function splitChinese(text: string): AmountParts | undefined {
  const [, before, number, after] = amount.exec(text) ?? [];
  return before === undefined || number === undefined || after === undefined ? undefined : { before, number, after };
}

/** The value of a number without unit, such as 1億2,000萬 or 三十五. */
export function chineseNumberValue(number: string): number | undefined {
  const [figure] = extractFigures(`${number}元`, 'zh');
  return typeof figure?.value === 'number' && figure.kind === 'money' ? figure.value : undefined;
}

/** What stands between digits and what follows them: a space in 790 萬. */
function gapBehindDigits(text: string): string | undefined {
  return /[\d０-９](\s*)[萬万億亿兆美元個个%％]/.exec(text)?.[1];
}

/**
 * Writes an amount as the model is written, best first: 1億5,240萬美元 for 152.4 million beside 1億2,000萬美元.
 *
 * @param multiplier what the model's number is multiplied by to get its value: 10000 for the 830 of 830至950萬
 */
export function fillChinese(
  { text, value: modelValue }: AmountModel,
  { before, number, after }: AmountParts,
  value: number,
  multiplier: number,
  surroundings: Surroundings,
): string[] {
  const size = tidy(value / multiplier);
  const script = surroundings.habit(text, scriptOf) ?? 'traditional';
  if (!/[\d０-９]/.test(number)) {
    if (after.startsWith('成')) return writeTenths(value);
    const numerals = writeNumerals(size, script);
    // 百分之二, but 兩位.
    const two = script === 'traditional' ? '兩' : '两';
    const written = size === 2 && before === '' ? two : numerals;
    if (written !== undefined) return [before + written + after];
  }
  const grouped = surroundings.habit(text, groupsThousands) ?? true;
  const unscaled = !/[萬万億亿兆]/.test(number);
  // The digits' neighbour changes with the scale, the space between them stays.
  const own = unscaled ? /^\s*/.exec(after)?.[0] : undefined;
  const gap = own ?? surroundings.habit(text, gapBehindDigits) ?? '';
  const unit = unscaled ? after.trimStart() : after;
  const plain = writeDigits(size, grouped);
  const inDigits = plain === undefined ? [] : [before + inWidthOf(number, plain) + gap + unit];
  const inScales = scaledForms(size, { text, grouped, gap, script, surroundings }).map(
    (written) => before + inWidthOf(number, written) + unit,
  );
  const rescaled = withOtherScale(number, size, script);
  const sameDigits = rescaled === undefined ? [] : [before + rescaled + after];
  const keepsDigits = unscaled && (multiplier !== 1 || Math.abs(modelValue) >= 1e4);
  return [...sameDigits, ...(keepsDigits ? [...inDigits, ...inScales] : [...inScales, ...inDigits])];
}

/** 1.524億 for 1.524萬: where the scale alone is wrong, the digits stay. */
function withOtherScale(number: string, value: number, script: Script): string | undefined {
  const [, own, gap] = /^([\d,]*\d(?:\.\d+)?)(\s*)[萬万億亿兆]$/.exec(number) ?? [];
  if (own === undefined || gap === undefined) return undefined;
  const scale = tidy(value / Number(own.replaceAll(',', '')));
  if (scale === 1e4) return `${own}${gap}${script === 'traditional' ? '萬' : '万'}`;
  return scale === 1e8 ? `${own}${gap}${script === 'traditional' ? '億' : '亿'}` : undefined;
}

/** 三成, 三成五; none where tenths do not say it. */
function writeTenths(percent: number): string[] {
  if (!Number.isInteger(percent) || percent < 10 || percent >= 100) return [];
  const tens = writeNumerals(Math.floor(percent / 10), 'traditional');
  const ones = percent % 10 === 0 ? '' : writeNumerals(percent % 10, 'traditional');
  return [`${tens}成${ones}`];
}
