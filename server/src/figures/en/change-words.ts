import type { ChangeWords } from '../comparison/change-words';
import { wordSet } from '../tokens/word-set';
import { directionWords } from './direction-words';

/** Words that say by how much something changed where an amount stands right behind them. */
const sure = wordSet(
  `up down rose rise rises risen rising grew grow grows grown growing growth increase increases increased increasing
  decrease decreases decreased decreasing decline declines declined declining fell fall falls fallen falling drop drops
  dropped dropping off climbed jumped surged plunged tumbled shrank slid improved improve improvement reduction`,
);
/** Words that do so behind a share: `8.5% lower`, `a 9% increase`. */
const sureBehind = wordSet('growth increase decrease decline drop rise reduction higher lower below above fewer');

/** `up` and `down` behind them go nowhere: `made up 12%`, `paid down $50 million`. */
const phrasal =
  /\b(?:m[ae]k(?:es?|ing)|made|t[ao]kes?|took|taken|taking|g[ai]ves?|given|giving|picks?|picked|picking|free[sd]?|freeing|opens?|opened|ends?|ended|ending|winds?|wound|sets?|setting|puts?|putting|adds?|added|adding|pays?|paid|paying|writes?|wrote|writing|written|draws?|drew|drawn|drawing|marks?|marked|eats?|eating|ties?|tied|holds?|held|backs?|backed|steps?|stepped|buys?|bought|buying|sums?|saved?|saving|shuts?|shut|lays?|laid|breaks?|broke|broken|turns?|turned|settled?|boils?|boiled)\s+$/i;
/** A word between that makes the amount where something came from or went to, and not by how much. */
const levels = /\b(?:from|to|at|than|the|its|our|their)\b/i;

/** `430 more than`, `$2.5 million less than`. */
const moreThan = /^(?: [a-z]+)? (?:more|less|fewer|higher|lower) than\b/;
/** `grew expenses by 3.5%`. */
const changesSomething =
  /\b(?:grew|grow|increased?|decreased?|improved?)(?: [a-z&'-]+){1,4} by (?:about |approximately |nearly |over |almost )?$/i;

/** `grow by more than 60%` says by how much, too. */
const orMore = /\b(?:more|less|fewer) than\b/g;

/** Whether the words between make it a level; those around another figure between may speak of that one. */
function isLevel(between: string): boolean {
  const stretches = between.replace(orMore, ' ').split(/\d/);
  return levels.test(stretches[0] ?? '') || levels.test(stretches.at(-1) ?? '');
}

/** Whatever else may speak of a change: better one too many. */
const otherChanges = wordSet(
  `better worse faster sooner later fuller richer poorer tighter looser steeper thinner softer harder slower stronger
  weaker larger smaller bigger greater cheaper longer shorter fewest swing swung
  improvement save saves saved saving savings gain growth inflation double doubled doubling triple tripled twice halved
  halving expand expansion erosion erode eroded compress compressed compression contraction change changed changes moved
  move swings versus contribute contributes contributed contributing contribution benefit benefited headwind headwinds
  tailwind tailwinds impact impacted hit boost boosted boosts lift lifted drag dragged premium discount accretion
  accretive dilution dilutive upside downside recover recovered recovery rebound rebounded decelerated accelerated
  acceleration deceleration ticked edged inched slipped soared spiked sank slumped dipped eased rallied retreated lost
  advance advanced appreciate appreciated depreciate depreciated strengthened weakened took off out over under beat
  missed outperformed underperformed outpaced extra additional another incremental comp comps`,
);

const bare = /^(?:\s|about|by|and|or|a|-)*$/i;
const basis = /\byear[ -](?:over|on)[ -]year\b|\bsequentially\b|\bquarter[ -](?:over|on)[ -]quarter\b|\b(?:yoy|qoq)\b/i;
const bases = new RegExp(basis.source, 'g');

export const englishChanges: ChangeWords = {
  isSure(text, { start, end, kind, direction }) {
    const behind = text.slice(end, end + 30);
    // "We dropped 160 products" has nothing go down; "head count fell by 160" does.
    if (kind === 'quantity' && !/^ by /.test(text.slice(direction?.end ?? end, start))) return false;
    if (moreThan.test(behind)) return true;
    if (!direction) return kind === 'percent' && changesSomething.test(text.slice(Math.max(0, start - 60), start));
    const word = text.slice(direction.start, direction.end).toLowerCase();
    if (direction.start >= end) return word === 'off' || word === 'out' || (kind === 'percent' && sureBehind.has(word));
    if (!sure.has(word) || isLevel(text.slice(direction.end, start))) return false;
    return (
      (word !== 'up' && word !== 'down') ||
      !phrasal.test(text.slice(Math.max(0, direction.start - 12), direction.start))
    );
  },
  isSureLoss(text, { start, direction }) {
    if (!direction || direction.start >= start || start - direction.end > 30) return false;
    return (
      text.slice(direction.start, direction.end).toLowerCase() === 'loss' &&
      /^(?: (?:of|was|is|were|per|basic|diluted|common|share|between|about|approximately|around|in|the|for|to|be|expected))* $/.test(
        text.slice(direction.end, start),
      ) &&
      /(?:\bnet|\boperating|\bpre-?tax|\ba|\bgaap|\bor|^) $/i.test(
        text.slice(Math.max(0, direction.start - 10), direction.start),
      )
    );
  },
  mayChange: (stretch) =>
    stretch
      .toLowerCase()
      .replace(bases, ' ')
      .split(/[^a-z]+/)
      .some((word) => directionWords.has(word) || otherChanges.has(word)),
  mayChangeBeside: () => false,
  mayNameChange: () => false,
  mayBeLoss: (stretch) => /loss|lost|lose|deficit|negative|red ink|-\s?[$\d]|\([$\d]/i.test(stretch),
  isBroken: () => false,
  isBare: (clause) => bare.test(clause),
  wantsChange: (clause) => basis.test(clause) || bare.test(clause),
};
