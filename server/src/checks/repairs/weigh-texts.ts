import type { Weighing } from '../../alignment/weighing';
import type { Paragraph } from '../../transcript/model';

/** How strongly a source and a translation speak for each other, in nats; either may be a part of a paragraph. */
export function weighTexts(weighing: Weighing): (source: Paragraph, target: Paragraph) => number {
  return (source, target) => weighing.evidence.of(weighing.profileOf(source), weighing.profileOf(target));
}
