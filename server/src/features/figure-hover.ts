import type { Hover, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import { writeFigure } from '../figures/notation';
import type { PlacedFigure } from '../figures/placed';
import type { Messages } from '../messages/messages';
import type { Script } from '../transcript/chinese-script';
import type { Language } from '../transcript/model';
import { chineseScriptOf } from './chinese-script';
import { directionParts } from './directions';
import { valueInWords } from './figure-value';
import { type Card, renderCard } from './hover-card';
import { keyFigureRow, keyFiguresAt } from './key-figure-row';
import { periodOf } from './period-of';
import { rangeOf, touches } from './ranges';
import { verdictOf } from './verdict';

/** What a figure is, its value in full and in the other language's writing, and what the other side says. */
export function figureHover(
  analysis: Analysis,
  position: Position,
  messages: Messages,
  markdown: boolean,
): Hover | undefined {
  const here = analysis.figures.filter((figure) => touches(figure, position));
  // Where two meet, the one to the right of the caret.
  const placed = here.at(-1);
  if (placed === undefined) return undefined;
  const keyFigures = keyFiguresAt(placed, analysis);
  // Of a key figure, its own period counts, which is read from more than its sentence.
  const period = keyFigures.length > 0 ? undefined : periodOf(placed, analysis.figures);
  const head = figureCard(placed, chineseScriptOf(analysis, messages), messages, period);
  const card = [...head, ...keyFigures.map((keyFigure) => keyFigureRow(keyFigure, messages))];
  return { contents: renderCard(card, markdown), range: rangeOf(placed) };
}

/** @param period the period that a figure refers to, where one is known */
function figureCard(placed: PlacedFigure, script: Script, messages: Messages, period: PlacedFigure | undefined): Card {
  const { hover } = messages.features;
  const { figure, resolved } = placed;
  const other: Language = figure.language === 'en' ? 'zh' : 'en';
  const inWords = valueInWords(figure, messages);
  const elsewhere = writeFigure(resolved === undefined ? figure : { ...figure, value: resolved }, other, script);
  // A row that would only repeat the figure as it is written says nothing.
  return [
    [hover.kinds[figure.kind], { written: figure.text }],
    ...(inWords === figure.text ? [] : [[hover.value, inWords] as const]),
    ...(resolved === undefined || resolved === inWords ? [] : [[hover.inThisCall, resolved] as const]),
    ...(figure.text.includes(elsewhere) ? [] : [[hover.writtenIn[other], { written: elsewhere }] as const]),
    ...(period ? [[hover.period, { written: period.figure.text }, ...periodValue(period)] as const] : []),
    ...directionRow(placed, messages),
    ...counterpartRow(placed, messages),
    ...verdictRow(placed, messages),
  ];
}

function periodValue({ figure, resolved }: PlacedFigure): string[] {
  const value = resolved ?? String(figure.value);
  return value === figure.text ? [] : [` = ${value}`];
}

function counterpartRow({ counterpart, side }: PlacedFigure, messages: Messages): Card {
  if (counterpart === undefined) return [];
  const { hover } = messages.features;
  const { figure, resolved } = counterpart;
  const value = resolved ?? valueInWords(figure, messages);
  // The same number may go another way there.
  const direction = directionParts(counterpart, messages);
  return [
    [
      side === 'source' ? hover.translation : hover.source,
      { written: figure.text },
      ...(value === figure.text ? [] : [` = ${value}`]),
      ...(direction.length === 0 ? [] : [' ', ...direction]),
    ],
  ];
}

function directionRow(placed: PlacedFigure, messages: Messages): Card {
  const parts = directionParts(placed, messages);
  return parts.length === 0 ? [] : [[messages.features.hover.direction, ...parts]];
}

function verdictRow(placed: PlacedFigure, messages: Messages): Card {
  const verdict = verdictOf(placed, messages);
  return verdict === undefined ? [] : [[messages.features.hover.comparison, verdict]];
}
