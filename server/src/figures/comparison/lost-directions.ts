import type { Language } from '../../transcript/model';
import { englishChanges } from '../en/change-words';
import type { ExtractedFigure } from '../extract';
import { chineseChanges } from '../zh/change-words';
import type { ChangeWords } from './change-words';
import { clauseAround, nextClause, type Side, type Stretch, sentenceAround } from './side';

const words: Readonly<Record<Language, ChangeWords>> = { en: englishChanges, zh: chineseChanges };

/** A paragraph of more figures, or a longer one, is no speech: looking around each of them would only cost time. */
const MAX_FIGURES = 200;
const MAX_LENGTH = 20_000;

/** How far beside a figure common words mean change, in characters. */
const BESIDE = 4;

/** Figures that agree, the one that says which way it goes first. */
export type LostDirection = readonly [says: ExtractedFigure, silent: ExtractedFigure];

/**
 * Figures that agree, of which one says for certain which way it goes and the other stands where nothing speaks of a
 * change, or of a loss: `up 34%` and 2,500萬美元，34%. A word for it may be far off or unusual, so any that may be one
 * will do.
 */
export function lostDirections(
  says: Side,
  silent: Side,
  counterparts: ReadonlyMap<ExtractedFigure, ExtractedFigure>,
): LostDirection[] {
  if (silent.text.length > MAX_LENGTH) return [];
  const found: LostDirection[] = [];
  const told = new Set<number>();
  for (const figure of says.figures.slice(0, MAX_FIGURES)) {
    const other = counterparts.get(figure);
    // A figure said twice shares its counterpart; only a pair of its own is compared.
    if (!other || other.implicit || counterparts.get(other) !== figure) continue;
    if (other.direction && !isInherited(silent, other)) continue;
    if (typeof figure.value !== 'number' || told.has(figure.direction?.start ?? figure.start)) continue;
    const isLost = figure.direction?.of === 'result' ? isNoLoss : isUndirected;
    if (!isLost(says, figure, silent, other)) continue;
    told.add(figure.direction?.start ?? figure.start);
    found.push([figure, other]);
  }
  return found;
}

function isUndirected(says: Side, figure: ExtractedFigure, silent: Side, other: ExtractedFigure): boolean {
  if (!words[figure.language].isSure(says.text, figure)) return false;
  const { mayChange, mayChangeBeside, mayNameChange, isBare, isBroken, wantsChange } = words[other.language];
  const { text } = silent;
  const clause = clauseAround(text, other);
  const [before, behind] = [text.slice(clause.start, other.start), text.slice(other.end, clause.end)];
  const claimed = silent.figures.filter(({ direction }) => direction);
  // 282億元，70.4%、季增24.7%: what stands before a figure behind is that one's.
  const others = claimed.flatMap(({ direction, start }) =>
    direction && direction.start >= other.end && direction.end <= start ? [direction] : [],
  );
  if (!wantsChange(before + behind)) return false;
  if (mayChange(before) || mayChange(blanked(text, { start: other.end, end: clause.end }, others))) return false;
  if (mayChangeBeside(before.slice(-BESIDE), behind.slice(0, BESIDE))) return false;
  const sentence = sentenceAround(text, other);
  const claims = claimed.flatMap(({ direction }) => direction ?? []);
  if (mayNameChange(blanked(text, nextClause(text, clause.end, sentence.end, other.language), claims))) return false;
  if (isBroken(before, behind)) return true;
  if (other.direction) return false;
  if (isBare(before + behind) && followsAmount(silent, other, clause)) return true;
  if (mayChange(blanked(text, { start: sentence.start, end: clause.start }, claims))) return false;
  // 北美成長12%，歐洲8%: the word is said once for all that go its way.
  const last = silent.figures
    .filter(({ start, direction }) => direction && start >= sentence.start && start < other.start)
    .at(-1);
  const goesOn = last?.kind === other.kind && last.direction?.sign === figure.direction?.sign;
  return !goesOn || isBare(before + behind);
}

/** 25.7億港元，7.1%: a share that is all of its clause, right behind an amount. */
function followsAmount({ figures }: Side, share: ExtractedFigure, { start }: Stretch): boolean {
  const before = figures[figures.indexOf(share) - 1];
  return share.kind === 'percent' && before?.kind === 'money' && before.end >= start - 1;
}

/** Whether a figure only goes on with the word that another before it has. */
function isInherited({ figures }: Side, figure: ExtractedFigure): boolean {
  return figures.some(({ start, direction }) => start < figure.start && direction?.start === figure.direction?.start);
}

function isNoLoss(says: Side, figure: ExtractedFigure, silent: Side, other: ExtractedFigure): boolean {
  if (other.direction || figure.direction?.sign !== -1 || !words[figure.language].isSureLoss(says.text, figure))
    return false;
  const { start, end } = sentenceAround(silent.text, other);
  return !words[other.language].mayBeLoss(silent.text.slice(start, end));
}

/** A stretch of a text without the words that belong to some figure. */
function blanked(text: string, { start, end }: Stretch, claimed: readonly Stretch[]): string {
  let rest = '';
  let at = start;
  for (const word of claimed) {
    if (word.start < at || word.end > end) continue;
    rest += `${text.slice(at, word.start)} `;
    at = word.end;
  }
  return rest + text.slice(at, end);
}
