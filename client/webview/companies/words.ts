import type {
  CompanyGuidance,
  CompanyPlace,
  CompanyReport,
  CompanyValue,
} from '../../../server/src/protocol-companies';
import type { Texts } from '../../src/companies/messages';
import { fill, makeValues, type Values } from '../shared/values';

type Series = Pick<CompanyGuidance, 'name' | 'segment' | 'basis' | 'change' | 'of' | 'shares'>;
type Amount = Pick<CompanyValue, 'value' | 'to' | 'unit' | 'approximate'>;

/** What a row is of, in parts that are shown apart. */
export interface SeriesWords {
  readonly metric: string;
  /** As the transcript has it. */
  readonly segment: string;
  /** Of what it is a share, the basis, the count of shares, the change. */
  readonly details: readonly string[];
}

/** The page's sentences and its way to write values, in the language of the editor. */
export interface Words extends Values {
  readonly texts: Texts;
  readonly locale: string;
  /** `~$52M – $55M`; a change with its sign. */
  amount(amount: Amount, isChange: boolean): string;
  series(series: Series): SeriesWords;
  /** The same as one text. */
  title(series: Series): string;
  /** `acme-2024q3.transcript, line 18`. */
  place(place: CompanyPlace, report: CompanyReport): string;
}

export function makeWords(texts: Texts, locale: string): Words {
  const values = makeValues(texts, locale);
  const series = ({ name, segment, basis, change, of, shares }: Series): SeriesWords => ({
    metric: name,
    segment: segment ?? '',
    details: [
      of === null ? '' : fill(texts.shareOf, of),
      basis === null ? '' : texts.bases[basis],
      shares === null ? '' : texts.shares[shares],
      change === null ? '' : texts.changes[change],
    ].filter(Boolean),
  });
  return {
    ...values,
    ...{ texts, locale, series },
    amount: ({ value, to, unit, approximate }, isChange) => {
      const one = values.value(value, unit, isChange);
      const range = to === null ? one : fill(texts.range, one, values.value(to, unit, isChange));
      return approximate ? `~${range}` : range;
    },
    title: (own) => {
      const { metric, segment, details } = series(own);
      return [metric, segment, ...details].filter(Boolean).join(', ');
    },
    place: ({ call, place }, { calls }) => fill(texts.line, calls[call]?.file ?? '', values.number(place.line + 1)),
  };
}
