import { isPowerOfTen } from '../comparison/closest';
import { tidy } from '../draft';
import type { Figure } from '../model';
import { writeFigure } from '../notation';
import type { Rewriting } from './rewriting';
import { writerAfter } from './writer';
import { scriptOf } from './zh/script';

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

function* writtenAfter(model: Figure, right: Figure, value: number, { surroundings }: Rewriting): Generator<string> {
  if (model.kind !== right.kind || typeof model.value !== 'number') return;
  const writer = writerAfter(model.text, model.language);
  const parts = writer.split(model.text);
  const number = parts && writer.numberValue(parts.number);
  const wanted = inUnitOf(model, right, value);
  if (!parts || number === undefined || wanted === undefined) return;
  const multiplier = number === model.value ? 1 : tidy(model.value / number);
  if (!Number.isFinite(multiplier) || !isPowerOfTen(multiplier)) return;
  yield* writer.fill({ text: model.text, value: model.value }, parts, wanted, multiplier, surroundings);
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
