import type { Direction } from '../model';
import { wordSet } from '../tokens/word-set';

type Meaning = Pick<Direction, 'of' | 'sign'>;

function all(list: string, of: Direction['of'], sign: 1 | -1): [string, Meaning][] {
  return [...wordSet(list)].map((word) => [word, { of, sign }]);
}

/** English words that say which way a figure goes. */
export const directionWords: ReadonlyMap<string, Meaning> = new Map([
  ...all(
    `up rose rise rises rising risen grew grow grows growing grown growth increase increases increased increasing higher
    gain gains gained improve improves improved improving improvement expand expands expanded expansion climb climbs
    climbed jump jumps jumped surge surges surged above exceed exceeds exceeded exceeding add adds added more raise raises
    raised raising ahead hike hikes hiked widen widens widened widening`,
    'change',
    1,
  ),
  ...all(
    `down fell fall falls falling fallen decline declines declined declining decrease decreases decreased decreasing lower
    drop drops dropped reduce reduces reduced reduction shrank shrunk shrink contract contracted contraction slid slipped
    below plunge plunged tumble tumbled less fewer cut cuts cutting lowered trimmed slashed narrow narrows narrowed
    narrowing`,
    'change',
    -1,
  ),
  ...all('loss losses lost deficit', 'result', -1),
  ...all('income profit profits surplus', 'result', 1),
]);

/** What may stand between such a word and its figure. */
export const directionFillers = wordSet(
  `by of a an the to from at about approximately around roughly nearly almost some over than just another additional
  year quarter month on sequential - point points in was were is between well little bit much least no`,
);

/** What may join two figures that one word speaks of. */
export const directionJoints = wordSet('and , & or respectively');

/** What may stand between an amount and what it is: `a $3.4 million net operating loss`. */
export const kindsOfResult = wordSet(
  'net operating pretax pre - tax gaap adjusted after comprehensive annual quarterly',
);

/** What a comparison is measured against is said with these: `year-over-year`, `q/q`, `versus last year`. */
export const basisWords = wordSet(
  'year quarter month y q m yoy qoq mom sequentially sequential from over than versus vs',
);
