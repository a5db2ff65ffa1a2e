import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Figure } from '../figures/model';
import { writeFigure } from '../figures/notation';
import type { Messages } from '../messages/messages';
import type { RegisterFeature } from '../session/context';
import type { Script } from '../transcript/chinese-script';
import { chineseScriptOf } from './chinese-script';
import { printable } from './excerpt';
import { valueInWords } from './figure-value';
import { overlap, rangeOf } from './ranges';

/** The notations of the two languages part at 萬. */
const smallest = 1e4;

/** Amounts in the other language's notation, where the user has turned that on. */
export const registerInlayHints: RegisterFeature = ({ connection, requests, settings, support, messages }) => {
  if (!support.inlayHints) return {};
  connection.languages.inlayHint.on(
    requests.answerFor('textDocument/inlayHint', null, async ({ analysis }, { range }) => {
      await settings.settled();
      return settings.current.inlayHints.figures ? inlayHints(analysis, range, messages) : [];
    }),
  );
  if (support.refreshInlayHints) {
    let shown = settings.current.inlayHints.figures;
    settings.onChanged(() => {
      const { figures } = settings.current.inlayHints;
      if (figures === shown) return;
      shown = figures;
      connection.languages.inlayHint
        .refresh()
        .catch((error: unknown) => connection.console.warn(`Inlay hints were not refreshed: ${String(error)}`));
    });
  }
  return { inlayHintProvider: true };
};

/** A hint behind each amount of a range of which the other language writes more than the same digits. */
export function inlayHints(analysis: Analysis, range: Range, messages: Messages): InlayHint[] {
  const script = chineseScriptOf(analysis, messages);
  return analysis.figures.flatMap((placed) => {
    const place = rangeOf(placed);
    const label = overlap(place, range) ? elsewhere(placed.figure, script) : undefined;
    if (label === undefined) return [];
    return { position: place.end, label, tooltip: valueInWords(placed.figure, messages), paddingLeft: true };
  });
}

function elsewhere(figure: Figure, script: Script): string | undefined {
  if ((figure.kind !== 'money' && figure.kind !== 'quantity') || Math.abs(Number(figure.value)) < smallest) {
    return undefined;
  }
  const written = writeFigure(figure, figure.language === 'en' ? 'zh' : 'en', script);
  return figure.text.includes(written) ? undefined : printable(written);
}
