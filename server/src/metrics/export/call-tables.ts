import type { Analysis } from '../../analysis';
import type { KindAgreement } from '../agreement';
import { callOf } from '../call/call';
import type { Call, Exchange, Participant, TimelineTurn } from '../call/model';
import type { Health } from '../health';
import type { ProblemCount } from '../overview';
import { type Column, rounded, type Table, tableOf } from './table';

/** A call as one row. */
export function callTable(analysis: Analysis, health: Health): Table {
  const { verdict, coverage, figures, accepted } = health;
  const columns: readonly Column<Call>[] = [
    ['company', ({ company }) => company],
    ['companyTranslated', ({ companyTranslated }) => companyTranslated],
    ['period', ({ period }) => period],
    ['date', ({ date }) => date],
    ['minutes', ({ talk }) => talk.minutes],
    ['words', ({ talk }) => talk.words],
    ['characters', ({ talk }) => talk.characters],
    ['turns', ({ talk }) => talk.turns],
    ['questions', ({ exchanges }) => exchanges.length],
    ['verdict', () => verdict.is],
    ['errors', () => verdict.errors],
    ['warnings', () => verdict.warnings],
    ['information', () => verdict.information],
    ['accepted', () => accepted],
    ['coverage', () => rounded(coverage.ratio)],
    ['agreement', () => rounded(figures.agreement)],
  ];
  return tableOf(columns, [callOf(analysis)]);
}

const speakerColumns: readonly Column<Participant>[] = [
  ['name', ({ name }) => name],
  ['title', ({ title }) => title],
  ['side', ({ side }) => side],
  ['firm', ({ firm }) => firm],
  ['turns', ({ turns }) => turns],
  ['words', ({ words }) => words],
  ['characters', ({ characters }) => characters],
  ['minutes', ({ minutes }) => minutes],
  ['share', ({ share }) => rounded(share)],
  ['characterShare', ({ characterShare }) => rounded(characterShare)],
];

export function speakerTable(analysis: Analysis): Table {
  return tableOf(speakerColumns, callOf(analysis).participants);
}

export function questionTable(analysis: Analysis): Table {
  const { participants, exchanges } = callOf(analysis);
  const columns: readonly Column<Exchange>[] = [
    ['line', ({ startLine }) => startLine + 1],
    ['analyst', ({ analyst }) => participants[analyst]?.name],
    ['firm', ({ analyst }) => participants[analyst]?.firm],
    ['question', ({ preview }) => preview],
    ['followUps', ({ followUps }) => followUps],
    ['questionWords', ({ question }) => question.words],
    ['questionCharacters', ({ question }) => question.characters],
    ['answeredBy', ({ answeredBy }) => answeredBy.flatMap((index) => participants[index]?.name ?? []).join('; ')],
    ['answerWords', ({ answer }) => answer.words],
    ['answerCharacters', ({ answer }) => answer.characters],
    ['minutes', ({ question, answer }) => rounded(question.minutes + answer.minutes)],
    ['figures', ({ figures }) => figures.length],
  ];
  return tableOf(columns, exchanges);
}

export function turnTable(analysis: Analysis, { problemsByTurn }: Health): Table {
  const { participants, timeline } = callOf(analysis);
  const columns: readonly Column<TimelineTurn>[] = [
    ['turn', ({ index }) => index + 1],
    ['line', ({ startLine }) => startLine + 1],
    ['speaker', ({ speaker }) => participants[speaker]?.name],
    ['section', ({ section }) => section],
    ['words', ({ words }) => words],
    ['characters', ({ characters }) => characters],
    ['minutes', ({ minutes }) => minutes],
    ['errors', ({ index }) => problemsByTurn[index]?.errors],
    ['warnings', ({ index }) => problemsByTurn[index]?.warnings],
    ['information', ({ index }) => problemsByTurn[index]?.information],
  ];
  return tableOf(columns, timeline);
}

const agreementColumns: readonly Column<KindAgreement>[] = [
  ['kind', ({ kind }) => kind],
  ['total', ({ total }) => total],
  ['matched', ({ matched }) => matched],
  ['mismatched', ({ mismatched }) => mismatched],
  ['unmatched', ({ unmatched }) => unmatched],
  ['agreement', ({ agreement }) => rounded(agreement)],
];

export function agreementTable({ figuresByKind }: Health): Table {
  return tableOf(agreementColumns, figuresByKind);
}

const problemColumns: readonly Column<ProblemCount>[] = [
  ['code', ({ code }) => code],
  ['severity', ({ severity }) => severity],
  ['count', ({ count }) => count],
  ['line', ({ first }) => first.line + 1],
];

export function problemTable({ problems }: Health): Table {
  return tableOf(problemColumns, problems);
}
