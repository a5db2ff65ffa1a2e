import { type DocumentSymbol, type Range, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { TranslationUnit } from '../alignment/model';
import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import type { RegisterFeature } from '../session/context';
import type { Section, Turn } from '../transcript/model';
import { excerpt, printable } from './excerpt';
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
  return [
    ...unitSymbols(alignment.preamble, analysis, messages),
    ...transcript.sections.flatMap((section) => sectionSymbol(section, analysis, messages) ?? []),
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

function sectionSymbol(section: Section, analysis: Analysis, messages: Messages): DocumentSymbol | undefined {
  const children = section.turns.map((turn) => turnSymbol(turn, analysis, messages));
  const [first] = children;
  if (first === undefined) return undefined;
  return {
    name: messages.features.sections[section.kind],
    detail: messages.features.symbols.turns(children.length),
    kind: SymbolKind.Namespace,
    range: children.map(({ range }) => range).reduce(union),
    selectionRange: first.selectionRange,
    children,
  };
}

function turnSymbol(turn: Turn, analysis: Analysis, messages: Messages): DocumentSymbol {
  const { header, speaker, paragraphs } = turn;
  const units = analysis.alignment.byTurn[turn.index] ?? [];
  const opening = units[0]?.source ?? paragraphs[0];
  return {
    name: printable(speaker.name),
    detail: opening === undefined ? messages.features.symbols.emptyTurn : excerpt(opening.text, nameRoom),
    kind: SymbolKind.Class,
    range: rangeAround(header.first, ...(header.second === undefined ? [] : [header.second]), ...paragraphs),
    selectionRange: rangeOf(header.first.name),
    children: unitSymbols(units, analysis, messages),
  };
}

function unitSymbols(units: readonly TranslationUnit[], analysis: Analysis, messages: Messages): DocumentSymbol[] {
  const owners = ownersByLine(units);
  return units.flatMap((unit) => {
    const lead = unit.source ?? unit.target;
    if (lead === undefined) return [];
    return {
      name: excerpt(lead.text, nameRoom),
      ...detailOf(unit, analysis, messages),
      kind: SymbolKind.String,
      range: unitRange(unit, owners) ?? rangeOf(lead),
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

/** Both paragraphs of a unit, where no other unit's paragraph lies between them: siblings never overlap. */
function unitRange({ source, target }: TranslationUnit, owners: ReadonlyMap<number, number>): Range | undefined {
  if (source === undefined || target === undefined) return undefined;
  const range = rangeAround(source, target);
  const owner = owners.get(source.line);
  for (let line = range.start.line; line <= range.end.line; line++) {
    if ((owners.get(line) ?? owner) !== owner) return undefined;
  }
  return range;
}

function ownersByLine(units: readonly TranslationUnit[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  for (const { index, source, target } of units) {
    if (source !== undefined) owners.set(source.line, index);
    if (target !== undefined) owners.set(target.line, index);
  }
  return owners;
}
