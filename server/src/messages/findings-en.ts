import type { FindingMessages } from './findings';
import { said, times } from './findings-text';

const basisEn = {
  yoy: 'year over year',
  qoq: 'quarter over quarter',
  mom: 'month over month',
  sequential: 'over the period before',
} as const;

export const findingsEn: FindingMessages = {
  missingTranslation: () => 'This paragraph has no translation. Add it on the line below.',
  untranslated: () => 'The translation of this paragraph is still in the source language.',
  translationToCome: () => 'This paragraph is still to be translated: a placeholder keeps the place.',
  sourceToCome: () => 'The source of this translation is still to come: a placeholder keeps the place.',
  missingSource: () => 'This translation stands without its source paragraph.',
  translationsSwapped: (line, other) => `The translations of lines ${line} and ${other} stand in each other’s place.`,
  translationsSlipped: (first, last) =>
    `The translations slip here: from line ${first} to line ${last}, each stands under the wrong paragraph.`,
  translationsMerged: (line, next) => `One translation covers two paragraphs, those on lines ${line} and ${next}.`,
  translationSplit: () => 'The translation of this paragraph is split: it goes on in the line after it.',
  translationMoved: (line) => `The translation below belongs to the paragraph on line ${line}.`,
  translationElsewhere: (line) => `The translation of this paragraph stands in another place, on line ${line}.`,
  belongsTo: (line) => `This translation belongs to line ${line}.`,
  repeatedTranslation: (line) => `This translation is that of another paragraph: it also stands on line ${line}.`,
  translationBreaksOff: () => 'The translation breaks off: it lacks this part.',
  sentencesLeftOut: () => 'The translation leaves this out.',
  headerNotRepeated: (header) => `The header “${header}” stands only once; its second copy is missing.`,
  headerDiffers: (header, expected) =>
    `This copy of the header differs from the other: “${header}” instead of “${expected}”.`,
  otherHeaderCopy: () => 'The other copy of the header.',
  misspeltSpeaker: (name, usual) => `“${name}” is almost, but not quite, another speaker of the call: “${usual}”.`,
  almostKnownName: (name, known) => `“${name}” is almost, but not quite, “${known}”.`,
  misspeltTitle: (title, usual) => `“${title}” is almost, but not quite, this speaker’s title elsewhere: “${usual}”.`,
  usualHeader: () => 'The usual spelling.',
  writeInstead: (text) => `Change to “${text}”`,
  nameRenderedOtherwise: (name, here, usual, places) =>
    `“${name}” is rendered “${here}” here, but “${usual}” in ${places === 1 ? 'another place' : `${places} other places`}.`,
  nameMisspelt: (name, here) => `The translation writes “${here}”, the source “${name}”.`,
  renderingHere: () => 'The rendering.',
  usualRendering: () => 'The usual rendering.',
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
  directionLost: (source, target, silent) =>
    silent === 'translation'
      ? `The source says “${source.word}” of ${source.figure}; the translation does not say which way ${target.figure} goes.`
      : `The translation says “${target.word}” of ${target.figure}; the source does not say which way ${source.figure} goes.`,
  otherBasis: (figure, source, target) =>
    `${figure} is a change ${basisEn[source]} in the source, ${basisEn[target]} in the translation.`,
  termMissing: (term, targets) =>
    `The glossary translates “${term}” as ${targets.join(' or ')}; the translation does not.`,
  termForbidden: (form, term, targets) =>
    targets.length === 0
      ? `The glossary forbids ${form} for “${term}”.`
      : `The glossary forbids ${form} for “${term}”; it is ${targets.join(' or ')}.`,
  characterOfOtherScript: (written, right, script) =>
    script === 'traditional'
      ? `“${written}” is Simplified; this call is written in Traditional characters: “${right}”.`
      : `“${written}” is Traditional; this call is written in Simplified characters: “${right}”.`,
  wrongConversion: (written, right) =>
    `“${written}” is a wrong conversion from Simplified characters: write “${right}”.`,
  paragraphInOtherScript: (script) =>
    script === 'traditional'
      ? 'This paragraph has Simplified characters; the call is written in Traditional ones.'
      : 'This paragraph has Traditional characters; the call is written in Simplified ones.',
  sourceSays: (figure) => `The source says ${said(figure)}.`,
  translationHere: () => 'The translation.',
  sourceHere: () => 'The source.',
};
