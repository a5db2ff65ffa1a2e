import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprint } from '../../../../server/src/knowledge/judgements/fingerprint';

/** FNV-1a as its authors write it, with integers of any size. */
function byTheBook(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text, 'utf16le')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

describe('the fingerprint of a pair', () => {
  it('is FNV-1a over both texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (source, target) => {
        assert.equal(fingerprint(source, target), byTheBook(`${source.trim()}\n${target.trim()}`));
      }),
    );
  });

  it('does not see white space around the texts', () => {
    assert.equal(fingerprint(' Thank you.\t', '\u3000謝謝。'), fingerprint('Thank you.', '謝謝。'));
  });

  it('tells a text on one side from the same text on the other', () => {
    assert.notEqual(fingerprint('Yes.', ''), fingerprint('', 'Yes.'));
  });
});
