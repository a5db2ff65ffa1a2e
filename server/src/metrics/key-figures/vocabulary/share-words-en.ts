import { wordSet } from '../../../figures/tokens/word-set';

/** Words around the shares of revenue that a sentence lists. Lower case. */

/** Stand for the whole: 57% of the `total`. */
export const wholeWords = wordSet('total mix company group whole');

/** Between a percentage and where it comes from: 48% of our revenue `was` from …. */
export const beforeSource = wordSet(
  'was were is came come comes coming derived generated being primarily mainly attributable related driven still now',
);

export const sourceLinks = wordSet('from in by to');

/** Stand between a name of the list and its percentage, and are no part of the name. */
export const behindName = wordSet(
  `, and with the remaining balance rest other another while about approximately at was were representing an additional &
  remainder or of is came in around contributed accounted represented for comprised made up being respectively nearly
  roughly just over a totaled now still comprising contributing contributes represents accounts accounting remained by to
  only which also that together combined collectively each significant whopping mere respectively account make making up`,
);

/** Stand for something that was named before, and name nothing. */
export const pronouns = wordSet('it that this these those they we which who he she what there both each');

/** Behind a comma, these begin an aside on the name before it: `Advanced nodes, defined as …, accounted for`. */
export const asideOpeners = wordSet(
  'which defined including such or primarily mainly mostly excluding comprising that',
);

/** Between a name and a second verb of its sentence: IoT grew 35% `to` account for 7%, HPC grew `and` accounted for 51%. */
export const predicateJoints = wordSet('and but to ,');

/** Verbs of a part that is said of a whole, and what stands between them and its percentage. */
export const sharingVerbs = wordSet(
  `accounted account accounts accounting represented represents representing contributed contributes contributing comprised
  comprises comprising made makes making`,
);
export const betweenSharingAndShare = wordSet(
  'for up about approximately around nearly roughly some another over just only still now a significant whopping mere',
);

/** Stand between a percentage and the next name of the list, and are no part of the name. */
export const beforeName = wordSet(
  `, and while whereas with the our ; & followed by as sales revenue revenues contribution contributions from in within to`,
);

/** Behind a comma, these begin a clause that is no part of a name. */
export const clauseBehindName = wordSet(
  'which compared up down while as with a an we this that both versus reflecting driven but so where',
);

/** Words of a sentence whose percentages, where they are 100 together, are the parts of revenue. */
export const distributionWords = wordSet(
  'distribution mix breakdown split geographic geographically geography region regions market markets sales revenue',
);

/** Before a percentage, these say that it is a mark that something is above or below. */
export const markWords = wordSet('above below over than least exceed exceeded');

/** Say that the shares of a sentence are all there are. */
export const closingWords = wordSet('remaining remainder rest balance');
