import type { Script } from '../transcript/chinese-script';
import type { Language } from '../transcript/model';
import { currencies } from './currencies';
import { tidy } from './draft';
import type { Figure } from './model';

const quarterNames = ['first', 'second', 'third', 'fourth'];
const quarterNumerals = ['一', '二', '三', '四'];
const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** A number with thousands separators and as many decimals as it has, at most six. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(Number(Math.abs(value).toFixed(6))).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Figures are the same objects in every version of their paragraph, and are displayed with each. */
const displayed = new WeakMap<object, string>();

/** The value of a figure written out, without words of a language: `52,200,000 USD`, `17.4%`, `2022-Q1`. */
export function displayValue(figure: Pick<Figure, 'kind' | 'value' | 'unit'>): string {
  const display = displayed.get(figure) ?? writtenOut(figure);
  displayed.set(figure, display);
  return display;
}

function writtenOut(figure: Pick<Figure, 'kind' | 'value' | 'unit'>): string {
  if (typeof figure.value === 'string') return figure.value;
  const digits = groupDigits(figure.value);
  if (figure.kind === 'percent') return `${digits}%`;
  return figure.unit ? `${digits} ${figure.unit}` : digits;
}

/**
 * A figure as the language writes it: `$52.2 million` is 5,220萬美元, 第一季 is `Q1`. Exact: nothing is rounded away.
 * An identifier is written as it is.
 */
export function writeFigure(
  figure: Pick<Figure, 'kind' | 'value' | 'unit' | 'text'>,
  language: Language,
  script: Script = 'traditional',
): string {
  const { kind, value, unit } = figure;
  if (typeof value === 'string') {
    if (kind === 'identifier') return figure.text;
    return kind === 'period' ? writePeriod(value, language) : writeDate(value, language);
  }
  if (kind === 'percent') return `${groupDigits(value)}%`;
  if (kind === 'money') return writeMoney(value, unit ?? '', language, script);
  if (kind === 'duration') return writeDuration(value, unit ?? 'year', language, script);
  return language === 'en' ? scaledEnglish(value) : scaledChinese(value, script);
}

function writeMoney(value: number, code: string, language: Language, script: Script): string {
  const currency = currencies.find((it) => it.code === code);
  if (language === 'en') {
    const symbol = currency?.symbols[0]?.toUpperCase() ?? code;
    return /^\p{L}+$/u.test(symbol) ? `${symbol} ${scaledEnglish(value)}` : `${symbol}${scaledEnglish(value)}`;
  }
  const name = currency?.zh[script === 'traditional' ? 0 : 1] ?? code;
  const amount = scaledChinese(value, script);
  return /[幣币]$/.test(name) ? `${name}${amount}元` : `${amount}${name}`;
}

/** `52.2 million`, `1.3 billion`, `875,000`. */
function scaledEnglish(value: number): string {
  const scales: readonly [number, string][] = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ];
  for (const [scale, word] of scales) {
    if (Math.abs(value) >= scale) return groupDigits(tidy(value / scale)) + word;
  }
  return groupDigits(value);
}

/** 5,220萬, 1億2,000萬, 13.2億 where no 萬 are left over. */
function scaledChinese(value: number, script: Script): string {
  const [tenThousand, hundredMillion] = script === 'traditional' ? ['萬', '億'] : ['万', '亿'];
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size < 1e4) return groupDigits(value);
  if (size < 1e8) return `${sign}${groupDigits(tidy(size / 1e4))}${tenThousand}`;
  const decimals = tidy(size / 1e8);
  if (Number.isInteger(tidy(decimals * 100))) return `${sign}${groupDigits(decimals)}${hundredMillion}`;
  const rest = tidy(size % 1e8);
  return `${sign}${groupDigits(Math.floor(decimals))}${hundredMillion}${groupDigits(tidy(rest / 1e4))}${tenThousand}`;
}

function writePeriod(value: string, language: Language): string {
  return value
    .split('+')
    .map((period) => {
      const match = /^(?:(\d{4})-?)?(Q[1-4]|H[12]|FY)?$/.exec(period);
      const [, year, part] = match ?? [];
      return language === 'en' ? englishPeriod(year, part) : chinesePeriod(year, part);
    })
    .join(language === 'en' ? ' and ' : '及');
}

function englishPeriod(year: string | undefined, part: string | undefined): string {
  if (part === undefined) return year ?? '';
  if (part === 'FY') return `full year ${year ?? ''}`.trim();
  const name = `${quarterNames[Number(part[1]) - 1] ?? ''} ${part.startsWith('Q') ? 'quarter' : 'half'}`;
  return year === undefined ? name : `${name} of ${year}`;
}

function chinesePeriod(year: string | undefined, part: string | undefined): string {
  const prefix = year === undefined ? '' : `${year}年`;
  if (part === undefined) return prefix;
  if (part === 'FY') return `${prefix}全年`;
  if (part.startsWith('H')) return `${prefix}${part === 'H1' ? '上' : '下'}半年`;
  return `${prefix}第${quarterNumerals[Number(part[1]) - 1] ?? ''}季`;
}

function writeDate(value: string, language: Language): string {
  const parts = value.split('-').map(Number);
  const year = value.length === 10 || value.length === 7 ? parts.shift() : undefined;
  const [month = 1, day] = parts;
  if (language === 'zh')
    return `${year === undefined ? '' : `${year}年`}${month}月${day === undefined ? '' : `${day}日`}`;
  const name = monthNames[month - 1] ?? '';
  if (day === undefined) return year === undefined ? name : `${name} ${year}`;
  return `${name} ${day}${year === undefined ? '' : `, ${year}`}`;
}

function writeDuration(value: number, unit: string, language: Language, script: Script): string {
  const amount = groupDigits(value);
  if (language === 'en') return `${amount} ${unit}${value === 1 ? '' : 's'}`;
  const names: Readonly<Record<string, readonly [string, string]>> = {
    year: ['年', '年'],
    quarter: ['個季度', '个季度'],
    month: ['個月', '个月'],
    week: ['週', '周'],
    day: ['天', '天'],
  };
  return `${amount}${names[unit]?.[script === 'traditional' ? 0 : 1] ?? unit}`;
}
