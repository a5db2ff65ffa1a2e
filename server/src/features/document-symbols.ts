import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { TranslationUnit } from '../alignment/model';
import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import type { RegisterFeature } from '../session/context';
import type { Section, Turn } from '../transcript/model';
import { excerpt, printable } from './excerpt';
import { PairRanges } from './pair-ranges';
import { rangeAround, rangeOf, union } from './ranges';

const nameRoom = 60;
const detailRoom = 40;

export const registerDocumentSymbols: RegisterFeature = ({ connection, requests, support, messages }) => {
  connection.onDocumentSymbol(
    requests.answerFor('textDocument/documentSymbol', null, ({ uri, analysis }) => {
      const symbols = documentSymbols(analysis, messages);
      return support.hierarchicalSymbols ? symbols : flatSymbols(symbols, uri);
    }),
  );
  return { documentSymbolProvider: true };
};

/** Sections, in them turns, in them translation units; speech above the first header stands before them. */
export function documentSymbols(analysis: Analysis, messages: Messages): DocumentSymbol[] {
  const { transcript, alignment } = analysis;
  const context: Context = { analysis, messages, pairs: new PairRanges(analysis) };
  return [
    ...unitSymbols(alignment.preamble, context),
    ...transcript.sections.flatMap((section) => sectionSymbol(section, context) ?? []),
  ];
}

/** The same symbols for a client that knows no hierarchy: in document order, each with its parent's name. */
export function flatSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatSymbols(children ?? [], uri, name),
  ]);
}

interface Context {
  readonly analysis: Analysis;
  readonly messages: Messages;
  readonly pairs: PairRanges;
}

function sectionSymbol(section: Section, context: Context): DocumentSymbol | undefined {
  const children = section.turns.map((turn) => turnSymbol(turn, context));
  const [first] = children;
  if (first === undefined) return undefined;
  return {
    name: context.messages.features.sections[section.kind],
    detail: context.messages.features.symbols.turns(children.length),
    kind: SymbolKind.Namespace,
    range: children.map(({ range }) => range).reduce(union),
    selectionRange: first.selectionRange,
    children,
  };
}

function turnSymbol(turn: Turn, context: Context): DocumentSymbol {
  const { header, speaker, paragraphs } = turn;
  return {
    name: printable(speaker.name),
    detail: turnDetail(turn, context),
    kind: SymbolKind.Class,
    range: rangeAround(header.first, ...(header.second === undefined ? [] : [header.second]), ...paragraphs),
    selectionRange: rangeOf(header.first.name),
    children: unitSymbols(context.analysis.alignment.byTurn[turn.index] ?? [], context),
  };
}

/** The speaker's title, and the first words, by which the turns of one speaker are told apart. */
function turnDetail({ index, speaker, paragraphs }: Turn, { analysis, messages }: Context): string {
  const opening = analysis.alignment.byTurn[index]?.[0]?.source ?? paragraphs[0];
  const words = opening === undefined ? messages.features.symbols.emptyTurn : excerpt(opening.text, nameRoom);
  return speaker.title === undefined ? words : `${excerpt(speaker.title, detailRoom)} · ${words}`;
}

function unitSymbols(units: readonly TranslationUnit[], context: Context): DocumentSymbol[] {
  const { analysis, messages, pairs } = context;
  return units.flatMap((unit) => {
    const lead = unit.source ?? unit.target;
    if (lead === undefined) return [];
    return {
      name: excerpt(lead.text, nameRoom),
      ...detailOf(unit, analysis, messages),
      kind: SymbolKind.String,
      range: pairs.of(unit) ?? rangeOf(lead),
      selectionRange: rangeOf(lead),
    };
  });
}

function detailOf(unit: TranslationUnit, { transcript }: Analysis, messages: Messages): { detail?: string } {
  if (transcript.monolingual !== undefined) return {};
  if (unit.source === undefined) return { detail: messages.features.symbols.noSource };
  if (unit.target === undefined) return { detail: messages.features.symbols.noTranslation };
  return { detail: excerpt(unit.target.text, detailRoom) };
}
