import { type Analysis, OPENING_PARAGRAPHS } from '../../analysis';
import { extractFigures } from '../../figures/extract';
import { languageOf } from '../../transcript/language';
import type { Paragraph } from '../../transcript/model';
import { callPeriod, periodText } from '../key-figures/periods';
import { sumOf, turnLengths } from '../lengths';
import { Clock, pace } from '../pace';
import { companyIn } from './company';
import { chineseCompanyIn } from './company-chinese';
import { type DatedText, dateOf } from './date';
import { exchangesOf } from './exchanges';
import type { Call } from './model';
import { talkOf } from './talk';

/** Of a line above the first header, which may be anything. */
const LONGEST_TITLE = 400;

const known = new WeakMap<Analysis, Call>();

/** What a call tells of itself, who speaks in it how long, and what is asked. Computed on first use, once. */
export function callOf(analysis: Analysis): Call {
  const read = known.get(analysis) ?? readCall(analysis);
  known.set(analysis, read);
  return read;
}

function readCall(analysis: Analysis): Call {
  const { transcript, alignment, context } = analysis;
  const opening = alignment.units.slice(0, OPENING_PARAGRAPHS);
  const source = opening.flatMap((unit) => unit.source ?? []);
  const target = opening.flatMap((unit) => unit.target ?? []);
  const own = callPeriod(context);
  const period = own && periodText(own);
  const clock = new Clock(sumOf(turnLengths(transcript)));
  const company = firstOf(source, companyOf);
  const translated = firstOf(target, companyOf);
  return {
    company: company ?? translated ?? null,
    companyTranslated: company === undefined ? null : (translated ?? null),
    period: period ?? null,
    date: dateOf([...source, ...target].map(dated(analysis)), transcript.notices.map(titleOf), period) ?? null,
    spoken: clock.language,
    pace: pace[clock.language],
    ...talkOf(transcript, clock),
    exchanges: exchangesOf(analysis, clock),
  };
}

function companyOf({ text, language }: Paragraph): string | undefined {
  return language === 'en' ? companyIn(text) : chineseCompanyIn(text);
}

function firstOf<T>(paragraphs: readonly Paragraph[], read: (paragraph: Paragraph) => T | undefined): T | undefined {
  for (const paragraph of paragraphs) {
    const found = read(paragraph);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dated({ extracted }: Analysis): (paragraph: Paragraph) => DatedText {
  return ({ text, language }) => ({ text, language, figures: extracted[language].get(text) ?? [] });
}

/** Lines above the first header are no speech, so nothing has read their figures. */
function titleOf({ text }: { readonly text: string }): DatedText {
  const title = text.slice(0, LONGEST_TITLE);
  const language = languageOf(title) ?? 'en';
  return { text: title, language, figures: extractFigures(title, language) };
}
