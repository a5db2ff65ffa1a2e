import type { Texts } from '../messages';
import { counterpartText, meaningOf, piecesOf } from '../pieces';
import type { PairContent, PairedCall, RowContent, RowProblem, RowSide, TurnContent } from '../rows';
import { escaped } from './escaped';
import { style } from './style';

interface PageWords {
  readonly title: string;
  readonly legend: string;
  readonly locale: string;
  readonly texts: Texts;
}

/** A call as a page of its own: one file without scripts, whose policy lets nothing be loaded. */
export function exportedPage(call: PairedCall, { title, legend, locale, texts }: PageWords): string {
  const rows = call.contents.map((content) => row(content, call, texts));
  const kind = call.monolingual === null ? 'bilingual' : 'monolingual';
  return `<!DOCTYPE html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${style}</style>
</head>
<body>
<main class="${kind}">
<h1>${escaped(title)}</h1>
<p class="legend">${escaped(legend)}</p>
${rows.join('\n')}
</main>
</body>
</html>
`;
}

function row(content: RowContent, { monolingual }: PairedCall, texts: Texts): string {
  switch (content.kind) {
    case 'notice':
      return `<p class="notice"><bdi>${escaped(content.text)}</bdi></p>`;
    case 'problems':
      return problems(content.problems, texts);
    case 'preamble':
      return `<h2>${escaped(texts.preamble)}</h2>`;
    case 'section':
      return `<h2>${escaped(texts.sections[content.section])}</h2>`;
    case 'turn':
      return turn(content, texts);
    case 'pair':
      return pair(content, monolingual !== null, texts);
  }
}

function turn({ name, title, translated, problems: found }: TurnContent, texts: Texts): string {
  const also = [title, translated].filter((it) => it !== null);
  const small = also.map((it) => ` <small><bdi>${escaped(it)}</bdi></small>`).join('');
  return `<h3><bdi>${escaped(name)}</bdi>${small}</h3>${problems(found, texts)}`;
}

function pair(content: PairContent, isAlone: boolean, texts: Texts): string {
  const { source, target, placeholder } = content;
  const absent = (text: string): string =>
    `<p class="absent">${escaped(text)}${placeholder ? ` <bdi>${escaped(placeholder.text)}</bdi>` : ''}</p>`;
  const sides = isAlone
    ? [side(source, target, texts), side(target, source, texts)]
    : [
        side(source, target, texts) || absent(texts.noSource),
        side(target, source, texts) || absent(texts.noTranslation),
      ];
  return `<div class="pair">${sides.join('')}${problems(content.problems, texts)}</div>`;
}

function side(own: RowSide | null, other: RowSide | null, texts: Texts): string {
  if (own === null) return '';
  const pieces = piecesOf(own).map(({ text, figure: index }) => {
    const figure = index === undefined ? undefined : own.figures[index];
    if (figure === undefined) return escaped(text);
    const counterpart = counterpartText(figure, other);
    const note = [meaningOf(figure), texts.figureStatuses[figure.status], ...(counterpart ? [counterpart] : [])];
    return `<span class="figure ${figure.status}" title="${escaped(note.join(' · '))}">${escaped(text)}</span>`;
  });
  return `<p lang="${own.language}"><bdi>${pieces.join('')}</bdi></p>`;
}

function problems(found: readonly RowProblem[], texts: Texts): string {
  if (found.length === 0) return '';
  const items = found.map(
    ({ severity, message }) =>
      `<li class="${severity}"><b>${escaped(texts.severities[severity])}</b> <bdi>${escaped(message)}</bdi></li>`,
  );
  return `<ul class="problems">${items.join('')}</ul>`;
}
