import { writeFigure } from '../notation';
import { dateParts, periodParts, sameKindOfPeriod } from './calendar';
import { replaceNumericDate } from './numeric-dates';
import type { Rewriting } from './rewriting';
import { writerAfter } from './writer';

/** The ways to write a period in the place of a wrong one, best first; some may not mean what they ought to. */
export function* periodRewritings({
  wrong,
  right,
  resolved,
  yearSaidOutside,
  ...around
}: Rewriting): Generator<string> {
  const wanted = periodParts(resolved ?? right.value);
  if (!wanted) return;
  for (const model of [wrong, ...around.paragraph, ...around.document]) {
    const own = model.kind === 'period' ? periodParts(model.value) : undefined;
    if (!own || !sameKindOfPeriod(own, wanted)) continue;
    const writer = writerAfter(model.text, model.language);
    const numbered = wanted.part !== undefined && wanted.part !== 'FY' && wanted.part !== own.part;
    const text = numbered ? writer.replacePart(model.text, wanted.part) : model.text;
    if (text === undefined) continue;
    const year = own.year !== undefined && wanted.year !== undefined ? replaced(own.year, wanted.year) : undefined;
    const dated = year && writer.replaceYear(text, ...year);
    if (dated !== undefined) yield dated;
    // Another figure's year says nothing about this one's.
    if (model === wrong || own.year === undefined || own.year === wanted.year) yield text;
  }
  const ownYear = wrong.kind === 'period' ? periodParts(wrong.value)?.year : dateParts(wrong.value)?.year;
  const write = (year: string | undefined): string => {
    const value = [year, wanted.part].filter((part) => part !== undefined).join('-');
    return writeFigure({ kind: 'period', value, unit: undefined, text: '' }, wrong.language);
  };
  if (wanted.withFullYear) yield writeFigure(right, wrong.language);
  else if (wanted.part !== undefined && ownYear === undefined) yield write(undefined);
  if (!yearSaidOutside && !wanted.withFullYear) yield write(wanted.year ?? ownYear);
}

function replaced(own: string, wanted: string): readonly [string, string] | undefined {
  return own === wanted ? undefined : [own, wanted];
}

/** The ways to write a date in the place of a wrong one, best first; some may not mean what they ought to. */
export function* dateRewritings({ wrong, right, paragraph, document }: Rewriting): Generator<string> {
  const wanted = dateParts(right.value);
  if (!wanted) return;
  for (const model of [wrong, ...paragraph, ...document]) {
    const own = model.kind === 'date' ? dateParts(model.value) : undefined;
    if (!own || (own.day === undefined) !== (wanted.day === undefined)) continue;
    if (model !== wrong && (own.year === undefined) !== (wanted.year === undefined)) continue;
    const numeric = replaceNumericDate(model.text, wanted);
    const writer = writerAfter(model.text, model.language);
    const text = numeric ?? writer.replaceDay(model.text, wanted);
    if (text === undefined) continue;
    const year = own.year !== undefined && wanted.year !== undefined ? replaced(own.year, wanted.year) : undefined;
    const dated = year && numeric === undefined ? writer.replaceYear(text, ...year) : text;
    if (dated !== undefined) yield dated;
  }
  yield writeFigure(right, wrong.language);
}
