import { type CompletionItem, CompletionItemKind, type TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { CallSpeaker, HeaderTexts } from '../speakers/call-speakers';
import { copiesOf } from '../speakers/header-names';
import type { Transcript } from '../transcript/model';
import { nameKey } from '../transcript/names';
import type { Caret } from './caret';
import { type HeaderOffer, headerOffers } from './header-offers';
import { rangeOf } from './ranges';

/** Names and titles are not longer; what is, is speech. */
const mostTyped = 100;
/** So many speakers of other calls are offered at once; more come with the first letters. */
const mostOthers = 100;

export interface HeaderCompletions {
  readonly items: CompletionItem[];
  /** Whether there are more than are told here. */
  readonly isIncomplete: boolean;
}

/**
 * Speaker headers for a line where one may stand, empty or half-written: the one who likely speaks next first. Each
 * writes both copies.
 *
 * @param workspace the speakers of other calls
 */
export function headerCompletions(
  analysis: Analysis,
  caret: Caret,
  workspace: readonly CallSpeaker[],
): HeaderCompletions {
  const typed = nameKey(caret.before);
  if (caret.after.trim() !== '' || typed.length > mostTyped || !mayStand(analysis, caret.line)) {
    return { items: [], isIncomplete: false };
  }
  const fitting = headerOffers(analysis, caret.line, workspace).filter((offer) => fits(offer, typed));
  const left = new Set(fitting.filter(({ isOfCall }) => !isOfCall).slice(mostOthers));
  const offers = fitting.filter((offer) => !left.has(offer));
  return {
    items: offers.map((offer, rank) => itemOf(offer, rank, analysis.transcript, caret)),
    isIncomplete: left.size > 0,
  };
}

/** On a header, behind a translation or where nothing is translated, and at the top; not where speech must come. */
function mayStand({ transcript, alignment }: Analysis, line: number): boolean {
  const { preamble, turns, monolingual } = transcript;
  const turn = turns.findLast(({ startLine }) => startLine <= line);
  const { header, paragraphs = preamble } = turn ?? {};
  if (header !== undefined && copiesOf(header).some((copy) => copy.line === line)) return true;
  const above = paragraphs.findLast((paragraph) => paragraph.line < line);
  if (above === undefined) return header?.second === undefined;
  // What stands in a translation's place may still be in the language of the source.
  const isTranslation = alignment.units.some(({ target }) => target?.line === above.line);
  return above.language === 'zh' || isTranslation || monolingual === 'en';
}

/** What is typed begins the header or a word of the name. */
function fits({ name, header }: HeaderOffer, typed: string): boolean {
  if (header.some((text) => nameKey(text).startsWith(typed))) return true;
  const key = nameKey(name);
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
    if (key.startsWith(typed, at + 1)) return true;
  }
  return false;
}

function itemOf(offer: HeaderOffer, rank: number, transcript: Transcript, caret: Caret): CompletionItem {
  const { name, title, header } = offer;
  const { here, there } = writing(header, transcript, caret);
  return {
    label: name,
    ...(title !== undefined && { labelDetails: { description: title }, detail: title }),
    kind: CompletionItemKind.Class,
    filterText: header[0],
    sortText: `1${String(rank).padStart(5, '0')}`,
    textEdit: { range: caret.written, newText: here },
    ...(there !== undefined && { additionalTextEdits: [there] }),
  };
}

/** Both copies; one where the other stands there already. A header that is being changed is changed in both. */
function writing(
  [first, second]: HeaderTexts,
  { turns }: Transcript,
  { line, before, eol, lineAt }: Caret,
): { readonly here: string; readonly there?: TextEdit } {
  for (const { header } of turns) {
    if (header.second === undefined) continue;
    const [own, other] = header.first.line === line ? [header.first, header.second] : [header.second, header.first];
    if (own.line !== line || other.text !== before.trim()) continue;
    const [here, newText] = own === header.first ? [first, second] : [second, first];
    return { here, there: { range: rangeOf(other), newText } };
  }
  const stands = (text: string, at: number): boolean => lineAt(at).trim() === text;
  if (stands(first, line - 1) && !stands(first, line - 2)) return { here: second };
  if (stands(second, line + 1) && !stands(second, line + 2)) return { here: first };
  return { here: first + eol + second };
}
