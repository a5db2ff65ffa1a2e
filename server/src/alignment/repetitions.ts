import type { Paragraph } from '../transcript/model';
import type { Pair } from './align-run';
import type { ParagraphProfile } from './profile';
import type { Weighing } from './weighing';

/** A translation of fewer characters is a word, which may stand under many sources. */
const WORD = 5;
/** A translation of fewer characters is a phrase, which may stand rightly under two sources that mean much the same. */
const PHRASE = 20;
/** A phrase that fits its source as well as this, in nats, may be right there. */
const FITS = 5;
/** How much better, in nats, a repetition must fit the source that it is the translation of. */
const FITS_BETTER = 6;

/**
 * Translations that stand under a source which is not theirs, while the same text stands under one that is: by the
 * repetition, where it stands rightly.
 */
export function repetitionsIn(pairs: Iterable<Pair>, weighing: Weighing): Map<Paragraph, Paragraph> {
  const byText = new Map<string, { source: Paragraph; target: Paragraph }[]>();
  for (const { source, target } of pairs) {
    if (!source || !target || source.language === target.language) continue;
    const { key, length } = weighing.profileOf(target);
    if (length < WORD) continue;
    const same = byText.get(key);
    if (same) same.push({ source, target });
    else byText.set(key, [{ source, target }]);
  }

  const repetitions = new Map<Paragraph, Paragraph>();
  const profile = (paragraph: Paragraph): ParagraphProfile => weighing.profileOf(paragraph);
  for (const same of byText.values()) {
    if (same.length === 1) continue;
    const weighed = same.map((pair) => ({
      ...pair,
      evidence: weighing.evidence.of(profile(pair.source), profile(pair.target)),
    }));
    const best = weighed.reduce((a, b) => (b.evidence > a.evidence ? b : a));
    for (const { source, target, evidence } of weighed) {
      if (profile(source).key === profile(best.source).key) continue;
      const isPhrase = profile(target).length < PHRASE;
      if (isPhrase && evidence >= FITS) continue;
      if (best.evidence - evidence > FITS_BETTER) repetitions.set(target, best.target);
    }
  }
  return repetitions;
}
