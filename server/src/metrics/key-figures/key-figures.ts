import type { Analysis } from '../../analysis';
import type { ExtractedFigure } from '../../figures/extract';
import type { FigureStatus } from '../../figures/model';
import type { PlacedFigure } from '../../figures/placed';
import type { Paragraph } from '../../transcript/model';
import { sentencesOf } from '../../transcript/sentences';
import { newPassage, nextParagraph, type Passage } from './english/passage';
import { type CallFacts, type Reading, SentenceReader } from './english/read';
import { segmentKey } from './english/segments';
import { type ParsedSentence, parseSentence } from './english/sentence';
import { sharesOf } from './english/shares';
import type { KeyFigure, KeyFigurePlace } from './model';
import { PeriodReader } from './periods';
import { type ExtraVocabulary, vocabularyOf } from './vocabulary/vocabulary';

/** The key figures of a call. */
export interface KeyFigures {
  /** In the order in which they were said first. */
  readonly rows: readonly KeyFigure[];
}

const known = new WeakMap<Analysis, KeyFigures>();

/** The key figures of a call: the one computation that every view shows. Computed when first asked for, and kept. */
export function keyFiguresOf(analysis: Analysis, extra?: ExtraVocabulary): KeyFigures {
  const kept = extra ? undefined : known.get(analysis);
  if (kept) return kept;
  const figures = compute(analysis, extra);
  if (!extra) known.set(analysis, figures);
  return figures;
}

interface Spoken {
  readonly paragraph: Paragraph;
  readonly turn: number | undefined;
  readonly sentences: readonly ParsedSentence[];
}

function compute(analysis: Analysis, extra: ExtraVocabulary | undefined): KeyFigures {
  const vocabulary = vocabularyOf(extra);
  const spoken: Spoken[] = [];
  for (const { source, turn } of analysis.alignment.units) {
    if (source?.language !== 'en' || (turn && turn.speaker.role !== 'company')) continue;
    const figures: readonly ExtractedFigure[] = analysis.extracted.en.get(source.text) ?? [];
    const sentences = sentencesOf(source.text).map((sentence) => parseSentence(source.text, sentence, figures, vocabulary));
    spoken.push({ paragraph: source, turn: turn?.index, sentences });
  }
  const facts: CallFacts = {
    periods: new PeriodReader(analysis.context, undefined),
    segments: segmentsOf(spoken),
    declared: declaredBasis(spoken),
  };
  const placed = new Map(analysis.figures.filter(({ side }) => side === 'source').map((own) => [`${own.line}:${own.start}`, own]));
  const rows = new Map<string, { reading: Reading; places: KeyFigurePlace[] }>();
  let passage: Passage = newPassage();
  let turn: number | undefined;
  for (const own of spoken) {
    passage = own.turn === turn ? nextParagraph(passage) : newPassage();
    turn = own.turn;
    for (const sentence of own.sentences) {
      for (const reading of new SentenceReader(sentence, facts, passage).read()) {
        const place = placeOf(reading, own.paragraph, analysis, placed, own.turn);
        if (!place) continue;
        const key = JSON.stringify([reading.metric, reading.segment && segmentKey(reading.segment), reading.basis, reading.period, reading.value, reading.to, reading.unit, reading.change, reading.guidance, reading.of, reading.shares]);
        const row = rows.get(key);
        if (row) row.places.push(place);
        else rows.set(key, { reading, places: [place] });
      }
    }
  }
  return {
    rows: [...rows.values()].flatMap(({ reading: { said: _, ...statement }, places: [first, ...rest] }) =>
      first ? [{ ...statement, places: [first, ...rest] as const }] : [],
    ),
  };
}

function segmentsOf(spoken: readonly Spoken[]): Map<string, string> {
  const segments = new Map<string, string>();
  for (const { sentences } of spoken) {
    for (const sentence of sentences) {
      const names = sentence.mentions.flatMap(({ metric, segment }) => (metric === 'revenue' && segment && sentence.values.length > 0 ? [segment] : []));
      for (const name of [...names, ...sharesOf(sentence).map(({ segment }) => segment)]) {
        const key = segmentKey(name);
        if (key !== '' && !segments.has(key)) segments.set(key, name);
      }
    }
  }
  return segments;
}

function declaredBasis(spoken: readonly Spoken[]): 'non-gaap' | undefined {
  for (const { sentences } of spoken) {
    for (const { items } of sentences) {
      const texts = items.map(({ text }) => text);
      if (!texts.includes('unless')) continue;
      const nonGaap = texts.some((text, at) => (text === 'gaap' && texts[at - 1] === 'non') || text === 'adjusted');
      if (nonGaap && !texts.includes('reconciliation')) return 'non-gaap';
    }
  }
  return undefined;
}

function placeOf(
  { said }: Reading,
  paragraph: Paragraph,
  { transcript }: Analysis,
  placed: ReadonlyMap<string, PlacedFigure>,
  turn: number | undefined,
): KeyFigurePlace | undefined {
  const figures = said.figures.flatMap((figure) => placed.get(`${paragraph.line}:${paragraph.start + figure.start}`) ?? []);
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return undefined;
  const translation = figures.flatMap(({ counterpart }) => counterpart?.figure.text ?? []).join('–');
  return {
    ...{ line: paragraph.line, start: first.start, end: last.end },
    speaker: turn === undefined ? undefined : transcript.turns[turn]?.speaker,
    text: paragraph.text.slice(first.start - paragraph.start, last.end - paragraph.start),
    translation: translation === '' ? undefined : translation,
    status: worst(figures.map(({ status }) => status)),
    figures,
  };
}

function worst(statuses: readonly FigureStatus[]): FigureStatus {
  if (statuses.includes('mismatched')) return 'mismatched';
  return statuses.includes('unmatched') ? 'unmatched' : 'matched';
}
