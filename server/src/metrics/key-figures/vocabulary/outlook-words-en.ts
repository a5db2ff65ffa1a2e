import { wordSet } from '../../../figures/tokens/word-set';

/** Words that tell what is expected from what has been. Lower case. */

/** Say for certain that what follows is expected. */
export const expecting = wordSet(
  `expect expects expecting anticipate anticipates anticipating forecast forecasts forecasting project projecting projected
  guide guided guiding estimate target targeting implies imply reiterate reiterating reaffirm reaffirming expected anticipated
  forecasted budget budgeting modeling intend aim aiming raising lowering maintaining reiterated narrowing`,
);

/** Say so where the period or the passage does, too. */
export const intending = wordSet(
  `will should plan plans planning planned assume assumes assuming see think believe maintain continue would targeted
  budgeted foresee`,
);

/** Nouns for figures that were said before the results were known. */
export const guidanceNouns = wordSet(
  'guidance outlook forecast expectation expectations target targets projection projections guide',
);

/** Say that what was expected is no more, and what it is. */
export const revisingVerbs = wordSet(
  `raise raises raised raising lift lifting lifted increase increases increased increasing lower lowered lowering narrow
  narrowed narrowing revise revised revising update updated updating cut cutting trim trimmed trimming tightening`,
);
export const revisedNouns = wordSet('guidance outlook forecast budget target expectation expectations range view plan');

/** Of those, the ones with which speakers come to the outlook. */
export const outlookNouns = wordSet('guidance outlook forecast projection projections guide');

/** Before `expect`, these make it the listener's. */
export const othersExpect = wordSet('would you might');

/** Before a participle, these make it present: `is expected`. */
export const presentBefore = wordSet('is are be currently now');

/** Before `expected`, these say that it was expected before. */
export const pastBefore = wordSet(
  'than as we had was were originally previously initially management our better worse i they',
);

/** Before guidance, these measure a result by it. */
export const againstGuidance = wordSet(
  `above below than exceeded exceeding with within of versus against beat compared to ahead previous prior was were ago`,
);

/** Behind guidance, these say that it is being given, or that it was. */
export const givesGuidance = wordSet('is are calls remains includes assumes');
export const gaveGuidance = wordSet('was were');

/** Verbs of what has been that do not end in -ed. */
export const pastVerbs = wordSet(
  `was were had has have came grew rose fell did drove paid spent went used ended finished totaled totalled`,
);

/** In -ed, and no past. */
export const notPast = wordSet(
  `expected adjusted diluted weighted based related anticipated projected forecasted estimated targeted planned continued
  normalized consolidated combined unaudited restricted deferred fixed advanced need exceed indeed proceed speed guided
  compared increased decreased improved assumed`,
);

/** With which speakers turn to something. */
export const turning = wordSet(
  'turn turning move moving now for finally regarding to provide with here conclude discuss next on give walk share review cover close',
);

/** `Looking ahead`, `Looking to Q2`. */
export const lookingTo = wordSet('ahead forward to');

/** Say that what follows need never be. */
export const supposing = wordSet('if suppose');
export const forEach = wordSet('every each');
export const longTerm = wordSet('target targets goal goals model plan ambition ambitions');
