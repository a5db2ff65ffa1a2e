import assert from 'node:assert/strict';
import { CallVocabulary } from '../../../../server/src/alignment/vocabulary/call-vocabulary';
import { joinProfiles, type LexicalProfile, lexicalProfile } from '../../../../server/src/alignment/vocabulary/profile';
import { spokenPairs } from './spoken-pairs';

const en = (text: string): LexicalProfile => lexicalProfile(text, 'en');
const zh = (text: string): LexicalProfile => lexicalProfile(text, 'zh');
const untaught = new CallVocabulary([]);

type ProfiledPair = readonly [source: LexicalProfile, target: LexicalProfile];

/** How much more the words speak for two pairs as they stand than for the same pairs swapped. */
function margin(vocabulary: CallVocabulary, [source, target]: ProfiledPair, [nextSource, nextTarget]: ProfiledPair) {
  const asTheyStand = vocabulary.evidence(source, target) + vocabulary.evidence(nextSource, nextTarget);
  return asTheyStand - vocabulary.evidence(source, nextTarget) - vocabulary.evidence(nextSource, target);
}

describe('vocabulary as evidence', () => {
  const pairs = spokenPairs.map(([source, target]): ProfiledPair => [en(source), zh(target)]);

  it('tells short neighbours from each other, before the call has taught anything', () => {
    for (const [at, pair] of pairs.entries()) {
      const next = pairs[at + 1];
      if (next) assert.ok(margin(untaught, pair, next) > 0, spokenPairs[at]?.join(' / '));
    }
  });

  it('does so as well when all that the call has taught was wrong', () => {
    const slipped = pairs.map(([source], at): ProfiledPair => [source, pairs[(at + 7) % pairs.length]?.[1] ?? zh('')]);
    const misled = new CallVocabulary(slipped);
    for (const [at, pair] of pairs.entries()) {
      const next = pairs[at + 1];
      if (next) assert.ok(margin(misled, pair, next) > 0, spokenPairs[at]?.join(' / '));
    }
  });

  it('speaks for every right translation of a short call and against nearly all others', () => {
    const vocabulary = new CallVocabulary(pairs);
    let misleading = 0;
    for (const [at, [source, target]] of pairs.entries()) {
      assert.ok(vocabulary.evidence(source, target) > 0, spokenPairs[at]?.join(' / '));
      for (const [, other] of pairs) if (other !== target && vocabulary.evidence(source, other) > 0) misleading++;
    }
    const others = pairs.length * (pairs.length - 1);
    assert.ok(misleading < 0.05 * others, `${misleading} of ${others}`);
  });

  it('speaks alike for both scripts', () => {
    const source = en('We expect margins to improve as freight costs come down.');
    const traditional = zh('隨著運費下降，我們預計利潤率將會改善。');
    const simplified = zh('随着运费下降，我们预计利润率将会改善。');
    assert.equal(untaught.evidence(source, traditional), untaught.evidence(source, simplified));
  });

  it('speaks more strongly for a word that the call uses rarely than for one that it uses all the time', () => {
    const talk = Array.from({ length: 30 }, (): ProfiledPair => [en('Our customers asked.'), zh('客戶詢問。')]);
    const vocabulary = new CallVocabulary([...talk, [en('The warehouse.'), zh('倉庫。')]]);
    const rare = vocabulary.evidence(en('The warehouse.'), zh('倉庫。'));
    assert.ok(rare > vocabulary.evidence(en('The customer.'), zh('客戶。')));
  });

  it('says nothing where one side has no words that it knows, or both sides speak one language', () => {
    assert.equal(untaught.evidence(en('Zbigniew?'), zh('茲比格涅夫？')), 0);
    assert.equal(untaught.evidence(en('Thank you.'), zh('Q3 50%')), 0);
    assert.equal(untaught.evidence(en('Thank you.'), en('Thank you.')), 0);
  });

  it('reads merged paragraphs as one', () => {
    const both = joinProfiles(en('Prices have been stable.'), en('We reduced debt.'));
    const merged = zh('價格一直很穩定。我們降低了負債。');
    assert.ok(untaught.evidence(both, merged) > untaught.evidence(en('Prices have been stable.'), merged));
  });

  it('is the same whether a call is learned at once or from an earlier version', () => {
    const before = new CallVocabulary(pairs);
    const [first, second, third] = pairs;
    assert.ok(first && second && third);
    for (const edited of [pairs.toSpliced(5, 2), pairs.toSpliced(9, 0, third), pairs.with(3, first), [second], []]) {
      const [fresh, taught] = [new CallVocabulary(edited), new CallVocabulary(edited, before)];
      for (const [source, target] of pairs) {
        assert.equal(taught.evidence(source, target), fresh.evidence(source, target));
      }
    }
  });
});
