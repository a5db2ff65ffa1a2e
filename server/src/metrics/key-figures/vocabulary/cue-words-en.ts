import { wordSet } from '../../../figures/tokens/word-set';

/** Words that make an amount beside them what it is. Lower case. */

/** Before `than`, these only say that an amount is about so much, unless an amount stands before them: `more than ten`. */
export const aboutWords = wordSet('more less fewer greater other rather larger');

/** Direction words that stand before an amount without saying by how much something changed: `above $5 million`. */
export const noChange = wordSet(
  'above below exceed exceeds exceeded exceeding more less fewer add adds added adding gain gains higher lower',
);

/** May stand before an amount that ends or begins a range: `at the high end of our range of`. */
export const rangeWords = wordSet(
  'range high low end top bottom upper lower previously provided prior original previous initial between',
);

/** Before `to` or `with`, these compare. */
export const comparingVerbs = wordSet(
  'compared compares comparing comparable compare relative similar contrast contrasts',
);

/** Before `from`, these say that what follows is a range, not a way gone. */
export const rangingVerbs = wordSet('range ranges ranging anywhere');

/** Nouns before `over` that say how much more it is than what follows: `an increase over`. */
export const moreNouns = wordSet('increase growth improvement decrease');

/** Before `of` and an amount, these are no noun that the amount is of. */
export const openHeads = wordSet(
  `basis note quarter year period which these end consisting comprised form kind sort record neighborhood order loss high
  share`,
);

/** Behind an amount, these say that something went up or down by it. */
export const changesBehind: Readonly<Record<string, 1 | -1>> = {
  ...all('increase growth improvement gain rise higher more above better expansion up jump greater', 1),
  ...all('decrease decline drop reduction lower less below down contraction fewer worse fall', -1),
};

function all(words: string, sign: 1 | -1): Record<string, 1 | -1> {
  return Object.fromEntries([...wordSet(words)].map((word) => [word, sign]));
}

/** May stand between an amount and the word that says it is a change: a 5% `year-over-year` increase. */
export const beforeChange = wordSet(
  `year over on sequential sequentially quarter organic annual annualized reported qoq yoy net total point basis percentage
  quarterly solid strong`,
);

/** Say how far something is from what follows. */
export const distanceWords = wordSet('above below ahead higher lower better under short');

/** What results are measured against besides other periods. */
export const expectedWords = wordSet('midpoint consensus range plan expected estimates budget');

/** Beside a change of revenue, these make it another measure. */
export const measures: Readonly<Record<string, string>> = {
  organically: 'organic-growth',
  organic: 'organic-growth',
  constant: 'constant-currency-growth',
  currency: 'constant-currency-growth',
  fx: 'constant-currency-growth',
};

/** Between a change and such a word. */
export const measuringWords = wordSet(
  'on an a in at and excluding ex local neutral when measured growth increase decline over from of year quarter',
);
