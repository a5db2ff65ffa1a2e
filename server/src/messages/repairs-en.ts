import type { RepairMessages } from './repairs';

export const repairsEn: RepairMessages = {
  swap: () => 'Swap the two translations',
  swapSources: () => 'Swap the two source paragraphs',
  undoSlip: (first, last) => `Put each translation under its paragraph (lines ${first} to ${last})`,
  move: (line) => `Move the translation to the paragraph on line ${line}`,
  splitTranslation: (second) => `Split the translation before “${second}”`,
  splitSource: (second) => `Split the source before “${second}”`,
  joinTranslations: () => 'Join the two lines of the translation',
  joinSources: () => 'Join the two source paragraphs',
  insert: (placeholder) => `Insert the placeholder ${placeholder}`,
  replaceBy: (placeholder) => `Replace the translation with the placeholder ${placeholder}`,
  removeTranslation: () => 'Remove this translation',
  removeRepetition: () => 'Remove the repeated line',
  repeatHeader: () => 'Repeat the header',
  removeHeader: () => 'Remove this speaker header',
  convertParagraph: (script) =>
    `Convert the paragraph to ${script === 'traditional' ? 'Traditional' : 'Simplified'} characters`,
  convertAll: (places) => `Correct the characters at all ${places} places of this file`,
};
