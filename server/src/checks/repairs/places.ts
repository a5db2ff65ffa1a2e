import type { Pair } from '../../alignment/align-run';
import type { Alignment } from '../../alignment/model';
import { runsOf } from '../../alignment/runs';
import type { Paragraph, Span, Transcript } from '../../transcript/model';
import { isTranslationPlaceholder } from '../../transcript/placeholder';

/** How many blank lines a call leaves between a paragraph and its translation. */
export function blanksInPairs({ turns, preamble }: Transcript): number {
  return commonestGap(
    [preamble, ...turns.map(({ paragraphs }) => paragraphs)].flatMap((paragraphs) =>
      paragraphs.flatMap((paragraph, at) => {
        const below = paragraphs[at + 1];
        return below && paragraph.language === 'en' && below.language === 'zh' ? [[paragraph, below] as const] : [];
      }),
    ),
  );
}

/** How many blank lines a call leaves between the two copies of a header. */
export function blanksInHeaders({ turns }: Transcript): number {
  return commonestGap(turns.flatMap(({ header: { first, second } }) => (second ? [[first, second] as const] : [])));
}

function commonestGap(neighbours: readonly (readonly [Span, Span])[]): number {
  const counts = new Map<number, number>();
  for (const [one, next] of neighbours) {
    const gap = next.line - one.line - 1;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([a, often], [b, other]) => other - often || a - b);
  return commonest?.[0] ?? 0;
}

/** Whether the translations of a call follow their sources in blocks, rather than each its own source. */
export function isInBlocks({ turns }: Transcript): boolean {
  let balance = 0;
  for (const { sources, targets } of turns.flatMap(({ paragraphs }) => runsOf(paragraphs))) {
    if (sources.length > 1 && targets.length > 0) balance += targets.length > 1 ? 1 : -1;
  }
  return balance > 0;
}

/**
 * The line below which the translation of a source belongs: the source itself, or where translations follow their
 * sources in a block, the last translation of the sources before it.
 */
export function aboveTranslationOf(source: Paragraph, alignment: Alignment): Paragraph {
  let above = source;
  for (const { source: earlier, target } of laidOutIn(alignment)) {
    if (earlier && target && earlier.line < source.line && target.line > above.line) above = target;
  }
  return above;
}

/** The line above which the source of a translation belongs: the mirror image. */
export function belowSourceOf(target: Paragraph, alignment: Alignment): Paragraph {
  let below = target;
  for (const { source, target: later } of laidOutIn(alignment)) {
    if (source && later && later.line > target.line && source.line < below.line) below = source;
  }
  return below;
}

/** The line right under a source that keeps the place of its translation, if there is one. */
export function placeholderUnder(source: Paragraph, { turns }: Transcript): Paragraph | undefined {
  const paragraphs = turns.find((turn) => turn.paragraphs.includes(source))?.paragraphs ?? [];
  const at = paragraphs.indexOf(source);
  const [below, next] = [paragraphs[at + 1], paragraphs[at + 2]];
  if (!below || !isTranslationPlaceholder(below.text)) return undefined;
  // `[TODO]` above a translation keeps the place of that one's source.
  return below.language === 'zh' || next?.language !== 'zh' ? below : undefined;
}

/** Whether two paragraphs are said in one turn. */
export function inOneTurn(one: Paragraph, other: Paragraph, { turns }: Transcript): boolean {
  return turns.some(({ paragraphs }) => paragraphs.includes(one) && paragraphs.includes(other));
}

/** The pairs as the call is laid out, whatever belongs together. */
function* laidOutIn({ units, displacements }: Alignment): Generator<Pair> {
  for (const unit of units) if (!unit.displacement) yield unit;
  for (const { laidOut } of displacements) yield* laidOut;
}
