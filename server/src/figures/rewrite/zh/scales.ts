import type { Script } from '../../../transcript/chinese-script';
import { tidy } from '../../draft';
import { writeDigits } from '../digits';
import type { Surroundings } from '../surroundings';

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

/** Whether a text writes 12,345萬, as Chinese filings do, rather than 1.2345億. */
function staysBelowHundredMillions(text: string): boolean | undefined {
  if (/[億亿]/.test(text)) return false;
  return /[\d０-９](?:[\d０-９][,，][\d０-９]{3}|[\d０-９]{4})\s*[萬万]/.test(text) ? true : undefined;
}

function trillions(text: string): '兆' | '萬億' | undefined {
  if (/[萬万][億亿]/.test(text)) return '萬億';
  return text.includes('兆') ? '兆' : undefined;
}

export interface ScaleStyle {
  /** The text whose writing is followed. */
  readonly text: string;
  readonly grouped: boolean;
  /** Between digits and scale. */
  readonly gap: string;
  readonly script: Script;
  readonly surroundings: Surroundings;
}

/** The ways to write a number with 萬, 億 and 兆, best first; none for one below ten thousand. */
export function scaledForms(value: number, style: ScaleStyle): string[] {
  const size = Math.abs(value);
  if (size < 1e4) return [];
  const { text, grouped, gap, script, surroundings } = style;
  const sign = value < 0 ? '-' : '';
  const [tenThousand, hundredMillion] = script === 'traditional' ? ['萬', '億'] : ['万', '亿'];
  const trillion = surroundings.habit(text, trillions) ?? (script === 'traditional' ? '兆' : '萬億');
  const compoundLevels = [
    ...(trillion === '兆' ? [[1e12, '兆'] as const] : []),
    [1e8, hundredMillion] as const,
    [1e4, tenThousand] as const,
  ];
  const level = size >= 1e12 ? 1e12 : size >= 1e8 ? 1e8 : 1e4;
  const names = {
    1e12: trillion === '兆' ? '兆' : tenThousand + hundredMillion,
    1e8: hundredMillion,
    1e4: tenThousand,
  };

  const decimal = (unit: keyof typeof names): string | undefined => {
    const digits = writeDigits(size / unit, grouped);
    return digits === undefined ? undefined : `${sign}${digits}${gap}${names[unit]}`;
  };
  const compound = (): string => {
    let rest = size;
    let written = sign;
    for (const [unit, name] of compoundLevels) {
      const count = Math.floor(rest / unit);
      if (count > 0) written += `${writeDigits(count, grouped) ?? ''}${gap}${name}`;
      rest = tidy(rest - count * unit);
    }
    return rest === 0 ? written : `${written}${writeDigits(rest, grouped) ?? ''}`;
  };

  // What is to be mended may owe its many digits to the very slip: others are asked first.
  const staysLow = surroundings.habit('', staysBelowHundredMillions) ?? staysBelowHundredMillions(text) ?? false;
  const lead = staysLow && level === 1e8 ? 1e4 : level;
  const short = lead === 1e4 || Number.isInteger(tidy((size / lead) * 100));
  const habit = lead === 1e4 ? surroundings.habit(text, tenThousands) : surroundings.habit(text, hundredMillions);
  const composition = habit ?? (short ? 'decimal' : 'compound');
  const forms = [decimal(lead), compound(), decimal(level)].filter((form) => form !== undefined);
  return composition === 'decimal' || (staysLow && lead === 1e4) ? forms : [compound(), ...forms];
}
