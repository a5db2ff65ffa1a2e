import { wordSet } from '../../../figures/tokens/word-set';

/** Words right before or behind a metric's name that describe it. Lower case. */

/** Of results, these say that the company has adjusted them. */
export const adjusting = wordSet('adjusted underlying normalized normalised comparable');

/** Say that a metric is the whole company's. */
export const whole = wordSet('total consolidated overall group companywide corporate');

/** Say nothing that matters. */
export const plain = wordSet('net reported quarterly record weighted average fully strong solid');

/** `before special items`: what follows tells what the company leaves out of the result. */
export const leavingOut = wordSet('excluding before ex');
export const leftOut = wordSet(
  'special one onetime nonrecurring non stock share certain amortization unusual restructuring',
);
