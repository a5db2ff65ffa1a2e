import { stemmer } from 'stemmer';
import { fold } from '../../transcript/characters';

const word = /[a-z]+(?:'[a-z]+)?/g;

/** Words in lower case: `year-over-year` is three, `quarter's` is `quarter`, and of `don't` its `not` is what counts. */
export function wordsOf(text: string): string[] {
  return (fold(text).toLowerCase().match(word) ?? []).map((match) => {
    const apostrophe = match.indexOf("'");
    if (apostrophe < 0) return match;
    return match.endsWith("n't") ? 'not' : match.slice(0, apostrophe);
  });
}

/** Forms that no suffix rule leads back to their word, and words so close in meaning that Chinese has one for both. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'became become|began begin|begun begin|bought buy|broke break|broken break|brought bring|built build|came come|' +
    'chose choose|chosen choose|choice choose|dealt deal|done do|drew draw|drawn draw|drove drive|driven drive|' +
    'fell fall|fallen fall|felt feel|found find|gave give|given give|gone go|went go|got get|grew grow|grown grow|' +
    'growth grow|heard hear|held hold|higher high|highest high|kept keep|knew know|known know|led lead|left leave|' +
    'lent lend|lost lose|loss lose|losses lose|lower low|lowest low|made make|meant mean|met meet|paid pay|ran run|' +
    'rose rise|risen rise|said say|sale sell|sales sell|sold sell|saw see|seen see|sent send|shown show|sought seek|' +
    'spent spend|spoke speak|spoken speak|stood stand|strength strong|stronger strong|strongest strong|taken take|' +
    'took take|thought think|told tell|understood understand|won win|written write|wrote write|better good|best good|' +
    'worse bad|worst bad|analyses analysis|thanks thank|congrats congratulation|yeah yes|yep yes|okay ok|hi hello|' +
    'hey hello|people person|women woman|men man|children child'
  )
    .split('|')
    .map((entry): [string, string] => {
      const [form = '', base = ''] = entry.split(' ');
      return [form, base];
    }),
);

/** What the forms of a word have in common, by Porter's rules. */
export function stemOf(word: string): string {
  return stemmer(irregular.get(word) ?? word);
}
