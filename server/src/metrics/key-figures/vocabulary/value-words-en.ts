import { wordSet } from '../../../figures/tokens/word-set';

/** Words that belong to an amount. Lower case. */

/** Between `per` and `share`. */
export const perShareWords = wordSet(
  `basic diluted fully common ordinary gaap non and american depositary class a weighted average adjusted outstanding
  equivalent`,
);

export const shareWords = wordSet('share shares ads adr unit');

/** Before an amount, these make it less than nothing. */
export const negativeWords = wordSet('negative minus');

/** Between the two ends of a range: `a loss of $8.3 million to a loss of $9.5 million`. */
export const inRange = wordSet(
  'a an the about approximately around roughly loss income profit earnings gain net of negative positive minus',
);

/** Between a word and the amount it speaks of. */
export const aboutFillers = wordSet('about approximately roughly around nearly');

/** Direction words before a range that is none the less one: `up $5 million to $7 million`. */
export const noWayWords = wordSet('up down above below add adds more less');
