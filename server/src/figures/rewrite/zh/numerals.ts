import type { Script } from '../../../transcript/chinese-script';

const digits = '零一二三四五六七八九';
const powers = ['', '十', '百', '千'];

/** A number from 0 to 9999 in Chinese numerals: 兩千三百, 一百零五, 十五. */
function section(value: number, script: Script): string {
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    const leadingTen = digit === 1 && power === 1 && text === '';
    const two = script === 'traditional' ? '兩' : '两';
    text += `${leadingTen ? '' : digit === 2 && power === 3 ? two : digits[digit]}${powers[power]}`;
  }
  return text === '' ? '零' : text;
}

/**
 * A number in Chinese numerals: 三億五千萬, 十二點五. Undefined for what nobody writes so: negative numbers, more than
 * two decimals, decimals behind a scale.
 */
export function writeNumerals(value: number, script: Script): string | undefined {
  const [whole = '', decimals = ''] = String(value).split('.');
  if (!/^\d{1,15}$/.test(whole) || decimals.length > 2 || (decimals !== '' && value >= 1e4)) return undefined;
  const [tenThousand, hundredMillion, point, two] =
    script === 'traditional' ? ['萬', '億', '點', '兩'] : ['万', '亿', '点', '两'];
  const scaled = (size: number, word: string): string => {
    if (size === 0) return '';
    return `${size === 2 ? two : section(size, script)}${word}`;
  };
  const number = Math.floor(value);
  const rest = number % 1e4;
  const text = [
    scaled(Math.floor(number / 1e12), '兆'),
    scaled(Math.floor(number / 1e8) % 1e4, hundredMillion),
    scaled(Math.floor(number / 1e4) % 1e4, tenThousand),
  ].join('');
  const padded = text !== '' && rest > 0 && rest < 1000 ? '零' : '';
  const integer = text !== '' && rest === 0 ? text : `${text}${padded}${section(rest, script)}`;
  return decimals === ''
    ? integer
    : `${integer}${point}${[...decimals].map((digit) => digits[Number(digit)]).join('')}`;
}
