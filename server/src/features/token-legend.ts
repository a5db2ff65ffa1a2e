import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import type { FigureKind } from '../figures/model';

/** What can be coloured: a speaker's name and title in a header, figures by kind, and what is said of the document. */
export type TokenType = 'notice' | 'speaker' | 'speakerTitle' | `figure${Capitalize<FigureKind>}`;

/** On a figure: a check reports that the two sides differ in it. */
export const disagreement = 'disagreement';

/**
 * Our own types, and the type of the protocol that stands for each where an editor does not know ours. A test holds
 * `contributes.semanticTokenTypes` in package.json against it.
 */
export const tokenTypes: Readonly<Record<TokenType, string>> = {
  notice: 'comment',
  speaker: 'class',
  speakerTitle: 'type',
  figureMoney: 'number',
  figurePercent: 'number',
  figureQuantity: 'number',
  figureDuration: 'number',
  figurePeriod: 'enumMember',
  figureDate: 'enumMember',
  figureIdentifier: 'variable',
};

const order = Object.keys(tokenTypes);

/** @param own whether the editor has colours for our own types */
export function legendFor(own: boolean): SemanticTokensLegend {
  return { tokenTypes: own ? order : Object.values(tokenTypes), tokenModifiers: [disagreement] };
}

/** The place of a type in either legend. */
export function tokenTypeIndex(type: TokenType): number {
  return order.indexOf(type);
}

const byKind: Readonly<Record<FigureKind, TokenType>> = {
  money: 'figureMoney',
  percent: 'figurePercent',
  quantity: 'figureQuantity',
  duration: 'figureDuration',
  period: 'figurePeriod',
  date: 'figureDate',
  identifier: 'figureIdentifier',
};

export function figureTokenType(kind: FigureKind): TokenType {
  return byKind[kind];
}
