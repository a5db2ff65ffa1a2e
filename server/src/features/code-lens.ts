import { type CodeLens, CodeLensRefreshRequest, type Command } from 'vscode-languageserver';
import * as z from 'zod/mini';
import type { Analysis } from '../analysis';
import type { Finding } from '../checks/finding';
import { type Settings, severityOf } from '../config';
import type { Messages } from '../messages/messages';
import { countCharacters, countWords } from '../metrics/count';
import { goToProblemCommand } from '../protocol';
import type { RegisterFeature } from '../session/context';
import type { OpenTranscript } from '../session/open-transcript';
import type { Turn } from '../transcript/model';
import { aboutFigures } from './figure-codes';
import { rangeOf } from './ranges';
import { refreshOnChange } from './refresh';

/** What a lens carries until it is resolved. */
const lensData = z.object({ uri: z.string(), turn: z.int(), about: z.enum(['words', 'figures', 'problems']) });
type LensData = z.infer<typeof lensData>;

interface LensContext {
  readonly messages: Messages;
  readonly settings: { readonly current: Settings };
  readonly support: { readonly commands: ReadonlySet<string> };
}

/** How much a turn says, its figures and its problems, above its header; each where the user wants it. */
export const registerCodeLens: RegisterFeature = (context) => {
  const { connection, documents, knowledge, requests, settings, support } = context;
  connection.onCodeLens(
    requests.answerFor('textDocument/codeLens', null, async (document) => {
      await knowledge.settled();
      return codeLenses(document, settings.current);
    }),
  );
  connection.onCodeLensResolve(
    requests.answer('codeLens/resolve', (lens: CodeLens): CodeLens => {
      const data = z.safeParse(lensData, lens.data);
      const document = data.success ? documents.get(data.data.uri) : undefined;
      return data.success && document !== undefined ? resolveCodeLens(lens, document, data.data, context) : lens;
    }),
  );
  if (support.refreshCodeLenses) {
    const ask = () => connection.sendRequest(CodeLensRefreshRequest.type);
    refreshOnChange(context, ({ codeLens, checks }) => [codeLens, checks], ask);
  }
  return { codeLensProvider: { resolveProvider: true } };
};

/** A turn without problems or figures says nothing of them. */
export function codeLenses(
  { uri, analysis }: Pick<OpenTranscript, 'uri' | 'analysis'>,
  settings: Settings,
): CodeLens[] {
  const { words, figures, problems } = settings.codeLens;
  const withFigures = new Set(
    analysis.figures.flatMap(({ unit, figure }) => (figure.kind === 'identifier' ? [] : [unit.turn?.index])),
  );
  const wrong = problems ? turnsWithProblems(analysis, settings) : new Set<number>();
  return analysis.transcript.turns.flatMap(({ index, header }) => {
    const lens = (about: LensData['about']): CodeLens => ({
      range: rangeOf(header.first),
      data: { uri, turn: index, about } satisfies LensData,
    });
    return [
      ...(words ? [lens('words')] : []),
      ...(figures && withFigures.has(index) ? [lens('figures')] : []),
      ...(wrong.has(index) ? [lens('problems')] : []),
    ];
  });
}

/** Gives a lens its words, from the text as it is now. */
export function resolveCodeLens(
  lens: CodeLens,
  { uri, analysis }: Pick<OpenTranscript, 'uri' | 'analysis'>,
  { turn: index, about }: LensData,
  context: LensContext,
): CodeLens {
  const turn = analysis.transcript.turns[index];
  if (turn === undefined) return lens;
  const { lenses } = context.messages.features;
  const problems = problemsIn(turn, analysis, context.settings.current);
  switch (about) {
    case 'words':
      return { ...lens, command: saying(wordsIn(turn, lenses.words)) };
    case 'figures': {
      const differing = problems.filter(({ code }) => aboutFigures.has(code)).length;
      return { ...lens, command: saying(lenses.figures(countFigures(turn, analysis), differing)) };
    }
    case 'problems':
      return { ...lens, command: going(lenses.problems(problems.length), uri, problems[0], context) };
  }
}

/** Editors show a lens with an empty command as text that cannot be clicked. */
function saying(title: string): Command {
  return { title, command: '' };
}

function going(title: string, uri: string, first: Finding | undefined, { support }: LensContext): Command {
  if (first === undefined || !support.commands.has(goToProblemCommand)) return saying(title);
  const { line, start, end } = first;
  return { title, command: goToProblemCommand, arguments: [{ uri, place: { line, start, end } }] };
}

function wordsIn({ paragraphs }: Turn, said: Messages['features']['lenses']['words']): string {
  let words = 0;
  let characters = 0;
  for (const { language, text } of paragraphs) {
    if (language === 'en') words += countWords(text);
    else characters += countCharacters(text);
  }
  return said(words, characters);
}

/** A figure and its counterpart are one: those of the source, or of the translation where there is no source. */
function countFigures({ index }: Turn, { figures }: Analysis): number {
  const own = figures.filter(({ unit, figure }) => unit.turn?.index === index && figure.kind !== 'identifier');
  return own.filter(({ side, unit }) => side === 'source' || unit.source === undefined).length;
}

function turnsWithProblems(analysis: Analysis, settings: Settings): ReadonlySet<number> {
  const { turns } = analysis.transcript;
  const found = new Set<number>();
  let turn = -1;
  for (const finding of analysis.findings) {
    while ((turns[turn + 1]?.startLine ?? Number.POSITIVE_INFINITY) <= finding.line) turn++;
    if (severityOf(finding, settings) !== undefined) found.add(turn);
  }
  return found;
}

/** Those reported on the lines from a turn's header to the next. */
function problemsIn({ index, startLine }: Turn, { transcript, findings }: Analysis, settings: Settings): Finding[] {
  const end = transcript.turns[index + 1]?.startLine ?? Number.POSITIVE_INFINITY;
  return findings.filter(
    (finding) => finding.line >= startLine && finding.line < end && severityOf(finding, settings) !== undefined,
  );
}
