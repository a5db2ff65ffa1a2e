import type { FindingMessages } from './findings';
import { said, times } from './findings-text';

const basisEn = { yoy: 'year over year', qoq: 'quarter over quarter' } as const;

export const findingsEn: FindingMessages = {
  missingTranslation: () => 'This paragraph has no translation. Add it on the line below.',
  untranslated: () => 'The translation of this paragraph is still in the source language.',
  missingSource: () => 'This translation stands without its source paragraph.',
  headerNotRepeated: (header) => `The header “${header}” stands only once; its second copy is missing.`,
  headerDiffers: (header, expected) =>
    `This copy of the header differs from the other: “${header}” instead of “${expected}”.`,
  otherHeaderCopy: () => 'The other copy of the header.',
  emptyTurn: (speaker) => `${speaker} says nothing: there is no paragraph under this header.`,
  textBeforeSpeaker: (paragraphs) =>
    paragraphs === 1
      ? 'This paragraph stands above the first speaker header and belongs to nobody.'
      : `These ${paragraphs} paragraphs stand above the first speaker header and belong to nobody.`,
  noTranslation: () => 'This transcript has no translation, so there is nothing to compare.',
  figureMissing: (figure) => `${said(figure)} is missing from the translation.`,
  figureAdded: (figure) => `${said(figure)} stands in the translation only.`,
  mismatch: (source, target, slip) => {
    const both = `The source says ${said(source)}, the translation ${said(target)}`;
    if (slip.is === 'factor') return `${both}: ${times(slip.factor)} times too ${slip.factor > 1 ? 'large' : 'small'}.`;
    if (slip.is === 'unit') return `${both}: the unit or currency differs.`;
    return `${both}.`;
  },
  directionReversed: (source, target, of) =>
    `The direction is reversed: the source says ${source.figure} with “${source.word}”, the translation ${target.figure} with “${target.word}”. ${
      of === 'change' ? 'Up on one side is down on the other.' : 'A gain on one side is a loss on the other.'
    }`,
  otherBasis: (figure, source, target) =>
    `${figure} is a change ${basisEn[source]} in the source, ${basisEn[target]} in the translation.`,
  sourceSays: (figure) => `The source says ${said(figure)}.`,
  translationHere: () => 'The translation.',
  sourceHere: () => 'The source.',
};
