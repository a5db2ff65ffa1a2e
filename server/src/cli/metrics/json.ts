import type { Analysis } from '../../analysis';
import { verdictText } from '../../messages/metrics';
import { callOf } from '../../metrics/call/call';
import type { Exchange, Participant } from '../../metrics/call/model';
import { keyFigureRows } from '../../metrics/export/key-figures';
import type { Span } from '../../transcript/model';
import { type Format, jsonOf, type ReportLanguage } from '../report';
import { defaultHealth } from './default-health';

/** `metrics --format json`; lines and columns 1-based, `endColumn` exclusive. */
export const metricsJson: Format = (files, language) =>
  jsonOf(files.map(({ path, analysis }) => ({ path, metrics: metricsOf(analysis, language) })));

function metricsOf(analysis: Analysis, { messages }: ReportLanguage): Readonly<Record<string, unknown>> {
  const { company, companyTranslated, period, date, talk, pace, participants, sides, exchanges } = callOf(analysis);
  const { verdict, coverage, figures, figuresByKind, problems, accepted } = defaultHealth(analysis);
  const { is, errors, warnings, information, first } = verdict;
  return {
    call: {
      ...{ company, companyTranslated, period, date },
      ...{ turns: talk.turns, words: talk.words, characters: talk.characters, minutes: talk.minutes, pace },
    },
    speakers: participants.map(({ name, title, turns, words, characters, share, side, firm, minutes }) => ({
      ...{ name, title, turns, words, characters, share },
      ...{ side, firm, minutes },
    })),
    sides,
    questions: exchanges.map((exchange) => questionOf(exchange, participants)),
    verdict: {
      ...{ is, sentence: verdictText(verdict, messages.metrics), errors, warnings, information, accepted },
      first: first && placeOf(first),
    },
    coverage,
    figures,
    figuresByKind,
    keyFigures: keyFigureRows(analysis),
    problems: problems.map(({ code, severity, count, first: own }) => ({
      ...{ code, severity, count },
      first: placeOf(own),
    })),
  };
}

function questionOf(exchange: Exchange, participants: readonly Participant[]): Readonly<Record<string, unknown>> {
  const analyst = participants[exchange.analyst];
  return {
    line: exchange.startLine + 1,
    endLine: exchange.endLine + 1,
    analyst: analyst?.name ?? null,
    firm: analyst?.firm ?? null,
    text: exchange.preview,
    followUps: exchange.followUps,
    question: exchange.question,
    answeredBy: exchange.answeredBy.flatMap((index) => participants[index]?.name ?? []),
    answer: exchange.answer,
    figures: exchange.figures.map(({ place, kind, text, display, status }) => ({
      ...placeOf(place),
      ...{ kind, text, display, status },
    })),
  };
}

function placeOf({ line, start, end }: Span): { line: number; column: number; endColumn: number } {
  return { line: line + 1, column: start + 1, endColumn: end + 1 };
}
