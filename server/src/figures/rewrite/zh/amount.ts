import { extractFigures } from '../../extract';
import { tidy } from '../../draft';
import type { Script } from '../../notation';
import { groupsThousands, inWidthOf, writeDigits } from '../digits';
import type { AmountModel, AmountParts } from '../parts';
import type { Surroundings } from '../surroundings';
import { writeNumerals } from './numerals';
import { scriptOf } from './script';

const digits = '[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?';
const numeral = '[零〇○一二兩两三四五六七八九十百點点]';
// 千, 萬 and 兆 before these are part of a unit: 千瓦, 兆瓦, 千米.
const scale = '[千萬万億亿兆](?![瓦米克])';
const amount = new RegExp(
  `^(百分之|[^\\d０-９零〇○一二兩两三四五六七八九十百千]*?)([-－]?(?:${digits}|${numeral}|${scale})(?:\\s*(?:${digits}|${numeral}|${scale}))*)([^]*)$`,
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

type Composition = 'decimal' | 'compound';

/** Whether a text writes 1.524億 or 1億5,240萬. */
function hundredMillions(text: string): Composition | undefined {
  if (/[億亿]\s*[\d０-９]/.test(text)) return 'compound';
  return /[.．][\d０-９]+\s*[億亿]/.test(text) ? 'decimal' : undefined;
}

/** Whether a text writes 2.5萬 or 2萬5,000. */
function tenThousands(text: string): Composition | undefined {
  if (/[萬万]\s*[\d０-９]/.test(text)) return 'compound';
  return /[.．][\d０-９]+\s*[萬万]/.test(text) ? 'decimal' : undefined;
}

/** What stands between digits and what follows them: a space in 790 萬. */
function gapBehindDigits(text: string): string | undefined {
  return /[\d０-９](\s*)[萬万億亿兆美元個个%％]/.exec(text)?.[1];
}

function trillions(text: string): '兆' | '萬億' | undefined {
  if (/[萬万][億亿]/.test(text)) return '萬億';
  return text.includes('兆') ? '兆' : undefined;
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
  const script = surroundings.habit(text, scriptOf) ?? 'traditional';
  const size = tidy(value / multiplier);
  const spelled = !/[\d０-９]/.test(number);
  if (spelled) {
    const tenths = /^成/.test(after) ? writeTenths(value) : undefined;
    if (tenths !== undefined) return [before + tenths];
    const written = /^成/.test(after) ? undefined : writeNumerals(size, script);
    // 百分之二, but 兩位.
    const two = size === 2 && before === '' ? (script === 'traditional' ? '兩' : '两') : written;
    if (two !== undefined) return [before + two + after];
  }
  const grouped = surroundings.habit(text, groupsThousands) ?? true;
  const unscaled = !/[萬万億亿兆]/.test(number);
  // The digits' neighbour changes with the scale, the space between them stays.
  const gap = (unscaled ? /^\s*/.exec(after)?.[0] : undefined) ?? surroundings.habit(text, gapBehindDigits) ?? '';
  const unit = unscaled ? after.trimStart() : after;
  const plain = writeDigits(size, grouped);
  const inPlain = plain === undefined ? [] : [before + inWidthOf(number, plain) + gap + unit];
  const keepsPlain = unscaled && (multiplier !== 1 || Math.abs(modelValue) >= 1e4);
  const inScales = scaledForms(size, { text, number, grouped, gap, script, surroundings }).map(
    (written) => before + inWidthOf(number, written) + unit,
  );
  return keepsPlain || Math.abs(size) < 1e4 ? [...inPlain, ...inScales] : [...inScales, ...inPlain];
}

interface ScaleStyle {
  readonly text: string;
  readonly number: string;
  readonly grouped: boolean;
  readonly gap: string;
  readonly script: Script;
  readonly surroundings: Surroundings;
}

function scaledForms(value: number, style: ScaleStyle): string[] {
  const size = Math.abs(value);
  if (size < 1e4) return [];
  const { text, number, grouped, gap, script, surroundings } = style;
  const [tenThousand, hundredMillion] = script === 'traditional' ? ['萬', '億'] : ['万', '亿'];
  const trillion =
    (surroundings.habit(text, trillions) ?? (script === 'traditional' ? '兆' : '萬億')) === '兆'
      ? '兆'
      : `${tenThousand}${hundredMillion}`;
  const levels = [
    [1e12, trillion],
    [1e8, hundredMillion],
    [1e4, tenThousand],
  ] as const;
  const sign = value < 0 ? '-' : '';
  const decimal = ([level, word]: readonly [number, string]): string | undefined => {
    const digitsOf = writeDigits(size / level, grouped);
    return digitsOf === undefined ? undefined : `${sign}${digitsOf}${gap}${word}`;
  };
  const compound = (): string | undefined => {
    let rest = size;
    let written = sign;
    for (const [level, word] of trillion === '兆' ? levels : levels.slice(1)) {
      const count = level === 1e4 ? tidy(Math.floor(rest / level)) : Math.floor(rest / level);
      if (count > 0) written += `${writeDigits(count, grouped) ?? ''}${gap}${word}`;
      rest = tidy(rest - count * level);
    }
    return rest === 0 ? written : `${written}${writeDigits(rest, grouped) ?? ''}`;
  };
  const natural = levels.find(([level]) => size >= level) ?? levels[2];
  // 12,345萬元, as Chinese filings write.
  const staysLow = /[\d０-９]{5}\s*[萬万]|[\d０-９][,，][\d０-９]{3}[,，]?[\d０-９]+\s*[萬万]/.test(number);
  const low = staysLow && size < 1e12 ? levels[2] : natural;
  const habit =
    low[0] === 1e4 ? surroundings.habit(text, tenThousands) : low[0] === 1e8 ? surroundings.habit(text, hundredMillions) : 'decimal';
  const fits = Number.isInteger(tidy((size / low[0]) * 100)) || low[0] === 1e4;
  const forms = (habit ?? (fits ? 'decimal' : 'compound')) === 'decimal' ? [decimal(low), compound()] : [compound(), decimal(low)];
  return [...forms, decimal(natural)].filter((form) => form !== undefined);
}

/** 三成, 三成五; undefined where tenths do not say it. */
function writeTenths(percent: number): string | undefined {
  if (!Number.isInteger(percent) || percent < 10 || percent >= 100) return undefined;
  const tens = writeNumerals(Math.floor(percent / 10), 'traditional');
  const ones = percent % 10 === 0 ? '' : writeNumerals(percent % 10, 'traditional');
  return `${tens === '兩' ? '二' : tens}成${ones}`;
}
