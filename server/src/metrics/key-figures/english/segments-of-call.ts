import { dimensions } from '../vocabulary/words-en';
import { segmentBefore, segmentKey } from './segments';
import type { ParsedSentence } from './sentence';
import { nameOfSubject } from './share-names';
import { ofSegments } from './subjects';
import { openingName } from './topics';

/** The keys of the names of a call's segments: what revenue, results, shares and amounts of the company's parts are said of. */
export function segmentsOf(sentences: readonly ParsedSentence[]): Set<string> {
  const segments = new Set<string>();
  for (const [at, sentence] of sentences.entries()) {
    const introduced = introducedSegment(sentence, sentences[at + 1]);
    if (introduced !== undefined) segments.add(segmentKey(introduced));
    for (const name of namedSegments(sentence)) segments.add(segmentKey(name));
    if (sentence.values.length === 0) continue;
    for (const { metric, segment } of sentence.mentions) {
      if (metric !== undefined && ofSegments.has(metric) && segment !== undefined) segments.add(segmentKey(segment));
    }
    const listed = sentence.ellipticShares.filter(({ bare }) => !bare);
    for (const { segment } of [...sentence.shares, ...listed]) segments.add(segmentKey(segment));
    for (const name of listedSegments(sentence, sentences[at - 1])) segments.add(segmentKey(name));
  }
  segments.delete('');
  return segments;
}

const naming = new Set(['segment', 'division', 'business', 'unit']);

/** `our Electrical Americas segment`, `the Cloud business`: a business needs a name of its own. */
function namedSegments({ text, items }: ParsedSentence): string[] {
  return items.flatMap(({ text: noun }, at) => {
    const found = naming.has(noun) ? segmentBefore(text, items, at, 0) : undefined;
    if (!found) return [];
    // `Our specialty glass unit, which …`.
    const isOwned =
      items[found.first - 1]?.text === 'our' && noun === 'unit' && opensPredicate.has(items[at + 1]?.text ?? '');
    const isCapital = items
      .slice(found.first, found.last + 1)
      .some(({ capital }, index) => capital && found.first + index > 0);
    return isCapital || isOwned || noun === 'segment' ? [found.name] : [];
  });
}

const opensPredicate = new Set([',', 'had', 'was', 'generated', 'posted', 'reported', 'recorded', 'delivered', 'lost']);

const LONGEST = 5;

/** `By end market, data center was $3.9 billion and embedded was $861 million`. */
function listedSegments(sentence: ParsedSentence, before: ParsedSentence | undefined): string[] {
  if (!listsParts(sentence) && !(before && isHeadingOfParts(before))) return [];
  return sentence.values.flatMap(({ first }) => {
    const name = nameOfSubject(sentence, first);
    return name !== undefined && name.split(' ').length <= LONGEST ? [name] : [];
  });
}

/** `By region`, `On a segment basis`: the sentence tells of the company's parts. */
function listsParts({ items }: ParsedSentence): boolean {
  const opening = items.slice(0, 5).map(({ text }) => text);
  const [first] = opening;
  return (first === 'by' || first === 'across' || first === 'within') && opening.some((text) => dimensions.has(text));
}

/** `Now moving to revenue by region.` */
function isHeadingOfParts({ items, values, mentions }: ParsedSentence): boolean {
  if (values.length > 0 || !mentions.some(({ metric }) => metric === 'revenue')) return false;
  return items.some(({ text }, at) => text === 'by' && dimensions.has(items[at + 1]?.text ?? ''));
}

/** `In lighting, revenue was …`, `Turning to mirrors. Revenue was …`: whose revenue the clause behind it tells. */
function introducedSegment(sentence: ParsedSentence, next: ParsedSentence | undefined): string | undefined {
  const { items } = sentence;
  const found = openingName(sentence);
  const behind = items[found?.end ?? items.length]?.text;
  if (!found || (behind !== ',' && behind !== '.')) return undefined;
  const [clause, start] = behind === ',' ? [sentence, found.end + 1] : [next, 0];
  return clause && clause.values.length > 0 && tellsRevenue(clause, start) ? found.name : undefined;
}

/** `Revenue was`, `we delivered sales of`: of no segment that is said with it. */
function tellsRevenue({ mentionAt }: ParsedSentence, start: number): boolean {
  const first = [0, 1, 2, 3].map((at) => mentionAt(start + at)).find((mention) => mention !== undefined);
  return first?.metric === 'revenue' && first.segment === undefined && !first.whole && first.head - start <= REACH;
}

const REACH = 3;
