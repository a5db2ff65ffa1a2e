import { scriptOf } from '../../transcript/chinese-script';
import { isPowerOfTen } from '../comparison/closest';
import { tidy } from '../draft';
import type { Figure } from '../model';
import { writeFigure } from '../notation';
import { withDecimals } from './digits';
import type { Rewriting } from './rewriting';
import { writerAfter } from './writer';

const months: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };
const days: Readonly<Record<string, number>> = { week: 7, day: 1 };

/** The ways to write an amount in the place of a wrong one, best first; some may not mean what they ought to. */
export function* amountRewritings(rewriting: Rewriting): Generator<string> {
  const { wrong, right } = rewriting;
  if (typeof right.value !== 'number') return;
  const vague = writerAfter(wrong.text, wrong.language).replaceVague(wrong.text, right.value);
  if (right.approximate && vague !== undefined) yield vague;
  for (const model of modelsOf(rewriting)) yield* writtenAfter(model, right, right.value, rewriting);
}

/** The wrong figure itself, then others that count the same, the nearest first, then the language's usual notation. */
function* modelsOf({ wrong, right, paragraph, document, surroundings }: Rewriting): Generator<Figure> {
  yield wrong;
  for (const figure of [...paragraph, ...document])
    if (figure.kind === right.kind && figure.unit === right.unit) yield figure;
  if (right.kind === 'quantity') {
    // What is counted has no name that is right for every noun; 40 gig stands so in translations too.
    if (wrong.language === 'zh' && /\d.*[a-z]/i.test(right.text)) yield { ...right, language: 'zh' };
    return;
  }
  const script = surroundings.habit(wrong.text, scriptOf);
  yield { ...right, language: wrong.language, text: writeFigure(right, wrong.language, script) };
}

function* writtenAfter(model: Figure, right: Figure, value: number, rewriting: Rewriting): Generator<string> {
  const { wrong, surroundings } = rewriting;
  if (model.kind !== right.kind || typeof model.value !== 'number') return;
  const writer = writerAfter(model.text, model.language);
  const split = writer.split(model.text);
  const number = split && writer.numberValue(split.number);
  const wanted = inUnitOf(model, right, value);
  if (!split || number === undefined || wanted === undefined) return;
  if (model === wrong && !countsTheSame(wrong, right, split.after)) return;
  const multiplier = number === model.value ? 1 : tidy(model.value / number);
  if (!Number.isFinite(multiplier) || !isPowerOfTen(multiplier)) return;
  // Another figure lends its currency and unit; how numbers are written the wrong one shows best itself.
  const own = writer.split(wrong.text);
  const parts = own ? { ...split, after: spacedAs(own.after, split.after) } : split;
  const text = typeof wrong.value === 'number' ? wrong.text : model.text;
  // Where only the currency or unit is wrong, the number stays as it is.
  if (own && writer.numberValue(own.number) === wanted) yield parts.before + own.number + parts.after;
  const decimals = keptDecimals((own ?? parts).number, right.text);
  for (const written of writer.fill({ text, value: model.value }, parts, wanted, multiplier, surroundings)) {
    if (decimals > 0) yield withDecimals(written, decimals);
    yield written;
  }
}

/** A Chinese unit with the space that another one has before it: 790 萬美元, 0.21 美元. */
function spacedAs(own: string, unit: string): string {
  if (own === '' || !/^\s*\p{Script=Han}/u.test(unit)) return unit;
  return (/^\s*/.exec(own)?.[0] ?? '') + unit.trimStart();
}

/** What Chinese counts loosely, and English with a noun of its own. */
const countedLoosely = new Set(['', 'people', 'companies', 'units', 'vehicles', 'shares']);

/** Whether a number of what the right figure counts can stand before what the wrong one counts: not two before `G`. */
function countsTheSame(wrong: Figure, right: Figure, unit: string): boolean {
  if (wrong.kind !== 'quantity' || wrong.unit === right.unit || countedLoosely.has(wrong.unit ?? '')) return true;
  // An English noun is no part of the figure's text.
  return unit === '';
}

/** The decimals of a number that are kept though the last one may be zero: those of 0.30 beside `$0.58`. */
function keptDecimals(number: string, right: string): number {
  const own = /\.(\d+)/.exec(number)?.[1] ?? '';
  const other = /\.(\d+)/.exec(right)?.[1] ?? '';
  return own.endsWith('0') || (other.endsWith('0') && other.length === own.length) ? own.length : 0;
}

/** Two years are 24 of what the model counts in months; 18 months are no number of years to write. */
function inUnitOf(model: Figure, right: Figure, value: number): number | undefined {
  if (right.kind !== 'duration' || model.unit === right.unit) return value;
  for (const scale of [months, days]) {
    const [from, to] = [scale[right.unit ?? ''], scale[model.unit ?? '']];
    const converted = from === undefined || to === undefined ? undefined : tidy((value * from) / to);
    if (Number.isInteger(converted)) return converted;
  }
  return undefined;
}
