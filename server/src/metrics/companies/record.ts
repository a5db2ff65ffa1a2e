import type { Analysis } from '../../analysis';
import { callOf } from '../call/call';
import { keyFiguresOf } from '../key-figures/key-figures';
import type { KeyFigure, KeyFigurePlace } from '../key-figures/model';
import { stepOf } from '../key-figures/precision';
import { aliasesIn } from './aliases';
import type { CallRecord, RecordedFigure, RecordedPlace } from './model';

const known = new WeakMap<Analysis, Omit<CallRecord, 'id' | 'modified'>>();

/**
 * What one call has to say when calls are compared.
 *
 * @param id address or path of its file
 * @param modified when the file was written, where that is known
 */
export function callRecordOf(id: string, analysis: Analysis, modified?: number): CallRecord {
  const read = known.get(analysis) ?? readRecord(analysis);
  known.set(analysis, read);
  return { id, modified, ...read };
}

function readRecord(analysis: Analysis): Omit<CallRecord, 'id' | 'modified'> {
  const { company, companyTranslated, period, date } = callOf(analysis);
  const { rows, crossChecks } = keyFiguresOf(analysis);
  const contradictions = crossChecks.filter(({ kind }) => kind === 'contradiction');
  const contradicted = new Set(contradictions.flatMap(({ place, others }) => [place, ...others].map(placeKey)));
  return {
    company: company ?? undefined,
    companyTranslated: companyTranslated ?? undefined,
    aliases: aliasesIn(analysis, [company, companyTranslated]),
    period: period ?? undefined,
    date: date ?? undefined,
    figures: rows.map((row) => recorded(row, contradicted)),
  };
}

function recorded({ places, ...statement }: KeyFigure, contradicted: ReadonlySet<string>): RecordedFigure {
  const [first, ...others] = places;
  const steps = places.flatMap(({ figures }) => figures.flatMap(({ figure }) => stepOf(figure) ?? []));
  return {
    ...statement,
    step: steps.length === 0 ? undefined : Math.min(...steps),
    contradicted: places.some((place) => contradicted.has(placeKey(place))),
    places: [recordedPlace(first), ...others.map(recordedPlace)],
  };
}

function recordedPlace({ line, start, end, speaker, text, translation, status }: KeyFigurePlace): RecordedPlace {
  return { line, start, end, speaker: speaker?.name, text, translation, status };
}

function placeKey({ line, start, end }: KeyFigurePlace): string {
  return `${line}:${start}:${end}`;
}
