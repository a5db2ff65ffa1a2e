import { tidy } from '../../draft';
import { extractFigures } from '../../extract';
import { groupsThousands, writeDigits } from '../digits';
import type { AmountModel, AmountParts } from '../parts';
import type { Surroundings } from '../surroundings';
import { numberWords, writeWords } from './numerals';

const scaleWords = 'thousand|millions?|billions?|trillion|mln|bln|mn|bn|tn|k|m|b|t';
const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const words = `(?:half a|an?|${numberWords})(?:[\\s-]+(?:and\\s+)?(?:a half|a|${numberWords}))*`;
const amount = new RegExp(`^(.*?)(-?${digits}|\\b${words}\\b)((?:[\\s-]*)(?:${scaleWords})\\b)?(.*)$`, 'is');

/** Takes `US$52.2 million` apart; undefined where no number is found. */
export function splitEnglish(text: string): AmountParts | undefined {
  const [, before, number, scale = '', after] = amount.exec(text) ?? [];
  if (before === undefined || number === undefined || after === undefined) return undefined;
  return { before, number: number + scale, after };
}

/** The value of a number without unit, such as `52.2 million` or `twenty-five`. */
export function englishNumberValue(number: string): number | undefined {
  const [figure] = extractFigures(/^\d/.test(number) ? `$${number}` : `${number} dollars`, 'en');
  return typeof figure?.value === 'number' && figure.kind === 'money' ? figure.value : undefined;
}

/** How scales are written: `million`, `M`, `mn`, `mln`. */
type Family = 'word' | 'capital' | 'letter' | 'short' | 'long';

const families: Readonly<Record<Family, Readonly<Record<number, string>>>> = {
  word: { 1e3: 'thousand', 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' },
  capital: { 1e3: 'K', 1e6: 'M', 1e9: 'B', 1e12: 'T' },
  letter: { 1e3: 'k', 1e6: 'm', 1e9: 'b', 1e12: 't' },
  short: { 1e3: 'k', 1e6: 'mn', 1e9: 'bn', 1e12: 'tn' },
  long: { 1e3: 'k', 1e6: 'mln', 1e9: 'bln', 1e12: 'tn' },
};

const scales = [1e12, 1e9, 1e6, 1e3] as const;

/** The scale behind digits with what joins it to them: ` million`, `-million`, `M`. */
function scaleIn(text: string): { readonly joint: string; readonly word: string } | undefined {
  const [, joint, word] = new RegExp(`\\d([\\s-]*)(${scaleWords})\\b`, 'i').exec(text) ?? [];
  return joint === undefined || word === undefined ? undefined : { joint, word };
}

function familyIn(text: string): Family | undefined {
  const word = scaleIn(text)?.word;
  if (word === undefined) return undefined;
  if (/^[KMBT]$/.test(word)) return 'capital';
  if (word.length === 1) return 'letter';
  if (/^(?:mn|bn|tn)$/i.test(word)) return 'short';
  return /^(?:mln|bln)$/i.test(word) ? 'long' : 'word';
}

function jointIn(text: string): string | undefined {
  return scaleIn(text)?.joint;
}

/**
 * Writes an amount as the model is written, best first: `$52.2M` beside `$48.1M`.
 *
 * @param multiplier what the model's number is multiplied by to get its value: 1e6 for the 8.3 of `$8.3 to $9.5 million`
 */
export function fillEnglish(
  { text, value: modelValue }: AmountModel,
  { before, number, after }: AmountParts,
  value: number,
  multiplier: number,
  surroundings: Surroundings,
): string[] {
  const size = tidy(value / multiplier);
  const around = (written: string): string => before + written + inNumberOf(after, modelValue / multiplier, size);
  const grouped = surroundings.habit(text, groupsThousands) ?? true;
  const digitsOf = (of: number): string | undefined => writeDigits(of, grouped);
  const spelled = /\d/.test(number) ? undefined : writeWords(size, number);
  const own = scaleIn(number);
  const family = surroundings.habit(text, familyIn) ?? 'word';
  const joint = surroundings.habit(text, jointIn) ?? ' ';
  const inScale = (scale: number): string[] => {
    const written = digitsOf(size / scale);
    return written === undefined ? [] : [around(`${written}${joint}${families[family][scale] ?? ''}`)];
  };

  const plain = digitsOf(size);
  const inDigits = plain === undefined ? [] : [around(plain)];
  const modelScale = scales.find((scale) => own && families[familyIn(number) ?? 'word'][scale] === singular(own.word));
  const natural = scales.find((scale) => Math.abs(size) >= scale && (scale > 1e3 || modelScale === 1e3));
  const inScales = [keptScale(size, modelValue, modelScale), natural].flatMap((scale) =>
    scale === undefined ? [] : inScale(scale),
  );
  const keepsDigits = own === undefined && /\d/.test(number) && (multiplier !== 1 || Math.abs(modelValue) >= 1e6);
  return [
    ...(spelled === undefined ? [] : [around(spelled)]),
    ...(keepsDigits ? [...inDigits, ...inScales] : [...inScales, ...inDigits]),
  ];
}

/** The model's scale, where the value is still written in it: `$850 million` and not `$0.85 billion`. */
function keptScale(value: number, modelValue: number, scale: number | undefined): number | undefined {
  if (scale === undefined) return undefined;
  const [size, model] = [Math.abs(value / scale), Math.abs(modelValue / scale)];
  const likely = size >= 1 && (size < 1000 || model >= 1000);
  return likely || (size < 1 && model < 1) ? scale : undefined;
}

function singular(word: string): string {
  return word.length > 3 ? word.toLowerCase().replace(/s$/, '') : word;
}

const countable =
  /^(\s+(?:percentage |basis )?(?:point|year|quarter|month|week|day|dollar|cent|share|euro|pound))(s?)\b/i;

/** ` months` behind anything but one, ` month` behind one. */
function inNumberOf(after: string, before: number, now: number): string {
  if ((before === 1) === (now === 1)) return after;
  return after.replace(countable, (_, noun: string) => (now === 1 ? noun : `${noun}s`));
}
